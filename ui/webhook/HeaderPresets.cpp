// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/HeaderPresets.h"

namespace hookbench {

const std::vector<HeaderPreset>& headerPresets()
{
    static const std::vector<HeaderPreset> presets {
        {{"Content-Type", "application/json"}, {}},
        {{"Content-Type", "text/plain; charset=utf-8"}, {}},
        {{"Accept", "application/json"}, {}},
        {{"X-API-TOKEN", "<qualtricsToken>"}, QStringLiteral("qualtricsToken")},
        {{"Authorization", "Bearer <bearerToken>"}, QStringLiteral("bearerToken")},
        {{"Authorization", "Basic <basicCredentials>"}, QStringLiteral("basicCredentials")},
    };
    return presets;
}

} // namespace hookbench
