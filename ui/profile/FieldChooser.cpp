// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldChooser.h"

#include "profile/FieldChooserModel.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace hookbench {

FieldChooser::FieldChooser(const std::vector<RecordField>& shown, const std::vector<RecordField>& all, QWidget* parent)
    : QWidget(parent)
    , m_model(new FieldChooserModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_list(new QListView)
{
    m_model->setFields(shown, all);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setObjectName(QStringLiteral("columnChoices"));
    m_list->setAccessibleName(tr("Fields to show as columns"));
    m_list->setUniformItemSizes(true);
    auto* search = new QLineEdit;
    search->setObjectName(QStringLiteral("columnSearch"));
    search->setAccessibleName(tr("Search fields"));
    search->setPlaceholderText(tr("Search fields"));
    search->setClearButtonEnabled(true);
    auto* reset = new QPushButton(tr("As at First"));
    reset->setObjectName(QStringLiteral("defaultColumns"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeMove(QStringLiteral("moveColumnUp"), QStringLiteral("chevron-up"),
        tr("Move column to the front"), Qt::ALT | Qt::Key_Up, -1));
    buttons->addWidget(makeMove(QStringLiteral("moveColumnDown"), QStringLiteral("chevron-down"),
        tr("Move column to the back"), Qt::ALT | Qt::Key_Down, 1));
    buttons->addStretch();
    buttons->addWidget(reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(search);
    connect(search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &FieldChooserModel::chosen, this, [this] { emit fieldsChosen(m_model->shown()); });
    connect(reset, &QPushButton::clicked, this, &FieldChooser::defaultRequested);
}

QPushButton* FieldChooser::makeMove(
    const QString& objectName, const QString& icon, const QString& name, const QKeySequence& key, int by)
{
    auto* button = new QPushButton(themeIcon(icon), {});
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setShortcut(key);
    button->setToolTip(tr("%1 (%2)").arg(name, button->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
    return button;
}

void FieldChooser::move(int by)
{
    const int row = m_found->mapToSource(m_list->currentIndex()).row();
    if (m_model->move(row, by))
        m_list->setCurrentIndex(m_found->mapFromSource(m_model->index(row + by)));
}

} // namespace hookbench
