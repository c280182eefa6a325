// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/ProblemsBar.h"

#include "common/DiagnosticText.h"
#include "common/IconLabel.h"
#include "preview/ProblemsFilter.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace hookbench {

ProblemsBar::ProblemsBar(ProblemsFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_text(new QLineEdit)
    , m_errors(makeSeverityButton(Severity::Error, "errorsButton"))
    , m_warnings(makeSeverityButton(Severity::Warning, "warningsButton"))
    , m_notes(makeSeverityButton(Severity::Information, "informationButton"))
{
    setObjectName(QStringLiteral("problemsBar"));
    m_text->setObjectName(QStringLiteral("problemsFilter"));
    m_text->setAccessibleName(tr("Filter problems"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themeIcon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, filter, &ProblemsFilter::setText);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    layout->setSpacing(spacing::xs);
    layout->addWidget(m_text, 1);
    for (QToolButton* severity : {m_errors, m_warnings, m_notes})
        layout->addWidget(severity);
    layout->addWidget(makeGrouping());
}

QToolButton* ProblemsBar::makeSeverityButton(Severity severity, const char* name)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setIcon(themeIcon(toneIconName(toneOf(severity)), toneOf(severity)));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setCheckable(true);
    made->setChecked(true);
    made->setAutoRaise(true);
    connect(made, &QToolButton::toggled, m_filter, [this, severity](bool on) { m_filter->setShown(severity, on); });
    return made;
}

QComboBox* ProblemsBar::makeGrouping()
{
    auto* grouping = new QComboBox(this);
    grouping->setObjectName(QStringLiteral("problemsGrouping"));
    grouping->setAccessibleName(tr("Group problems"));
    grouping->addItem(tr("In order"), static_cast<int>(ProblemsFilter::Grouping::None));
    grouping->addItem(tr("By severity"), static_cast<int>(ProblemsFilter::Grouping::Severity));
    grouping->addItem(tr("By part"), static_cast<int>(ProblemsFilter::Grouping::Part));
    grouping->addItem(tr("By rule"), static_cast<int>(ProblemsFilter::Grouping::Rule));
    connect(grouping, &QComboBox::currentIndexChanged, m_filter, [this, grouping] {
        m_filter->setGrouping(static_cast<ProblemsFilter::Grouping>(grouping->currentData().toInt()));
    });
    return grouping;
}

QToolButton* ProblemsBar::button(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return m_errors;
    case Severity::Warning:
        return m_warnings;
    case Severity::Information:
        break;
    }
    return m_notes;
}

void ProblemsBar::setCount(Severity severity, int count)
{
    const QString text = severity == Severity::Error ? tr("Show errors (%1)")
        : severity == Severity::Warning              ? tr("Show warnings (%1)")
                                                     : tr("Show notes (%1)");
    const QString name = text.arg(count);
    button(severity)->setText(QString::number(count));
    button(severity)->setToolTip(name);
    button(severity)->setAccessibleName(name);
}

void ProblemsBar::clear()
{
    m_text->clear();
    for (QToolButton* severity : {m_errors, m_warnings, m_notes})
        severity->setChecked(true);
}

} // namespace hookbench
