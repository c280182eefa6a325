// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusSummary.h"

#include "common/IconLabel.h"
#include "session/Session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace hookbench {
namespace {

struct Verdict {
    Tone tone;
    QString text;
};

Verdict verdictOf(const Session& session)
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
    const QString tally = text.arg(summary.valid).arg(summary.total);
    if (hasErrors(preview.diagnostics)) // which the payload need not have caused: a placeholder in the URL
        return {Tone::Bad, StatusSummary::tr("%1, but errors stop a send").arg(tally)};
    return {summary.valid == summary.total ? Tone::Good : Tone::Bad, tally};
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
{
    setObjectName(QStringLiteral("statusSummary"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::s, 2, spacing::s, 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (const auto change : {&Session::campaignSelected, &Session::workspaceReplaced})
        connect(session, change, this, &StatusSummary::refresh);
    connect(session, &Session::previewChanged, this, &StatusSummary::refresh);
    connect(session, &Session::summaryChanged, this, &StatusSummary::refresh);
    refresh();
}

QString StatusSummary::text() const
{
    return m_text->text();
}

void StatusSummary::refresh()
{
    const bool hasCampaign = !m_session->campaignId().isEmpty();
    m_icon->setVisible(hasCampaign);
    if (!hasCampaign) {
        m_text->setText(tr("No campaign"));
        return;
    }
    const Verdict verdict = verdictOf(*m_session);
    m_icon->setIcon(toneIconName(verdict.tone), verdict.tone);
    const QString took = tr("%1 ms").arg(locale().toString(m_session->preview()->renderMs, 'f', 2));
    m_text->setText(tr("%1 · not proven for all · %2 · %3").arg(verdict.text, took, dialectName(*m_session)));
    setAccessibleName(m_text->text());
}

} // namespace hookbench
