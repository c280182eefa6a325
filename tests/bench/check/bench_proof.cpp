// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to prove bodies of 1, 10 and 50 kB, and to refute them: the median of several runs.
#include "check/Proof.h"
#include "liquid/Dialect.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace hookbench;

namespace {

std::string bodyOf(std::size_t bytes, bool isBroken)
{
    const std::string chain =
        R"( | default: '' | replace: '\', '\\' | replace: '"', '\"' | strip_newlines | replace: '	', ' ')";
    std::string body = "{\n";
    for (int i = 0; body.size() < bytes; ++i) {
        const std::string name = "field" + std::to_string(i);
        switch (i % 4) {
        case 0:
            body += "  \"" + name + "\": \"{{ Profile." + name + chain + " }}\",\n";
            break;
        case 1:
            body += "  \"" + name + "\": {% if Profile." + name + " > 0 %}{{ Profile." + name
                + " }}{% else %}null{% endif %},\n";
            break;
        case 2:
            body += "  \"" + name + "\": [{% for item in Event." + name
                + " %}{\"sku\": \"{{ item.sku | url_encode }}\"}"
                + "{% unless forloop.last %}, {% endunless %}{% endfor %}],\n";
            break;
        default:
            body += "  \"" + name + "\": \"{% case Profile.plan %}{% when 'gold' %}g{% else %}{{ Profile." + name
                + " | url_encode }}{% endcase %}\",\n";
            break;
        }
    }
    // A place that only a text with a quote in the middle and the right length breaks.
    body += isBroken ? R"(  "last": "{{ Profile.last | truncate: 30 | replace: '\', '\\' }}"})" : R"(  "last": 0})";
    return body + "\n";
}

double medianMs(const std::string& body, const char*& verdict)
{
    const auto program = liquid::Program::parse(body, liquid::clevertapDialect());
    const std::atomic_bool isStopped = false;
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const auto proof = prove(*program, {}, {}, isStopped);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
        times.push_back(time.count());
        constexpr const char* words[] = {"proven", "refuted", "unknown"};
        verdict = words[static_cast<int>(proof->validity.verdict)];
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main()
{
    for (const std::size_t bytes : {1'000U, 10'000U, 50'000U}) {
        for (const bool isBroken : {false, true}) {
            const char* verdict = nullptr;
            const std::string body = bodyOf(bytes, isBroken);
            const double time = medianMs(body, verdict);
            std::printf("%6zu bytes  %-8s %8.2f ms\n", body.size(), verdict, time);
        }
    }
    return 0;
}
