// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Partials.h"
#include "liquid/Renderer.h"
#include "json/Reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookbench;
using namespace hookbench::liquid;

namespace {

constexpr std::string_view profile =
    R"({"a": [1, 2.5, "x", null, [true, {"k": "v"}], {"k": 1}], "l": [3, 1, 2], "e": [],
 "m": {"a": 1, "b": {"c": null}, "size": 9}, "s": "Ada \"Countess\" 😀 é", "n": 31, "d": -4.75, "z": 0, "t": true,
 "f": false, "nil": null, "date": "2023-03-07 09:05:03", "big": 123456789012345678901234567890, "h": "<b>a</b> &amp; b",
 "Profile": {"Name": "Ada", "Email": "ada@example.com", "First Name": "Ada", "tags": ["b", "a", "b"]}})";

RenderOptions smallOptions()
{
    RenderOptions options;
    options.limits.outputBytes = 1U << 16U;
    options.limits.memoryBytes = 1U << 20U;
    options.limits.steps = 20'000;
    options.recordOrigins = true;
    options.recordChains = true;
    return options;
}

/// Origins cover the output without gaps, in order.
void check(const Outcome& outcome, std::size_t sourceSize)
{
    if (outcome.kind != OutcomeKind::Payload)
        return;
    std::size_t covered = 0;
    for (const Origin& origin : outcome.origins) {
        if (origin.output.begin != covered || origin.source.end > sourceSize || origin.source.begin > origin.source.end)
            std::abort();
        covered = origin.output.end;
    }
    if (covered != outcome.output.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Data sample = json::readData(profile).value();
    static Renderer renderer;
    const std::string source(reinterpret_cast<const char*>(data), size);
    for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
        const auto program = Program::parse(source, *dialect);
        Partials partials;
        partials.add("p", source, *dialect); // a template can bring in itself
        RenderOptions options = smallOptions();
        options.partials = &partials;
        check(renderer.render(*program, sample.root(), options), source.size());
        options.strict = true;
        check(renderer.render(*program, sample.root(), options), source.size());
    }
    return 0;
}
