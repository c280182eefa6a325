// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/LazyWidget.h"

#include <QVBoxLayout>

#include <utility>

namespace hookbench {

LazyWidget::LazyWidget(std::function<QWidget*()> make, QWidget* parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

QWidget* LazyWidget::content()
{
    if (m_content)
        return m_content;
    m_content = m_make();
    m_make = nullptr;
    layout()->addWidget(m_content);
    setFocusProxy(m_content);
    m_content->show();
    layout()->activate();
    return m_content;
}

void LazyWidget::showEvent(QShowEvent* event)
{
    content();
    QWidget::showEvent(event);
}

} // namespace hookbench
