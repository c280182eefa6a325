// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/PlaceholderFiller.h"

#include "campaign/request/TextTemplate.h"

namespace hookbench {

SecretText fillPlaceholders(const std::string& text, const Environment& environment, const liquid::Dialect& dialect)
{
    return TextTemplate(text, dialect, environment, {}).filled().text();
}

} // namespace hookbench
