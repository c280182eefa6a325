// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/Proof.h"
#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace hookbench;

namespace {

/// What a property may hold, chosen by a byte; texts are made from the bytes that follow.
json::Value valueFrom(std::string_view& bytes)
{
    if (bytes.empty())
        return json::Value::string("\"\\\n");
    const auto kind = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    const std::size_t size = std::min<std::size_t>(bytes.size(), kind / 8U);
    std::string text;
    for (const char c : bytes.substr(0, size)) {
        // No control characters but those that break lines, and nothing that is no UTF-8.
        const auto byte = static_cast<unsigned char>(c);
        text += byte >= 0x80 ? 'x' : byte < 0x20 ? "\t\n\r"[byte % 3] : c;
    }
    bytes.remove_prefix(size);
    switch (kind % 8) {
    case 0:
        return json::Value::integer(static_cast<long long>(size) - 4);
    case 1:
        return json::Value::boolean(size % 2 == 0);
    case 2:
        return json::Value::array({json::Value::string(text), json::Value::string(text + "\"")});
    case 3:
        return json::Value::object({{"a", json::Value::string(text)}});
    case 4:
        return json::Value::number("12345678.5");
    default:
        return json::Value::string(text);
    }
}

/// One value for each property that the body reads.
json::Value scopeFrom(const liquid::Program& program, std::string_view bytes)
{
    json::Value root = json::Value::object({{"Profile", json::Value::object()}});
    for (const liquid::DataPath& path : program.dataPaths()) {
        const bool isPlain = path.steps.size() == 2 && path.steps[0] == "Profile" && path.steps[1] != "*";
        if (isPlain && (bytes.empty() || bytes.front() % 5 != 0))
            root.members().front().second.set(path.steps[1], valueFrom(bytes));
    }
    return root;
}

void attack(const std::string& body, std::string_view bytes, const liquid::Dialect& dialect)
{
    const auto program = liquid::Program::parse(body, dialect);
    const std::atomic_bool isStopped = false;
    const auto proof = prove(*program, {}, {}, isStopped);
    if (proof->validity.verdict != Verdict::Proven && proof->reach.verdict != Verdict::Proven)
        return;
    liquid::Renderer renderer;
    liquid::RenderOptions options;
    options.limits.steps = 100'000;
    const json::Value root = scopeFrom(*program, bytes);
    const liquid::Data data = json::toData(root);
    const liquid::Outcome outcome = renderer.render(*program, data.root(), options);
    const bool isLimit =
        !outcome.diagnostics.empty() && outcome.diagnostics.back().code.find("limit") != std::string::npos;
    const bool isPayload = outcome.kind == liquid::OutcomeKind::Payload || dialect.errors.printsInline;
    const bool isFalse = isPayload ? proof->validity.verdict == Verdict::Proven && !json::isValid(outcome.output)
                                   : proof->reach.verdict == Verdict::Proven;
    if (isFalse && !isLimit) {
        std::fprintf(stderr, "%s\n%s\n", body.c_str(), json::toCompactText(root).c_str());
        std::abort();
    }
}

} // namespace

/// The body, then a zero byte, then what the properties hold. A proof that does not hold ends the program.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const std::size_t split = all.find('\0');
    const std::string body(all.substr(0, split));
    const std::string_view bytes = split == std::string_view::npos ? std::string_view() : all.substr(split + 1);
    attack(body, bytes, liquid::clevertapDialect());
    attack(body, bytes, liquid::shopifyDialect());
    return 0;
}
