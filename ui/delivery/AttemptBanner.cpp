// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptBanner.h"

#include "common/IconLabel.h"
#include "delivery/AttemptText.h"
#include "providers/Providers.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace hookbench {

namespace {

QLabel* makeText(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AttemptBanner::AttemptBanner(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_headline(makeText(QStringLiteral("attemptHeadline")))
    , m_reason(makeText(QStringLiteral("attemptReason")))
    , m_figures(makeText(QStringLiteral("attemptFigures")))
{
    m_headline->setFont(headingFont());
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    m_figures->setWordWrap(false);
    m_icon->setSide(QFontMetrics(headingFont()).height());
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    layout->setHorizontalSpacing(spacing::s);
    layout->setVerticalSpacing(spacing::xs);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_headline, 0, 1);
    layout->addWidget(m_figures, 0, 2, Qt::AlignTop | Qt::AlignRight);
    layout->addWidget(m_reason, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
}

void AttemptBanner::setAttempt(const Attempt& attempt)
{
    const Explanation explanation = explainAttempt(attempt);
    const Tone tone = themeTone(explanation.tone);
    m_icon->setIcon(toneIconName(tone), tone);
    m_headline->setText(explanation.headline);
    QStringList reasons{explanation.cause, explanation.action};
    reasons.removeAll(QString());
    m_reason->setText(reasons.join(QLatin1Char(' ')));
    m_reason->setVisible(!reasons.isEmpty());
    QStringList figures{durationText(attempt.timings.totalMs)};
    if (attempt.outcome == DeliveryOutcome::Answered)
        figures += QLocale().formattedDataSize(attempt.replyBody.size(), 1);
    figures += timeText(attempt.startedAt);
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AttemptBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentColors().line);
}

} // namespace hookbench
