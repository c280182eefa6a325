// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace hookbench::qualtrics {

/// When a key has to be there, given that the object around it is.
enum class Need {
    Always,
    Never,
    UnlessText, ///< the two ids that name a library message; messageText does instead of both
    ForList, ///< action CreateDistribution
    ForBatch, ///< action CreateTransactionBatchDistribution
};

enum class ValueKind {
    Object,
    Text,
    Id,
    Date, ///< ISO 8601 with seconds and zone
    LinkDate, ///< also the older form YYYY-MM-DD hh:mm:ss
    LinkType,
    Email,
    Action,
    Data, ///< an object of texts, with keys of the author's own
};

/// One key of the body of POST /API/v3/distributions.
struct KeyRule {
    std::string_view parent; ///< empty = the body itself
    std::string_view key;
    ValueKind kind = ValueKind::Text;
    Need need = Need::Never;
    std::string_view prefixes = {}; ///< of ids: what may stand before the underscore, parted by spaces
};

/// Two unrelated shapes share the address (documented); the key "action" selects the second (inferred from users'
/// reports): an e-mail with a survey, or personal links without any mail.
std::span<const KeyRule> mailKeys();
std::span<const KeyRule> linkKeys();

/// The rule for a key of this object; nullptr if the shape does not know it.
const KeyRule* findKey(std::span<const KeyRule> shape, std::string_view parent, std::string_view key);

/// Whether the shape says what may stand in this object.
bool isClosedObject(std::span<const KeyRule> shape, std::string_view key);

} // namespace hookbench::qualtrics
