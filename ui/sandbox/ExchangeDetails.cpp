// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ExchangeDetails.h"

#include "common/MessageLine.h"
#include "common/RowDelegate.h"
#include "delivery/SecretMask.h"
#include "delivery/SecretStore.h"
#include "delivery/WireTextView.h"
#include "editor/CodeView.h"
#include "preview/RequestLexer.h"
#include "sandbox/ComparisonModel.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

using Row = ReceivedComparison::Row;
using Verdict = ReceivedComparison::Verdict;

qsizetype headSize(const QByteArray& request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    return end < 0 ? request.size() : end + 4;
}

/// No secrets, but masked in every attempt like all that an environment calls one.
QStringList ownTokens()
{
    return {QString::fromLatin1(Sandbox::token()), QString::fromLatin1(Sandbox::tokenWithoutRight())};
}

QString whatDiffers(const ReceivedComparison& comparison)
{
    const Row* row = comparison.firstDifferent();
    if (!row)
        return comparison.isSameOrder
            ? ExchangeDetails::tr("It differs from what was sent in the white space of its head.")
            : ExchangeDetails::tr("It differs from what was sent in the order of its headers.");
    if (row->part == ReceivedComparison::Part::RequestLine)
        return ExchangeDetails::tr("It differs from what was sent: see its request line.");
    if (row->part == ReceivedComparison::Part::Body)
        return ExchangeDetails::tr("It differs from what was sent: its body, from %1 on.").arg(placeText(*row));
    return ExchangeDetails::tr("It differs from what was sent: see its header %1.").arg(partText(*row));
}

QString sameText(const ReceivedComparison& comparison)
{
    const QString size = QLocale().formattedDataSize(comparison.body().received.size(), 1);
    const auto unknown = std::find_if(
        comparison.rows.begin(), comparison.rows.end(), [](const Row& row) { return row.verdict == Verdict::Unknown; });
    if (unknown != comparison.rows.end())
        return ExchangeDetails::tr(
            "What arrived is what was sent, but for the secret in “%1”, which is not known here.")
            .arg(partText(*unknown));
    return ExchangeDetails::tr("What arrived is what was previewed and sent, byte for byte: head and body (%1).")
        .arg(size);
}

} // namespace

ExchangeDetails::ExchangeDetails(const Session* session, const SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_verdict(new MessageLine)
    , m_tabs(new QTabWidget)
    , m_requestLexer(new RequestLexer)
    , m_received(new WireTextView(tr("Received request"), tr("Copy the request"), m_requestLexer))
    , m_answer(new WireTextView(tr("Answer of the sandbox"), tr("Copy the answer"), new LiquidJsonLexer))
    , m_comparison(new ComparisonModel(this))
    , m_parts(new QTreeView)
{
    m_verdict->setObjectName(QStringLiteral("receivedVerdict"));
    m_verdict->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    m_received->view()->setObjectName(QStringLiteral("receivedRequest"));
    m_answer->view()->setObjectName(QStringLiteral("sandboxAnswer"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_received, tr("Received"));
    m_tabs->addTab(m_answer, tr("Answered"));
    m_tabs->addTab(makeComparison(), tr("Compared"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tabs, 1);
}

QWidget* ExchangeDetails::makeComparison()
{
    m_parts->setObjectName(QStringLiteral("comparedParts"));
    m_parts->setAccessibleName(tr("What was sent beside what arrived"));
    m_parts->setModel(m_comparison);
    m_parts->setItemDelegate(new RowDelegate(m_parts));
    m_parts->setRootIsDecorated(false);
    m_parts->setUniformRowHeights(true);
    m_parts->setAllColumnsShowFocus(true);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->header()->setStretchLastSection(false);
    m_parts->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_parts->header()->setSectionResizeMode(ComparisonModel::PartColumn, QHeaderView::ResizeToContents);
    m_parts->header()->setSectionResizeMode(ComparisonModel::VerdictColumn, QHeaderView::ResizeToContents);
    return m_parts;
}

void ExchangeDetails::noteSecrets()
{
    for (const Environment& environment : m_session->workspace().environments) {
        for (const Variable& variable : environment.variables) {
            const QString name = QString::fromStdString(variable.secret);
            if (variable.isSecret() && name != SecretStore::sandboxTokenName)
                m_known.insert(m_secrets.read(name).value_or(QString()));
        }
    }
}

void ExchangeDetails::showExchange(const SandboxExchange& exchange, const Attempt* sent)
{
    noteSecrets();
    const SecretMask mask(m_known.values());
    const QByteArray shown = mask.masked(exchange.requestBytes);
    m_requestLexer->setHeadSize(static_cast<std::size_t>(headSize(shown)));
    m_received->setBytes(shown);
    m_answer->setBytes(mask.masked(exchange.replyBody));
    showComparison(exchange, sent);
}

void ExchangeDetails::showComparison(const SandboxExchange& exchange, const Attempt* sent)
{
    m_tabs->setTabEnabled(m_tabs->indexOf(m_parts), sent);
    if (!sent) {
        m_comparison->setComparison({});
        m_verdict->showMessage(Tone::Muted,
            tr("No finished Send Test of this window looks like it: another program or a key check sent it, or it is "
               "still under way."));
        return;
    }
    const auto comparison =
        ReceivedComparison::of(exchange.requestBytes, *sent, SecretMask(m_known.values() + ownTokens()));
    m_comparison->setComparison(comparison);
    if (comparison.isSame())
        m_verdict->showMessage(Tone::Good, sameText(comparison));
    else
        m_verdict->showMessage(Tone::Bad, whatDiffers(comparison));
}

void ExchangeDetails::clear()
{
    m_received->setBytes({});
    m_answer->setBytes({});
    m_comparison->setComparison({});
    m_verdict->clear();
}

} // namespace hookbench
