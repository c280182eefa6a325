// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusAnnouncements.h"

#include "common/Announcer.h"
#include "preview/PayloadView.h"
#include "preview/ProblemsView.h"
#include "session/Session.h"
#include "shell/StatusSummary.h"

namespace hookbench {
namespace {

constexpr int pauseMs = 1200; // longer than the list of problems waits to count them

} // namespace

StatusAnnouncements::StatusAnnouncements(Session* session, const StatusSummary* status, const ProblemsView* problems,
    const PayloadView* payload, QWidget* window)
    : QObject(window)
    , m_status(status)
    , m_problems(problems)
    , m_payload(payload)
    , m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StatusAnnouncements::announce);
    const auto wait = [this] { m_pause.start(); };
    connect(session, &Session::previewChanged, this, wait);
    connect(session, &Session::summaryChanged, this, wait);
    connect(session, &Session::verdictChanged, this, wait);
    connect(session, &Session::findingsChanged, this, wait);
}

void StatusAnnouncements::announce()
{
    QStringList sentences = m_status->findings();
    sentences << m_problems->accessibleName() << m_payload->noticeText();
    sentences.removeAll(QString());
    const QString text = sentences.join(QStringLiteral(". "));
    if (text == m_said)
        return;
    m_said = text;
    Announcer::announce(m_window, text);
}

} // namespace hookbench
