// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/BodyMaker.h"
#include "app/check/BrokenProof.h"
#include "app/check/HostileData.h"

#include "liquid/DialectTable.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace hookbench;

namespace {

constexpr int profilesOfEach = 12;

/// Numbers out of the fuzzer's bytes, so that a changed byte changes one choice; 0 when they are used up.
class Choices {
public:
    explicit Choices(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t below(std::size_t bound)
    {
        if (m_bytes.empty())
            return 0;
        const std::size_t chosen = static_cast<unsigned char>(m_bytes.front()) % bound;
        m_bytes.remove_prefix(1);
        return chosen;
    }

    std::string_view rest() const { return m_bytes; }

private:
    std::string_view m_bytes;
};

void attack(const std::string& body, unsigned seed, const liquid::Dialect& dialect)
{
    const auto program = liquid::Program::parse(body, dialect);
    const std::atomic_bool isStopped = false;
    const auto proof = prove(*program, {}, {}, isStopped);
    if (proof->validity.verdict != Verdict::Proven && proof->reach.verdict != Verdict::Proven)
        return;
    const FieldContracts contracts;
    HostileData data(*program, contracts, seed);
    liquid::Renderer renderer;
    for (int i = 0; i < profilesOfEach; ++i) {
        if (const auto broken = brokenProof(*program, *proof, data.next(), renderer)) {
            std::fprintf(stderr, "%s: proven, but\n%s\n", std::string(dialect.name).c_str(), broken->c_str());
            std::abort();
        }
    }
}

} // namespace

/// Four bytes for the data; one that says whose the body is: the fuzzer's own text, or made by the choices that the
/// bytes after it stand for. A proof that does not hold ends the program.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::uint32_t seed = 0;
    if (size <= sizeof seed)
        return 0;
    std::memcpy(&seed, data, sizeof seed);
    const std::string_view bytes(reinterpret_cast<const char*>(data) + sizeof seed, size - sizeof seed);
    Choices choices(bytes.substr(1));
    for (const liquid::Dialect* dialect : {&liquid::clevertapDialect(), &liquid::shopifyDialect()}) {
        Choices own = choices;
        if (bytes.front() % 4 == 0) {
            attack(std::string(own.rest()), seed, *dialect);
            continue;
        }
        BodyMaker maker(*dialect, [&own](std::size_t bound) { return own.below(bound); });
        attack(maker.body(), seed, *dialect);
    }
    return 0;
}
