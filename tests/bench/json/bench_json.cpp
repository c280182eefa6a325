// SPDX-License-Identifier: GPL-3.0-or-later
// Megabytes per second of the JSON scanner and readers beside simdjson's DOM parser, on payloads of three sizes.
#include "json/Reader.h"
#include "json/Scanner.h"

#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>

using namespace hookbench;

namespace {

/// A distribution request with `count` members of embedded data: about 40 bytes each.
std::string payload(int count)
{
    std::string text = R"({
  "message": {"libraryId": "UR_1M4aHozEkSxUfCl", "messageId": "MS_0Vdgn7nLGSQBlYN", "messageText": "Grüße, Ada"},
  "recipients": {"contactId": "CGC_0123456789abcde"},
  "header": {"fromEmail": "a@example.com", "replyToEmail": "a@example.com", "fromName": "Ada", "subject": "Hello"},
  "surveyLink": {"surveyId": "SV_cHbKMOdeT8NetF3", "expirationDate": "2025-02-24T14:15:22Z", "type": "Individual"},
  "embeddedData": {)";
    for (int i = 0; i < count; ++i) {
        text += i > 0 ? ",\n    " : "\n    ";
        text += "\"property" + std::to_string(i) + "\": " + (i % 3 == 0 ? std::to_string(i) : "\"some text é\"");
    }
    return text + "\n  },\n  \"sendDate\": \"2025-02-24T14:15:22Z\"\n}\n";
}

/// The best of some rounds, each long enough to be measured, in processor time: other programs disturb it little.
double megabytesPerSecond(std::size_t bytes, const std::function<bool()>& work)
{
    const std::size_t repeats = std::max<std::size_t>(1, (16U << 20U) / bytes);
    double best = 0;
    for (int round = 0; round < 7; ++round) {
        const std::clock_t begin = std::clock();
        for (std::size_t i = 0; i < repeats; ++i) {
            if (!work())
                return 0;
        }
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        best = std::max(best, static_cast<double>(bytes * repeats) / seconds / 1e6);
    }
    return best;
}

void measure(const char* name, const std::string& text)
{
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(text);
    std::printf("%-8s %9zu bytes", name, text.size());
    const auto row = [&text](const char* what, const std::function<bool()>& work) {
        std::printf("   %s %7.0f", what, megabytesPerSecond(text.size(), work));
    };
    row("simdjson", [&] { return parser.parse(padded).error() == simdjson::SUCCESS; });
    row("isValid", [&] { return json::isValid(text); });
    row("scan", [&] { return json::scan(text).diagnostics.empty(); });
    row("readValue", [&] { return json::readValue(text).has_value(); });
    row("readData", [&] { return json::readData(text).has_value(); });
    row("pretty", [&] { return !json::prettyPrinted(text).empty(); });
    std::printf("   MB/s\n");
}

} // namespace

int main()
{
    measure("small", payload(4));
    measure("medium", payload(2'500));
    measure("large", payload(25'000));
    return 0;
}
