// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/Identifier.h"

#include "text/Diagnostic.h"

#include <algorithm>
#include <array>

namespace hookbench::qualtrics {

namespace {

struct Meaning {
    std::string_view prefix;
    const char* text;
};

constexpr std::array meanings{
    Meaning{"SV", HOOKBENCH_TEXT("SV_ is the id of a survey.")},
    Meaning{"UR", HOOKBENCH_TEXT("UR_ is the id of a user, or of that user's library.")},
    Meaning{"URH", HOOKBENCH_TEXT("URH_ is the id of a user, or of that user's library.")},
    Meaning{"GR", HOOKBENCH_TEXT("GR_ is the id of a group, or of its library.")},
    Meaning{"MS", HOOKBENCH_TEXT("MS_ is the id of a message in a library.")},
    Meaning{"POOL", HOOKBENCH_TEXT("POOL_ is the id of a directory of contacts.")},
    Meaning{"CG", HOOKBENCH_TEXT("CG_ is the id of a mailing list.")},
    Meaning{"ML", HOOKBENCH_TEXT("ML_ is the id of a mailing list in Research Core.")},
    Meaning{"CID", HOOKBENCH_TEXT("CID_ is the id of a contact in the directory.")},
    Meaning{"CGC", HOOKBENCH_TEXT("CGC_ is the id of a contact as member of one list.")},
    Meaning{"MLRP", HOOKBENCH_TEXT("MLRP_ is the id of a list member in Research Core.")},
    Meaning{"EMD", HOOKBENCH_TEXT("EMD_ is the id of a distribution that was made.")},
    Meaning{"SMSD", HOOKBENCH_TEXT("SMSD_ is the id of a distribution by text message.")},
    Meaning{"BT", HOOKBENCH_TEXT("BT_ is the id of a batch of transactions.")},
    Meaning{"CTR", HOOKBENCH_TEXT("CTR_ is the id of one transaction; a batch has BT_.")},
    Meaning{"R", HOOKBENCH_TEXT("R_ is the id of a response.")},
    Meaning{"FS", HOOKBENCH_TEXT("FS_ is the id of a survey session.")},
    Meaning{"SUB", HOOKBENCH_TEXT("SUB_ is the id of an event subscription.")},
    Meaning{"UT", HOOKBENCH_TEXT("UT_ is the id of a type of user.")},
};

std::string_view prefixOf(std::string_view id)
{
    const std::size_t end = id.find('_');
    return end == std::string_view::npos ? std::string_view() : id.substr(0, end);
}

/// Whether a list of words parted by spaces has this one.
bool hasWord(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word)
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

IdFault idFault(std::string_view id, std::string_view prefixes)
{
    const std::string_view prefix = prefixOf(id);
    if (prefix.empty() || !hasWord(prefixes, prefix))
        return IdFault::Prefix;
    const std::string_view rest = id.substr(prefix.size() + 1);
    if (rest.size() < 11 || rest.size() > 15 || !std::all_of(rest.begin(), rest.end(), isLetterOrDigit))
        return IdFault::Form;
    return rest.size() < 15 ? IdFault::Length : IdFault::None;
}

const char* prefixMeaning(std::string_view id)
{
    const std::string_view prefix = prefixOf(id);
    const auto found = std::find_if(
        meanings.begin(), meanings.end(), [prefix](const Meaning& meaning) { return meaning.prefix == prefix; });
    return found == meanings.end() ? "" : found->text;
}

std::string prefixList(std::string_view prefixes)
{
    std::string list;
    while (!prefixes.empty()) {
        const std::size_t end = std::min(prefixes.find(' '), prefixes.size());
        list += (list.empty() ? "" : ", ") + std::string(prefixes.substr(0, end)) + '_';
        prefixes.remove_prefix(std::min(end + 1, prefixes.size()));
    }
    return list;
}

std::string withRightCase(std::string_view id, std::string_view prefixes)
{
    std::string upper(id);
    const auto end = upper.begin() + static_cast<std::ptrdiff_t>(prefixOf(id).size());
    std::transform(upper.begin(), end, upper.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    const IdFault fault = idFault(upper, prefixes);
    const bool isMended = upper != id && (fault == IdFault::None || fault == IdFault::Length);
    return isMended ? upper : std::string();
}

} // namespace hookbench::qualtrics
