// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/TestUserValues.h"

#include "check/FieldBreach.h"
#include "check/proof/language/Alphabet.h"
#include "check/proof/language/Pattern.h"
#include "json/Reader.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace hookbench {

namespace {

using json::Value;

constexpr auto firstNames = std::to_array<const char*>(
    {"Alex", "Robin", "Kim", "Sam", "Jo", "Chris", "Nour", "Yuki", "Inês", "Zoë", "Omar", "Mia"});
constexpr auto lastNames = std::to_array<const char*>({"Example", "Sample", "Testperson", "Placeholder", "Demo"});
constexpr auto cities = std::to_array<const char*>({"Springfield", "Sampleton", "Musterstadt", "Villexemple"});
constexpr auto words = std::to_array<const char*>({"alpha", "bravo", "charlie", "delta", "echo"});

enum class Meaning {
    Text,
    Mail,
    Phone,
    First,
    Last,
    Full,
    Date,
    Count,
    Amount,
    Truth,
    Url,
    City,
    Zip,
    Country,
    Language,
    Currency,
    Gender,
    Zone,
    Kind,
    Age,
    Id
};

struct Hint {
    std::string_view part; ///< of the name, in small letters without blanks and signs
    Meaning meaning;
};

/// The first one that fits counts.
constexpr auto hints = std::to_array<Hint>({{"email", Meaning::Mail}, {"mail", Meaning::Mail},
    {"phone", Meaning::Phone}, {"mobile", Meaning::Phone}, {"whatsapp", Meaning::Phone}, {"firstname", Meaning::First},
    {"lastname", Meaning::Last}, {"surname", Meaning::Last}, {"gender", Meaning::Gender}, {"dob", Meaning::Date},
    {"birth", Meaning::Date}, {"date", Meaning::Date}, {"joined", Meaning::Date}, {"photo", Meaning::Url},
    {"avatar", Meaning::Url}, {"url", Meaning::Url}, {"link", Meaning::Url}, {"city", Meaning::City},
    {"zip", Meaning::Zip}, {"postcode", Meaning::Zip}, {"postal", Meaning::Zip}, {"country", Meaning::Country},
    {"language", Meaning::Language}, {"locale", Meaning::Language}, {"currency", Meaning::Currency},
    {"customertype", Meaning::Kind}, {"testuser", Meaning::Truth}, {"replayed", Meaning::Truth},
    {"employed", Meaning::Truth}, {"price", Meaning::Amount}, {"amount", Meaning::Amount}, {"total", Meaning::Amount},
    {"count", Meaning::Count}, {"score", Meaning::Count}, {"points", Meaning::Count}, {"quantity", Meaning::Count},
    {"identity", Meaning::Id}, {"name", Meaning::Full}});

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char each : name) {
        if (std::isalnum(static_cast<unsigned char>(each)))
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    }
    return plain;
}

Meaning meaningOf(const std::string& name)
{
    const std::string plain = plainName(name);
    if (plain == "tz")
        return Meaning::Zone;
    if (plain == "age")
        return Meaning::Age;
    const auto found =
        std::ranges::find_if(hints, [&plain](const Hint& hint) { return plain.find(hint.part) != std::string::npos; });
    if (found != hints.end())
        return found->meaning;
    return plain.ends_with("id") ? Meaning::Id : Meaning::Text;
}

std::string asciiLower(std::string_view text)
{
    std::string plain;
    for (const char each : text) {
        if (std::isalpha(static_cast<unsigned char>(each)))
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    }
    return plain;
}

bool isKept(const FieldContract& contract, const Value& value)
{
    return keepsContract(contract, json::toData(value).root());
}

} // namespace

TestUserValues::TestUserValues(std::uint64_t seed)
    : m_random(seed)
    , m_first(firstNames[below(firstNames.size())])
    , m_last(lastNames[below(lastNames.size())])
    , m_number(digits(4))
{
}

Value TestUserValues::value(const std::string& name, const FieldContract* contract)
{
    Value byItsName = byName(name);
    if (!contract || isKept(*contract, byItsName))
        return byItsName;
    if (!contract->oneOf.empty())
        return contract->oneOf[below(contract->oneOf.size())];
    if (!contract->pattern.empty())
        return Value::string(matching(contract->pattern));
    return byType(contract->type, name);
}

