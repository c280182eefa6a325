// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookbench {

class Session;
class ShownPayload;
namespace liquid {
struct Origin;
}

/// How a part that Liquid filled into the payload came about: the field with the sample and its value there, then what
/// each filter made of it, a line for each. Renders the body once more for that, with the samples that are selected;
/// empty where that gives another payload than the one shown (the time went on, say) or where nothing is known.
QString originStory(const Session& session, const ShownPayload& shown, const liquid::Origin& origin);

} // namespace hookbench
