// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleName.h"

#include "campaign/privacy/PersonalData.h"
#include "common/PrivacyMask.h"

#include <QCoreApplication>

namespace hookbench {

QString shownName(const Sample& sample, int number)
{
    if (!PrivacyMask::instance().isOn() || !isNamedAfterPerson(sample))
        return QString::fromStdString(sample.name);
    //: %1 are dots in place of a name, %2 is a number
    return QCoreApplication::translate("hookbench::SampleName", "%1 %2").arg(PrivacyMask::dots()).arg(number);
}

} // namespace hookbench
