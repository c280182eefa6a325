// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/HashIndex.h"
#include "liquid/LexToken.h"
#include "liquid/Node.h"
#include "liquid/Program.h"
#include "liquid/Table.h"

#include <algorithm>
#include <initializer_list>
#include <memory_resource>
#include <mutex>

namespace hookbench::liquid {

/// The tables of a program, filled by the parser. Everything refers to everything else by place; texts are views of the
/// source or of the arena.
struct Program::Impl {
    explicit Impl(std::string text)
        : source(std::move(text))
        , memory(source.size() * usualBytesPerByte + smallestMemory)
    {
    }

    static constexpr std::size_t usualBytesPerByte = 9; ///< that the tables of a template full of tags take
    static constexpr std::size_t smallestMemory = 4096;

    std::string source;
    std::pmr::monotonic_buffer_resource memory; ///< one piece for all tables: parsing is quick, as is forgetting
    const Dialect* dialect = nullptr;
    LexTokens lexTokens{&memory};
    Table<Node> nodes{&memory};
    Table<Expression> expressions{&memory};
    Table<Step> steps{&memory};
    Table<Value> literals{&memory};
    Table<FilterCall> filterCalls{&memory};
    Table<ExpressionIndex> arguments{&memory};
    Table<Name> names{&memory};
    HashIndex nameIndex{&memory};
    Table<LoopDetail> loops{&memory};
    Table<VariableDetail> variables{&memory};
    Table<ListDetail> lists{&memory};
    std::uint32_t slotCount = 0;
    bool linksNames = false; ///< makes variables whose names only a render knows: include, render …

    std::vector<Diagnostic> diagnostics;
    std::vector<Diagnostic> strictDiagnostics; ///< only wrong where the dialect runs in strict mode
    std::vector<Diagnostic> laxDiagnostics; ///< only wrong where it does not
    const std::vector<Diagnostic>& diagnosticsOf(bool isStrict) const
    {
        return isStrict ? strictDiagnostics : laxDiagnostics;
    }
    bool hasErrors = false;

    mutable std::once_flag tokensMade;
    mutable std::vector<Token> tokens;

    /// Names up to here are searched in a row, which is quicker than to fill an index.
    static constexpr std::size_t namesInARow = 8;

    /// noIndex if the template has no such name.
    NameIndex findName(std::string_view name, std::uint32_t hash) const
    {
        const auto matches = [&](std::uint32_t at) { return isSameText(names[at].text, name); };
        if (names.size() > namesInARow)
            return nameIndex.find(hash, matches);
        for (NameIndex at = 0; at < names.size(); ++at) {
            if (names[at].hash == hash && matches(at))
                return at;
        }
        return noIndex;
    }
    NameIndex addName(std::string_view name, std::uint32_t hash)
    {
        names.push_back({name, hash});
        if (names.size() > namesInARow) {
            const std::size_t indexed = names.size() == namesInARow + 1 ? 0 : names.size() - 1;
            for (std::size_t at = indexed; at < names.size(); ++at)
                nameIndex.add(names[at].hash, static_cast<NameIndex>(at));
        }
        return static_cast<NameIndex>(names.size() - 1);
    }

    /// Within the source.
    std::string_view text(std::size_t begin, std::size_t end) const
    {
        return end <= begin ? std::string_view() : std::string_view(source).substr(begin, end - begin);
    }

    /// The parts as one text, for names that do not stand in the source as such.
    std::string_view keepJoined(std::initializer_list<std::string_view> parts)
    {
        std::size_t size = 0;
        for (const std::string_view part : parts)
            size += part.size();
        char* const text = static_cast<char*>(memory.allocate(std::max<std::size_t>(size, 1), 1));
        char* end = text;
        for (const std::string_view part : parts)
            end = std::copy(part.begin(), part.end(), end);
        return {text, size};
    }
};

} // namespace hookbench::liquid
