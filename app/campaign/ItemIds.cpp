// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/ItemIds.h"

#include <QString>

namespace hookbench {

std::string idFromName(const std::string& name)
{
    QString id;
    for (const QChar character : QString::fromStdString(name).toLower().normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber() && character.unicode() < 128)
            id.append(character);
        else if (!character.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id.append(u'-');
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? std::string("untitled") : id.toStdString();
}

} // namespace hookbench
