// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Program.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookbench;
using namespace hookbench::liquid;

namespace {

/// Whatever the template: its tokens cover it once and in order, and every finding lies within it.
void check(const Program& program)
{
    std::size_t covered = 0;
    for (const Token& token : program.tokens()) {
        if (token.range.begin != covered || token.range.end <= token.range.begin)
            std::abort();
        covered = token.range.end;
    }
    if (covered != program.source().size())
        std::abort();
    for (const Diagnostic& diagnostic : program.diagnostics()) {
        const ByteRange range = diagnostic.place.range;
        if (range.begin > range.end || range.end > program.source().size())
            std::abort();
    }
    for (const DataPath& path : program.dataPaths()) {
        if (path.steps.empty() || path.range.end > program.source().size())
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string source(reinterpret_cast<const char*>(data), size);
    check(*Program::parse(source, clevertapDialect()));
    check(*Program::parse(source, shopifyDialect()));
    return 0;
}
