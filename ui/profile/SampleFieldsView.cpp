// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleFieldsView.h"

#include "common/MessageLine.h"
#include "profile/FieldsTree.h"
#include "profile/SampleFieldsModel.h"
#include "theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookbench {

namespace {

QToolButton* actionButton(QAction* action, const QString& name)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(name);
    return button;
}

} // namespace

SampleFieldsView::SampleFieldsView(SampleFieldsModel* model, QWidget* parent)
    : QWidget(parent)
    , m_tree(new FieldsTree(model))
    , m_refusal(new MessageLine)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeFooter());
    m_tree->setMinimumHeight(fontMetrics().height() * 3); // the heading and a row
    setFocusProxy(m_tree);
    connect(m_tree, &FieldsTree::variantMade, this, &SampleFieldsView::variantMade);
    connect(model, &SampleFieldsModel::refused, this, &SampleFieldsView::showRefusal);
    connect(model, &SampleFieldsModel::accepted, m_refusal, &MessageLine::clear);
}

QWidget* SampleFieldsView::makeFooter()
{
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(spacing::xs, spacing::xs, spacing::s, spacing::xs);
    layout->setSpacing(spacing::xs);
    layout->addWidget(actionButton(m_tree->addAction(), QStringLiteral("addField")));
    layout->addWidget(actionButton(m_tree->removeAction(), QStringLiteral("removeField")));
    auto* variant = new QToolButton;
    variant->setObjectName(QStringLiteral("makeVariant"));
    variant->setIcon(themeIcon(QStringLiteral("flask-conical")));
    variant->setToolTip(tr("Make a variant: this field absent, empty or hostile"));
    variant->setAccessibleName(m_tree->variantMenu()->title());
    variant->setMenu(m_tree->variantMenu());
    variant->setPopupMode(QToolButton::InstantPopup);
    variant->setAutoRaise(true);
    variant->setFocusPolicy(Qt::TabFocus);
    connect(m_tree->variantMenu()->menuAction(), &QAction::changed, variant,
        [this, variant] { variant->setEnabled(m_tree->variantMenu()->isEnabled()); });
    variant->setEnabled(m_tree->variantMenu()->isEnabled());
    layout->addWidget(variant);
    auto* contracts = new QToolButton;
    contracts->setObjectName(QStringLiteral("fieldContracts"));
    contracts->setText(tr("Contracts…"));
    contracts->setToolTip(tr("State what this field may hold"));
    contracts->setAutoRaise(true);
    contracts->setFocusPolicy(Qt::TabFocus);
    connect(contracts, &QToolButton::clicked, this,
        [this] { emit contractsRequested(m_tree->currentIndex().data(SampleFieldsModel::PathRole).toString()); });
    m_refusal->setObjectName(QStringLiteral("fieldRefusal"));
    layout->addWidget(m_refusal, 1);
    layout->addWidget(contracts);
    return footer;
}

void SampleFieldsView::showRefusal(const QString& reason)
{
    m_refusal->showMessage(Tone::Bad, reason);
}

} // namespace hookbench
