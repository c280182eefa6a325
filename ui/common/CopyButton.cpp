// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CopyButton.h"

#include "theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>

namespace hookbench {

namespace {

constexpr std::chrono::milliseconds shownFor{1500};

} // namespace

CopyButton::CopyButton(const QString& name, std::function<QString()> source, QWidget* parent)
    : QToolButton(parent)
    , m_name(name)
    , m_source(std::move(source))
    , m_ready(new QTimer(this))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    m_ready->setSingleShot(true);
    connect(m_ready, &QTimer::timeout, this, &CopyButton::showReady);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    showReady();
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_source());
    setIcon(themeIcon(QStringLiteral("check"), Tone::Good));
    setToolTip(tr("Copied"));
    setAccessibleName(tr("Copied"));
    m_ready->start(shownFor);
}

void CopyButton::showReady()
{
    setIcon(themeIcon(QStringLiteral("copy")));
    setToolTip(m_name);
    setAccessibleName(m_name);
}

} // namespace hookbench
