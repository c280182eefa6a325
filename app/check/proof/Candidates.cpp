// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/Candidates.h"

#include "check/FieldBreach.h"
#include "check/proof/language/Edits.h"
#include "check/proof/language/Pattern.h"
#include "liquid/ProgramData.h"
#include "json/Reader.h"

#include <algorithm>
#include <iterator>

namespace hookbench::proof {

namespace {

using json::Value;

Value listOf(std::initializer_list<const char*> texts)
{
    std::vector<Value> items;
    for (const char* text : texts)
        items.push_back(Value::string(text));
    return Value::array(std::move(items));
}

std::vector<Value> makeHostileValues()
{
    std::vector<Value> values;
    for (const char* text : {"\"", "\\", "\n", "", "a", "\t", "\r", " ", "\\\"", "a\"b", "a\\", "1", "007", "-", "1.5",
             "<b>\"&quot;\\</b>", "é\U0001F600\"", "2023-03-07 09:05:03", "%22", "&#34;&#92;&#1;&#10;a", "a, b", "true",
             "null", "0", "99999999999999999999", "NaN", "Infinity", "Ig==", "\"x\\n\t\r\n y", "a\rb", "a\tb"})
        values.push_back(Value::string(text));
    for (const char* number : {"0", "7", "-3", "1.5", "12345678.9", "1e300", "-0.0", "100", "1.7976931348623157e308",
             "123456789012345678901"})
        values.push_back(Value::number(number));
    values.push_back(Value::boolean(true));
    values.push_back(Value::boolean(false));
    values.push_back(Value::array());
    values.push_back(listOf({"a"}));
    values.push_back(listOf({"a", "b", "c"}));
    values.push_back(listOf({"\"", "\\"}));
    values.push_back(listOf({"\n", "b\t"}));
    values.push_back(Value::object({{"a", Value::integer(1)}}));
    values.push_back(Value::object());
    values.push_back(Value::object({{"a", Value::string("\"\\")}}));
    values.push_back(Value::object({{"size", Value::string("\"\\")}}));
    for (const char* unit : {"\"", "\\", "a ", "\n"}) {
        std::string text;
        for (int i = 0; i < 400; ++i)
            text += unit;
        values.push_back(Value::string(text));
        values.push_back(Value::string("a" + text));
    }
    // Of numbers that no double can hold, arithmetic makes infinite ones.
    const std::string digits(310, '9');
    for (const std::string& text : {digits, digits + ".5", "-" + digits + ".5", std::string("1e400")})
        values.push_back(Value::string(text));
    return values;
}

/// Of the kinds that only fit in place of an object or list, and an object with a size of its own, which is no number.
bool isPlainKind(const Value& value)
{
    return !value.isObject() || value.find("size") != nullptr;
}

Value plainValue(const Field& field)
{
    switch (field.contract.type) {
    case FieldType::Number:
    case FieldType::Integer:
        return Value::number("7");
    case FieldType::Boolean:
        return Value::boolean(true);
    case FieldType::Date:
        return Value::string("2023-03-07 09:05:03");
    case FieldType::List:
        return listOf({"a", "b"});
    case FieldType::Object:
        return Value::object();
    default:
        return Value::string("a");
    }
}

/// Texts that match a pattern: a short one, and for each character that does harm one that has it, if there is any.
std::vector<Value> wordsOf(const std::string& pattern, Languages& languages)
{
    std::vector<Value> words;
    const auto language = languageOfPattern(languages, pattern);
    if (!language)
        return words;
    Edits edits(languages);
    const Language plain = languages.intersect(*language, languages.plain());
    const auto add = [&](Language some) {
        if (!languages.isNone(some))
            words.push_back(Value::string(languages.alphabet().textOf(languages.shortestWord(some))));
    };
    add(plain);
    for (const char* harm : {"\"", "\\", "\n", "\t", "\r", "\\\"", "\"\"", "\\\\", ",", "0"})
        add(languages.intersect(plain, edits.containing(harm)));
    add(languages.intersect(plain, languages.concat(languages.text("0"), languages.anything())));
    constexpr std::size_t longLength = 60;
    add(edits.longerThan(plain, longLength));
    // And a number that no double can hold.
    constexpr std::size_t mostDigits = 315;
    if (!languages.longestLength(plain))
        add(edits.longerThan(
            languages.intersect(plain, languages.concat(languages.text("1"), languages.anything())), mostDigits));
    return words;
}

FieldContract required()
{
    FieldContract contract;
    contract.required = true;
    return contract;
}

bool isAllowed(const Field& field, const Value& value)
{
    return keepsContract(field.contract, toData(value).root());
}

} // namespace

const std::vector<Value>& hostileValues()
{
    static const std::vector<Value> values = makeHostileValues();
    return values;
}

Candidates::Candidates(const liquid::Program& program, const FieldTree& tree)
    : m_shared(tree.size())
    , m_values(tree.size())
    , m_plain(tree.size())
{
    addSuggestions(program);
    m_anyLeaf = hostileValues();
    m_anyLeaf.insert(m_anyLeaf.end(), m_suggested.begin(), m_suggested.end());
    std::ranges::copy_if(m_anyLeaf, std::back_inserter(m_anyInner), isPlainKind);
    const Alphabet alphabet(program.source());
    Languages languages(alphabet);
    for (FieldIndex i = 0; i < tree.size(); ++i) {
        const Field& field = tree[i];
        if (field.isRootObject)
            continue;
        if (field.contract == FieldContract() || field.contract == required()) {
            m_shared[i] = field.children.empty() ? &m_anyLeaf : &m_anyInner;
            m_plain[i] = plainValue(field);
            continue;
        }
        std::vector<Value> wanted = field.contract.oneOf;
        if (!field.contract.pattern.empty())
            wanted = wordsOf(field.contract.pattern, languages);
        wanted.insert(wanted.end(), hostileValues().begin(), hostileValues().end());
        wanted.insert(wanted.end(), m_suggested.begin(), m_suggested.end());
        for (Value& value : wanted) {
            if ((field.children.empty() || isPlainKind(value)) && isAllowed(field, value))
                m_values[i].push_back(std::move(value));
        }
        if (isAllowed(field, plainValue(field)))
            m_plain[i] = plainValue(field);
        else if (!m_values[i].empty())
            m_plain[i] = m_values[i].front();
    }
}

/// What stands in the body's strings and numbers, as it is and with harm behind it.
void Candidates::addSuggestions(const liquid::Program& program)
{
    constexpr std::size_t mostLiterals = 40;
    std::vector<std::string> texts;
    for (const liquid::Value& literal : program.tables().literals) {
        if (texts.size() > mostLiterals)
            break;
        if (literal.is(liquid::ValueType::Integer)) {
            for (const std::int64_t delta : {0, 1, -1})
                m_suggested.push_back(Value::integer(literal.toInteger() + delta));
            m_suggested.push_back(Value::string(std::to_string(literal.toInteger())));
        } else if (literal.isString() && !literal.text().empty()) {
            texts.emplace_back(literal.text());
        }
    }
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    for (const std::string& text : texts) {
        m_suggested.push_back(Value::string(text));
        m_suggested.push_back(Value::string(text + "\"\\"));
    }
    // What `map` and its like take out of each element.
    for (const std::string& text : texts)
        m_suggested.push_back(Value::array({Value::object({{text, Value::string("\"\\")}})}));
    // What a loop looks for, behind harm.
    for (const std::string& text : texts)
        m_suggested.push_back(Value::array({Value::string("\"\\"), Value::string(text)}));
}

} // namespace hookbench::proof
