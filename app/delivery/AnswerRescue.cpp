// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AnswerRescue.h"

#include "delivery/HeldConnection.h"

#include <QSocketNotifier>

namespace hookbench {

AnswerRescue::AnswerRescue(HeldConnection& connection, bool isForHead, QObject* parent)
    : QObject(parent)
    , m_connection(connection)
    , m_isForHead(isForHead)
{
}

void AnswerRescue::readNow()
{
    bool isEnd = false;
    m_bytes += m_connection.read(limit - m_bytes.size(), isEnd);
    m_answer = RawAnswer::read(m_bytes, isEnd, m_isForHead);
}

void AnswerRescue::start()
{
    m_notifier = new QSocketNotifier(m_connection.file(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &AnswerRescue::read);
}

void AnswerRescue::stop()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
}

void AnswerRescue::read()
{
    readNow();
    if (m_answer.state == RawAnswer::State::Incomplete && !isTooLong())
        return;
    stop();
    emit done();
}

} // namespace hookbench
