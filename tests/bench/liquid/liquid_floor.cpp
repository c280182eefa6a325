// SPDX-License-Identifier: GPL-3.0-or-later
//
// liquid_floor W1s DATA_FOLDER REPETITIONS
//
// The floor under any engine: makes the output of w1s.liquid for each line of profiles.jsonl with straight-line C++
// that knows the template and has the data in plain structs. Prints the line that hookbench-liquid-bench prints. It
// knows the data, too: their letters beyond ASCII are small already, so that case is changed for ASCII only.

#include "LiquidRunner.h"

#include <array>
#include <charconv>
#include <cmath>

using namespace hookbench;

namespace {

std::string_view textAt(const liquid::Value& map, std::string_view key)
{
    const liquid::Value* found = map.map().find(key);
    return found != nullptr && found->isString() ? found->text() : std::string_view();
}

double numberOf(const liquid::Value& value)
{
    return value.is(liquid::ValueType::Decimal) ? value.toDecimal() : static_cast<double>(value.toInteger());
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

void appendEscaped(std::string& out, char c)
{
    switch (c) {
    case '&':
        out += "&amp;";
        break;
    case '<':
        out += "&lt;";
        break;
    case '>':
        out += "&gt;";
        break;
    case '"':
        out += "&quot;";
        break;
    case '\'':
        out += "&#39;";
        break;
    default:
        out += c;
    }
}

void appendCapitalized(std::string& out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        appendEscaped(out, i == 0 ? upper(text[i]) : lower(text[i]));
}

void appendStripped(std::string& out, std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    for (const char c : text)
        out += lower(c);
}

void appendTotal(std::string& out, double amount)
{
    std::array<char, 40> digits;
    const double total = std::round(amount * 1.2 * 100) / 100;
    const char* const end = std::to_chars(digits.begin(), digits.end(), total).ptr;
    out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
    if (total == std::floor(total))
        out += ".0";
}

std::string_view shortLanguage(std::string_view language)
{
    if (language == "fr")
        return "FR";
    if (language == "de")
        return "DE";
    return language.find("es") != std::string_view::npos ? "ES" : "EN";
}

void write(const liquid::Value& root, std::string& out)
{
    const liquid::Value& profile = *root.map().find("Profile");
    const liquid::Value& event = *root.map().find("Event");
    const std::string_view id = textAt(profile, "QualtricID");
    out.clear();
    out += R"({
  "surveyId": "SV_3fG7cQv1Yp9LmXk",
  "mailingListId": "CG_1AbCdEfGhIjKlMn",
  "directoryId": "POOL_2ZyXwVuTsRqPoNm",
  "source": "webhook/clevertap/post-purchase-survey",
  "contact": {
    "contactId": ")";
    out += id.empty() ? std::string_view("test") : id;
    out += "\",\n    \"firstName\": \"";
    appendCapitalized(out, textAt(profile, "name"));
    out += "\",\n    \"email\": \"";
    appendStripped(out, textAt(profile, "email"));
    out += "\",\n    \"language\": \"";
    out += shortLanguage(textAt(profile, "language"));
    out += R"(",
    "unsubscribed": false
  },
  "embeddedData": {
    "campaign": "post-purchase-2024",
    "channel": "webhook",
    "orderTotal": ")";
    appendTotal(out, numberOf(*event.map().find("amount")));
    out += "\",\n    \"orderYear\": \"";
    out += textAt(event, "date").substr(0, 4);
    out += "\",\n    \"items\": [";
    const std::span<const liquid::Value> items = event.map().find("items")->items();
    const std::size_t count = std::min<std::size_t>(items.size(), 3);
    for (std::size_t i = 0; i < count; ++i) {
        out += "{\"sku\": \"";
        out += textAt(items[i], "sku");
        out += "\", \"name\": \"";
        for (const char c : textAt(items[i], "name"))
            appendEscaped(out, c);
        out += "\"}";
        if (i + 1 < count)
            out += ", ";
    }
    out += R"(]
  },
  "transactionMeta": {
    "batchId": "BT_0aBcDeFgHiJkLmN",
    "fileId": null
  }
}
)";
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4 || std::string_view(argv[1]) != "W1s") {
        std::fprintf(stderr, "liquid_floor W1s DATA_FOLDER REPETITIONS\n");
        return 2;
    }
    const std::vector<liquid::Data> people = readLines(argv[2] + std::string("/profiles.jsonl"));
    std::string out;
    return runWorkload(
        "floor", argv[1], static_cast<int>(people.size()), true, std::atoi(argv[3]), [&](Outputs& outputs) {
            for (const liquid::Data& person : people) {
                write(person.root(), out);
                outputs.take(out);
            }
        });
}
