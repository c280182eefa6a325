// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/HashIndex.h"
#include "liquid/LexToken.h"
#include "liquid/Node.h"
#include "liquid/Program.h"

#include <cstring>
#include <memory_resource>
#include <mutex>

namespace hookbench::liquid {

/// The tables of a program, filled by the parser. Everything refers to everything else by place; texts are views of the
/// source or of the arena.
struct Program::Impl {
    template <typename T> using Table = std::pmr::vector<T>;

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

    std::vector<Diagnostic> diagnostics;
    std::vector<Diagnostic> strictDiagnostics; ///< only wrong where the dialect runs in strict mode
    bool hasErrors = false;

    mutable std::once_flag tokensMade;
    mutable std::vector<Token> tokens;

    /// noIndex if the template has no such name.
    NameIndex findName(std::string_view name, std::uint32_t hash) const
    {
        return nameIndex.find(hash, [&](std::uint32_t at) { return isSameText(names[at].text, name); });
    }

    /// Within the source.
    std::string_view text(std::size_t begin, std::size_t end) const
    {
        return end <= begin ? std::string_view() : std::string_view(source).substr(begin, end - begin);
    }

    /// A copy for names that do not stand in the source as such.
    std::string_view keep(std::string_view name)
    {
        if (name.empty())
            return {};
        char* const place = static_cast<char*>(memory.allocate(name.size(), 1));
        std::memcpy(place, name.data(), name.size());
        return {place, name.size()};
    }
};

} // namespace hookbench::liquid