Value TestUserValues::byType(FieldType type, const std::string& name)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Integer:
        return Value::integer(static_cast<long long>(1 + below(99)));
    case FieldType::Boolean:
        return Value::boolean(below(2) == 0);
    case FieldType::Date:
        return Value::string(date());
    case FieldType::List:
        return Value::array({Value::string(words[below(words.size())]), Value::string(words[below(words.size())])});
    case FieldType::Object:
        return Value::object();
    default:
        return Value::string(plainName(name) + ' ' + words[below(words.size())]);
    }
}

Value TestUserValues::byName(const std::string& name)
{
    switch (meaningOf(name)) {
    case Meaning::Mail:
        return Value::string(asciiLower(m_first) + '.' + asciiLower(m_last) + '.' + m_number + "@example.com");
    case Meaning::Phone:
        return Value::string("+120255501" + digits(2)); // 555-0100 to 555-0199 belong to nobody
    case Meaning::First:
        return Value::string(m_first);
    case Meaning::Last:
        return Value::string(m_last);
    case Meaning::Full:
        return Value::string(m_first + ' ' + m_last);
    case Meaning::Date:
        return Value::string(date());
    case Meaning::Age:
        return Value::integer(static_cast<long long>(18 + below(60)));
    case Meaning::Count:
        return byType(FieldType::Integer, name);
    case Meaning::Amount:
        return Value::number(std::to_string(1 + below(200)) + '.' + std::to_string(1 + below(9)));
    case Meaning::Truth:
        return Value::boolean(true);
    case Meaning::Url:
        return Value::string("https://example.com/" + plainName(name) + '/' + m_number);
    case Meaning::City:
        return Value::string(cities[below(cities.size())]);
    case Meaning::Zip:
        return Value::string("0" + digits(4));
    case Meaning::Country:
        return Value::string("FR");
    case Meaning::Language:
        return Value::string("en");
    case Meaning::Currency:
        return Value::string("EUR");
    case Meaning::Gender:
        return Value::string(below(2) == 0 ? "F" : "M");
    case Meaning::Zone:
        return Value::string("Europe/Paris");
    case Meaning::Kind:
        return Value::string(below(2) == 0 ? "gold" : "silver");
    case Meaning::Id:
        return Value::string("test-" + m_number);
    case Meaning::Text:
        break;
    }
    return byType(FieldType::String, name);
}

Value TestUserValues::blank(const std::string& name, const FieldContract* contract)
{
    FieldType type = contract ? contract->type : FieldType::Any;
    const Meaning meaning = meaningOf(name);
    if (type == FieldType::Any && (meaning == Meaning::Count || meaning == Meaning::Amount || meaning == Meaning::Age))
        type = FieldType::Number;
    if (type == FieldType::Any && meaning == Meaning::Truth)
        type = FieldType::Boolean;
    switch (type) {
    case FieldType::Number:
    case FieldType::Integer:
        return Value::integer(0);
    case FieldType::Boolean:
        return Value::boolean(false);
    case FieldType::List:
        return Value::array();
    case FieldType::Object:
        return Value::object();
    default:
        return Value::string({});
    }
}

/// The shortest text that matches, with letters and digits changed where it still does.
std::string TestUserValues::matching(const std::string& pattern)
{
    const proof::Alphabet alphabet(pattern);
    proof::Languages languages(alphabet);
    const auto language = proof::languageOfPattern(languages, pattern);
    if (!language || languages.isNone(*language))
        return {};
    std::string text = alphabet.textOf(languages.shortestWord(*language));
    for (char& each : text) {
        const char before = each;
        const auto letter = static_cast<unsigned char>(each);
        if (std::isdigit(letter))
            each = static_cast<char>('0' + below(10));
        else if (std::isalpha(letter))
            each = static_cast<char>((std::isupper(letter) ? 'A' : 'a') + below(26));
        if (!languages.has(*language, text))
            each = before;
    }
    return text;
}

std::string TestUserValues::date()
{
    const auto two = [this](std::uint64_t most) {
        const std::string number = std::to_string(1 + below(most));
        return number.size() == 1 ? '0' + number : number;
    };
    const std::string year = std::to_string(1950 + below(55));
    const std::string month = two(12);
    return year + '-' + month + '-' + two(28) + " 12:00:00";
}

std::string TestUserValues::digits(std::size_t count)
{
    std::string text;
    while (text.size() < count)
        text += static_cast<char>('0' + below(10));
    return text;
}

} // namespace hookbench
