// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/SchemaPointer.h"

#include <charconv>
#include <string>

namespace hookbench {

namespace {

using json::Value;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// One step of a pointer: first the URI's escapes, then the pointer's own.
std::string unescaped(std::string_view step)
{
    std::string plain;
    for (std::size_t at = 0; at < step.size(); ++at) {
        const bool isEscape =
            step[at] == '%' && at + 2 < step.size() && hexDigit(step[at + 1]) >= 0 && hexDigit(step[at + 2]) >= 0;
        plain += isEscape ? static_cast<char>(hexDigit(step[at + 1]) * 16 + hexDigit(step[at + 2])) : step[at];
        at += isEscape ? 2 : 0;
    }
    for (const auto& [escape, character] : {std::pair("~1", '/'), std::pair("~0", '~')}) {
        for (std::size_t at = plain.find(escape); at != std::string::npos; at = plain.find(escape, at + 1))
            plain.replace(at, 2, 1, character);
    }
    return plain;
}

const Value* element(const Value& list, const std::string& step)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool isIndex = error == std::errc() && end == step.data() + step.size();
    return isIndex && index < list.items().size() ? &list.items()[index] : nullptr;
}

const Value* named(const Value& root, std::string_view name)
{
    for (const char* keyword : {"definitions", "$defs"}) {
        const Value* definitions = root.find(keyword);
        if (!definitions)
            continue;
        for (const auto& [key, schema] : definitions->members()) {
            if (schema.textOf("$id") == '#' + std::string(name) || schema.textOf("$anchor") == name)
                return &schema;
        }
    }
    return nullptr;
}

} // namespace

const Value* schemaAt(const Value& root, std::string_view reference)
{
    const std::size_t hash = reference.find('#');
    const std::string_view base = reference.substr(0, hash);
    if (!base.empty() && base != root.textOf("$id"))
        return nullptr;
    std::string_view pointer = hash == std::string_view::npos ? std::string_view() : reference.substr(hash + 1);
    if (!pointer.empty() && pointer.front() != '/')
        return named(root, pointer);
    const Value* found = &root;
    while (found && !pointer.empty()) {
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        const std::string step = unescaped(pointer.substr(1, end - 1));
        found = found->isArray() ? element(*found, step) : found->find(step);
        pointer.remove_prefix(end);
    }
    return found;
}

} // namespace hookbench
