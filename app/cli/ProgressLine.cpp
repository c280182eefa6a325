// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgressLine.h"

#include "check/bulk/BulkPace.h"
#include "cli/Streams.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <algorithm>

namespace hookbench {

namespace {

constexpr qint64 betweenMs = 200;

bool isErrorTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

QString tr(const char* text)
{
    return QCoreApplication::translate("ProgressLine", text);
}

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(isErrorTerminal())
{
    m_sinceBegin.start();
}

ProgressLine::~ProgressLine()
{
    if (m_shownAt >= 0)
        writeErrorText(QStringLiteral("\r\033[K"));
}

QString ProgressLine::text(const BulkProgress& progress, qint64 elapsedMs)
{
    const BulkPace pace = paceOf(progress, elapsedMs);
    QString text = tr("%1 profiles checked, %2 failed, %3 a second")
                       .arg(progress.checked)
                       .arg(progress.failed)
                       .arg(pace.perSecond);
    if (pace.rest)
        text += tr(", %1 %, %2 s left").arg(pace.rest->percent).arg(pace.rest->seconds);
    return text;
}

void ProgressLine::show(const BulkProgress& progress)
{
    const qint64 now = m_sinceBegin.elapsed();
    if (!m_isTerminal || now - std::max<qint64>(0, m_shownAt) < betweenMs)
        return;
    m_shownAt = now;
    writeErrorText(QStringLiteral("\r%1\033[K").arg(text(progress, now)));
}

} // namespace hookbench
