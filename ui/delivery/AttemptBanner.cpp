// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptBanner.h"

#include "campaign/request/ConnectionParts.h"
#include "common/Announcer.h"
#include "common/CopyButton.h"
#include "common/IconLabel.h"
#include "common/SingleClickButton.h"
#include "delivery/AttemptText.h"
#include "providers/LookUp.h"
#include "providers/Providers.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

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

using Setting = Explanation::Setting;

QString settingText(Setting setting)
{
    switch (setting) {
    case Setting::Address:
        return AttemptBanner::tr("Go to the URL");
    case Setting::Credentials:
        return AttemptBanner::tr("Go to the Key");
    case Setting::Connection:
        return AttemptBanner::tr("Go to Connection");
    case Setting::Environment:
        return AttemptBanner::tr("Go to the Environment");
    case Setting::None:
        break;
    }
    return {};
}

Place placeOfSetting(Setting setting)
{
    switch (setting) {
    case Setting::Credentials:
        return {Part::HeaderValue, -1, {}}; // of authentication, or of the header that holds it
    case Setting::Connection:
        return connectionPlace;
    case Setting::Environment:
        return {Part::Environment, -1, {}};
    default:
        return {Part::Url, -1, {}};
    }
}

} // namespace

AttemptBanner::AttemptBanner(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_headline(makeText(QStringLiteral("attemptHeadline")))
    , m_reason(makeText(QStringLiteral("attemptReason")))
    , m_figures(makeText(QStringLiteral("attemptFigures")))
    , m_requestId(makeText(QStringLiteral("requestId")))
    , m_copyId(new CopyButton(tr("Copy the request id"), [this] { return m_requestId->property("id").toString(); }))
    , m_toPlace(new QPushButton(tr("Show in the Payload")))
    , m_lookUp(new SingleClickButton(tr("Look It Up Instead of Sending Again")))
    , m_toSetting(new QPushButton)
{
    m_headline->setFont(headingFont());
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    m_figures->setWordWrap(false);
    m_requestId->setWordWrap(false);
    m_icon->setSide(QFontMetrics(headingFont()).height());
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    layout->setHorizontalSpacing(spacing::s);
    layout->setVerticalSpacing(spacing::xs);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_headline, 0, 1);
    layout->addWidget(m_figures, 0, 2, Qt::AlignTop | Qt::AlignRight);
    layout->addWidget(m_reason, 1, 1, 1, 2);
    layout->addLayout(makeHelp(), 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
}

QLayout* AttemptBanner::makeHelp()
{
    m_copyId->setObjectName(QStringLiteral("copyRequestId"));
    m_toPlace->setObjectName(QStringLiteral("showSpokenPlace"));
    m_toPlace->setToolTip(tr("Goes to what the answer speaks of, in the request as it was sent"));
    connect(m_toPlace, &QPushButton::clicked, this, [this] { emit placeRequested(m_place); });
    m_lookUp->setObjectName(QStringLiteral("lookUp"));
    m_lookUp->setToolTip(tr("Asks the service, once and without changing anything, whether it has the request"));
    connect(m_lookUp, &QPushButton::clicked, this, [this] { emit lookUpRequested(m_attempt); });
    m_toSetting->setObjectName(QStringLiteral("goToSetting"));
    m_toSetting->setToolTip(tr("Goes to where this is set"));
    connect(m_toSetting, &QPushButton::clicked, this, [this] { emit settingRequested(placeOfSetting(m_setting)); });
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::s);
    row->addWidget(m_toSetting);
    row->addWidget(m_lookUp);
    row->addWidget(m_toPlace);
    row->addWidget(m_requestId);
    row->addWidget(m_copyId);
    row->addStretch();
    return row;
}

void AttemptBanner::showHelp(const Explanation& explanation)
{
    const bool hasId = !explanation.requestId.isEmpty();
    m_requestId->setText(tr("Request id %1").arg(explanation.requestId));
    m_requestId->setProperty("id", explanation.requestId);
    m_requestId->setVisible(hasId);
    m_copyId->setVisible(hasId);
    m_place = explanation.bodyPlace.value_or(ByteRange());
    m_toPlace->setVisible(m_leadsToRequest && explanation.bodyPlace.has_value());
    m_setting = explanation.setting;
    m_toSetting->setText(settingText(m_setting));
    m_toSetting->setVisible(m_leadsToSettings && m_setting != Setting::None);
}

void AttemptBanner::setAttempt(const Attempt& attempt)
{
    m_attempt = attempt;
    m_lookUp->setVisible(m_offersLookUp && canLookUp(attempt));
    const Explanation explanation = explainAttempt(attempt);
    const Tone tone = themeTone(explanation.tone);
    m_icon->setIcon(toneIconName(tone), tone);
    m_headline->setText(explanation.headline);
    QStringList reasons{explanation.cause, explanation.action};
    reasons.removeAll(QString());
    m_reason->setText(reasons.join(QLatin1Char(' ')));
    m_reason->setVisible(!reasons.isEmpty());
    showHelp(explanation);
    QStringList figures{durationText(attempt.timings.totalMs)};
    if (attempt.outcome == DeliveryOutcome::Answered)
        figures += QLocale().formattedDataSize(attempt.replyBody.size(), 1);
    figures += timeText(attempt.startedAt);
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    Announcer::announce(this, (QStringList(m_headline->text()) + reasons).join(QStringLiteral(". ")));
}

void AttemptBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentColors().line);
}

} // namespace hookbench
