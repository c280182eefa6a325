// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/Webhook.h"

namespace hookbench {

const std::vector<std::string>& Webhook::methods()
{
    static const std::vector<std::string> methods{"POST", "GET", "PUT", "DELETE"};
    return methods;
}

} // namespace hookbench
