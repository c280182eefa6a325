// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_check [PROFILES]
//
// Checks one body of 1 kB against many profiles (100,000 unless told): each is rendered in the clevertap dialect and
// its payload checked as JSON, on one core. Prints processor time a profile, in all, and payload bytes a second; the
// wanted figure is 100,000 profiles in one second. One name in fifty has a quotation mark, which the body does not
// escape, so that the number of broken payloads is known: the program fails if it finds another.
#include "liquid/Renderer.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

using namespace hookbench;

namespace {

constexpr int profilesInABlock = 10'000; ///< that are in memory at a time
constexpr int profilesABrokenName = 50;

const char* const body = R"({
  "surveyId": "SV_3fG7cQv1Yp9LmXk",
  "mailingListId": "CG_1AbCdEfGhIjKlMn",
  "directoryId": "POOL_2ZyXwVuTsRqPoNm",
  "source": "webhook/clevertap/post-purchase-survey",
  "contact": {
    "contactId": "{{ Profile.QualtricID | default: 'test' }}",
    "firstName": "{{ Profile.Name | capitalize }}",
    "email": "{{ Profile.Email | strip | downcase }}",
    "language": "{% if Profile.language == 'fr' %}FR{% elsif Profile.language == 'de' %}DE{% else %}EN{% endif %}",
    "unsubscribed": false
  },
  "embeddedData": {
    "campaign": "post-purchase-2024",
    "channel": "webhook",
    "orderTotal": {{ Event.amount | times: 1.2 }},
    "orderYear": "{{ Event.date | date: '%Y' }}",
    "items": [{% for item in Event.items %}{"sku": "{{ item.sku }}", "name": "{{ item.name | escape }}"}{% unless forloop.last %}, {% endunless %}{% endfor %}]
  },
  "transactionMeta": {
    "batchId": "BT_0aBcDeFgHiJkLmN",
    "fileId": null
  }
}
)";

std::string profileText(int number)
{
    static const char* const languages[] = {"fr", "de", "en"};
    const std::string id = std::to_string(number);
    std::string text = R"({"Profile": {"Name": ")";
    text += number % profilesABrokenName == 0 ? R"(anne \"annie\")" : "ZOË ";
    text += id + R"(", "Email": " User.)" + id + R"(@Example.com ", "language": ")" + languages[number % 3] + '"';
    if (number % 4 != 0)
        text += R"(, "QualtricID": "CID_)" + id + '"';
    text += R"(}, "Event": {"amount": )" + std::to_string(number % 500)
        + R"(.25, "date": "2024-03-05 14:07:09", "items": [)";
    for (int i = 0; i <= number % 3; ++i)
        text += (i > 0 ? ", " : "") + std::string(R"({"sku": "SKU-)") + id + R"(", "name": "Gilet d'hiver <m>"})";
    return text + "]}}";
}

std::vector<liquid::Data> makeProfiles(int first, int count)
{
    std::vector<liquid::Data> profiles;
    for (int i = 0; i < count; ++i)
        profiles.push_back(json::readData(profileText(first + i)).value());
    return profiles;
}

struct Totals {
    std::clock_t time = 0;
    std::size_t bytes = 0;
    int broken = 0;
};

void check(const liquid::Program& program, const std::vector<liquid::Data>& profiles, liquid::Renderer& renderer,
    Totals& totals)
{
    const liquid::RenderOptions options;
    const std::clock_t begin = std::clock();
    for (const liquid::Data& profile : profiles) {
        const liquid::Outcome outcome = renderer.render(program, profile.root(), options);
        totals.bytes += outcome.output.size();
        if (outcome.kind != liquid::OutcomeKind::Payload || !json::isValid(outcome.output))
            ++totals.broken;
    }
    totals.time += std::clock() - begin;
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    const auto program = liquid::Program::parse(body, liquid::clevertapDialect());
    liquid::Renderer renderer;
    Totals totals;
    for (int first = 0; first < count; first += profilesInABlock)
        check(*program, makeProfiles(first, std::min(profilesInABlock, count - first)), renderer, totals);
    const double seconds = static_cast<double>(totals.time) / CLOCKS_PER_SEC;
    std::printf("%d profiles, %.2f us a profile, %.3f s in all, %.0f MB/s, %d broken payloads\n", count,
        seconds * 1e6 / count, seconds, static_cast<double>(totals.bytes) / seconds / 1e6, totals.broken);
    return totals.broken == (count + profilesABrokenName - 1) / profilesABrokenName ? 0 : 1;
}
