// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/TextChange.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Compared in blocks, as a payload of a megabyte is compared at each key press.
constexpr std::size_t blockBytes = 4096;

std::size_t commonHead(std::string_view left, std::string_view right)
{
    const std::size_t shorter = std::min(left.size(), right.size());
    std::size_t head = 0;
    while (head + blockBytes <= shorter && left.substr(head, blockBytes) == right.substr(head, blockBytes))
        head += blockBytes;
    while (head < shorter && left[head] == right[head])
        ++head;
    return head;
}

std::size_t commonTail(std::string_view left, std::string_view right)
{
    const std::size_t shorter = std::min(left.size(), right.size());
    std::size_t tail = 0;
    while (tail + blockBytes <= shorter
        && left.substr(left.size() - tail - blockBytes, blockBytes)
            == right.substr(right.size() - tail - blockBytes, blockBytes))
        tail += blockBytes;
    while (tail < shorter && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    return tail;
}

} // namespace

TextChange TextChange::between(std::string_view oldText, std::string_view newText)
{
    const std::size_t head = commonHead(oldText, newText);
    const std::size_t tail = commonTail(oldText.substr(head), newText.substr(head));
    return {{head, oldText.size() - tail}, newText.substr(head, newText.size() - tail - head)};
}

} // namespace hookbench
