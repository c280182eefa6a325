// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/CatchAll.h"

#include "campaign/request/HeaderSyntax.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

struct CatchAllText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::CatchAll)
};

QString faultOfHeader(const QByteArray& name, const QByteArray& value)
{
    const QString shown = QString::fromUtf8(name);
    if (!isToken(name.toStdString()))
        return CatchAllText::tr("“%1” cannot be the name of a header.").arg(shown);
    if (isReservedHeader(name.toStdString()))
        return CatchAllText::tr("The header %1 cannot be set: it follows from the body.").arg(shown);
    if (firstControlByte(value.toStdString()))
        return CatchAllText::tr("The value of the header %1 holds a line break or another control character.")
            .arg(shown);
    return {};
}

} // namespace

QString faultOf(const CatchAll& answer)
{
    if (answer.status < CatchAll::minimalStatus || answer.status > CatchAll::maximalStatus)
        return CatchAllText::tr("A status is a number from %1 to %2.")
            .arg(CatchAll::minimalStatus)
            .arg(CatchAll::maximalStatus);
    if (answer.delayMs < 0 || answer.delayMs > CatchAll::maximalDelayMs)
        return CatchAllText::tr("The delay is a number of milliseconds from 0 to %1.").arg(CatchAll::maximalDelayMs);
    for (const auto& [name, value] : answer.headers) {
        if (const QString fault = faultOfHeader(name, value); !fault.isEmpty())
            return fault;
    }
    if (!answer.body.isEmpty() && !mayHaveBody(answer.status))
        return CatchAllText::tr("An answer with status %1 has no body.").arg(answer.status);
    return {};
}

bool mayHaveBody(int status)
{
    return status != 204 && status != 205 && status != 304;
}

} // namespace hookbench
