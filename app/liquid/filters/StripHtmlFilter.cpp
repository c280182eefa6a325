// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/filters/Filters.h"

namespace hookbench::liquid::filters {

Value javaStripHtml(FilterCallContext& call, const Value& input)
{
    return Value::string(call.text(input));
}

} // namespace hookbench::liquid::filters
