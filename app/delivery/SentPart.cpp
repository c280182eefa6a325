// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SentPart.h"

#include <QLocale>

namespace hookbench {

QString SentPart::closedText() const
{
    return tr(
        "The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. The "
        "server may have acted, or answered early, as one does to a wrong key or a body that is too long. Such an "
        "answer cannot be read here; Copy as cURL and run that to see it.")
        .arg(QLocale().toString(taken), QLocale().toString(whole));
}

QString SentPart::unansweredText() const
{
    return tr(
        "The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. There was "
        "no answer.")
        .arg(QLocale().toString(taken), QLocale().toString(whole));
}

QString SentPart::answeredText() const
{
    return tr("The answer came before the whole body was taken: at most %1 of %2 bytes had gone out.")
        .arg(QLocale().toString(taken), QLocale().toString(whole));
}

QString SentPart::endedText() const
{
    return tr("The other side had not taken the whole body by then: at most %1 of %2 bytes had gone out.")
        .arg(QLocale().toString(taken), QLocale().toString(whole));
}

} // namespace hookbench
