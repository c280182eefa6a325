// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PrivacyMask.h"

#include "campaign/privacy/PersonalData.h"
#include "common/AppSettings.h"

namespace hookbench {

namespace {

constexpr int dotsShown = 6; // the length of a name would tell something, too

} // namespace

PrivacyMask& PrivacyMask::instance()
{
    static PrivacyMask mask;
    return mask;
}

PrivacyMask::PrivacyMask()
    : m_isOn(AppSettings().isPersonalDataMasked())
{
}

void PrivacyMask::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    AppSettings().setPersonalDataMasked(isOn);
    emit changed();
}

QString PrivacyMask::dots()
{
    return QString(dotsShown, QChar(0x2022));
}

bool PrivacyMask::hides(std::span<const std::string> path, const json::Value& value) const
{
    return m_isOn && !value.isNull() && holdsPersonal(path, value);
}

} // namespace hookbench
