// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusSummary.h"

#include "common/IconLabel.h"
#include "session/Session.h"
#include "shell/VerdictButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace hookbench {
namespace {

struct Tally {
    Tone tone;
    QString text;
};

/// Others than those of the sample itself.
bool hasPayloadErrors(const Preview& preview)
{
    return std::any_of(preview.diagnostics.begin(), preview.diagnostics.end(), [](const Diagnostic& found) {
        const Part part = found.place.part;
        return found.severity == Severity::Error && part != Part::Profile && part != Part::Event && part != Part::File;
    });
}

Tally tallyOf(const Session& session)
{
    const Preview& preview = *session.preview();
    const SampleSummary summary = session.summary();
    switch (preview.request.outcome) {
    case liquid::OutcomeKind::Abort:
        return {Tone::Attention, StatusSummary::tr("Aborted: this customer gets nothing")};
    case liquid::OutcomeKind::Error:
        return {Tone::Bad, StatusSummary::tr("Render error: this customer gets nothing")};
    case liquid::OutcomeKind::Payload:
        break;
    }
    const bool isJson = session.campaign().contentFormat == ContentFormat::Json;
    const QString text = isJson ? StatusSummary::tr("Valid JSON for %1 of %2 samples")
                                : StatusSummary::tr("Plain text for %1 of %2 samples");
    if (summary.isRunning && summary.total == 0) // for the first time
        return {Tone::Muted, QString()};
    const QString counted = text.arg(summary.valid).arg(summary.total);
    if (!preview.request.isSendable()) // which the payload need not have caused: a placeholder in the URL
        return {Tone::Bad, StatusSummary::tr("%1, but errors stop a send").arg(counted)};
    if (hasPayloadErrors(preview))
        return {Tone::Bad, StatusSummary::tr("%1, but this payload has errors").arg(counted)};
    return {summary.valid == summary.total ? Tone::Good : Tone::Bad, counted};
}

QString dialectName(const Session& session)
{
    const auto requestTemplate = session.requestTemplate();
    const bool isShopify = requestTemplate && requestTemplate->dialect == "shopify";
    return isShopify ? StatusSummary::tr("Shopify dialect") : StatusSummary::tr("CleverTap dialect");
}

} // namespace

StatusSummary::StatusSummary(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_validity(makeButton(Question::Validity, "validityVerdict"))
    , m_reach(makeButton(Question::Reach, "reachVerdict"))
    , m_details(new QLabel(this))
{
    setObjectName(QStringLiteral("statusSummary"));
    m_details->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::s, 2, spacing::s, 2);
    layout->addStrut(m_validity->sizeHint().height()); // or the window would jump where there is no verdict
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addSpacing(spacing::xs);
    layout->addWidget(m_validity);
    layout->addWidget(m_reach);
    layout->addStretch(1);
    layout->addWidget(m_details);
    for (const auto change : {&Session::campaignSelected, &Session::workspaceReplaced})
        connect(session, change, this, &StatusSummary::refresh);
    connect(session, &Session::previewChanged, this, &StatusSummary::refresh);
    connect(session, &Session::summaryChanged, this, &StatusSummary::refresh);
    connect(session, &Session::verdictChanged, this, &StatusSummary::refreshVerdict);
    refresh();
    refreshVerdict();
}

VerdictButton* StatusSummary::makeButton(Question question, const char* name)
{
    auto* button = new VerdictButton(this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QToolButton::clicked, this, [this, question] { emit answerPressed(question); });
    return button;
}

QStringList StatusSummary::findings() const
{
    QStringList parts{m_text->text()};
    for (const VerdictButton* button : {m_validity, m_reach}) {
        if (!button->isHidden())
            parts << button->accessibleName();
    }
    return parts;
}

QString StatusSummary::text() const
{
    QStringList parts = findings();
    if (!m_details->text().isEmpty())
        parts << m_details->text();
    return parts.join(QStringLiteral(" · "));
}

void StatusSummary::refresh()
{
    const bool hasCampaign = !m_session->campaignId().isEmpty();
    m_icon->setVisible(hasCampaign);
    if (hasCampaign) {
        const Tally tally = tallyOf(*m_session);
        m_icon->setIcon(toneIconName(tally.tone), tally.tone);
        m_text->setText(tally.text);
        const QString took = tr("%1 ms").arg(locale().toString(m_session->preview()->renderMs, 'f', 2));
        m_details->setText(tr("%1 · %2").arg(took, dialectName(*m_session)));
    } else {
        m_text->setText(tr("No campaign"));
        m_details->clear();
    }
    setAccessibleName(text());
}

void StatusSummary::refreshVerdict()
{
    const auto verdict = m_session->verdict();
    m_validity->setVerdict(verdictText(*verdict, Question::Validity));
    m_reach->setVerdict(verdictText(*verdict, Question::Reach));
    setAccessibleName(text());
}

} // namespace hookbench
