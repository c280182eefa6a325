// SPDX-License-Identifier: GPL-3.0-or-later
// Filters with too few, too many or the wrong arguments.
#include "check/liquid/RuleInput.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace hookbench {

namespace {

using liquid::FilterCall;
using liquid::Value;
using liquid::ValueType;

constexpr std::array<std::string_view, 5> arithmetic{"plus", "minus", "times", "divided_by", "modulo"};
constexpr std::array<std::string_view, 3> cutting{"slice", "truncate", "truncatewords"};
constexpr std::array<std::string_view, 4> replacing{"replace", "replace_first", "remove", "remove_first"};

template <std::size_t size> bool isOneOf(std::string_view name, const std::array<std::string_view, size>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

class ArgumentCheck {
public:
    ArgumentCheck(const RuleInput& input, const FilterCall& call)
        : m_input(input)
        , m_call(call)
        , m_name(call.definition->name)
        , m_arguments(input.view.arguments(call))
    {
    }

    void run()
    {
        if (!checkCount())
            return;
        if (isOneOf(m_name, arithmetic))
            checkNumber(0);
        else if (isOneOf(m_name, cutting))
            checkCut();
        else if (m_name == "concat" && !m_arguments.empty() && literal(0) != nullptr)
            reportKind(0, HOOKBENCH_TEXT("concat needs a list, and %1 is none."));
        else if (isOneOf(m_name, replacing))
            checkReplaced();
        else if (m_name == "date")
            checkDate();
        if (m_name == "default")
            checkDefault();
    }

private:
    const Value* literal(std::size_t place) const
    {
        return place < m_arguments.size() ? m_input.view.literal(m_arguments[place]) : nullptr;
    }
    ByteRange range(std::size_t place) const
    {
        return TemplateView::range(m_input.view.expression(m_arguments[place]));
    }
    std::string text(std::size_t place) const { return std::string(m_input.view.text(range(place))); }

    bool checkCount();
    void reportSurplus(std::size_t used);
    void reportKind(std::size_t place, const char* message);
    void checkNumber(std::size_t place);
    void checkCut();
    void checkReplaced();
    void checkDate();
    void checkDefault();

    const RuleInput& m_input;
    const FilterCall& m_call;
    std::string_view m_name;
    std::span<const liquid::ExpressionIndex> m_arguments;
};

/// False if the call cannot work, so that nothing more need be said.
bool ArgumentCheck::checkCount()
{
    const auto& definition = *m_call.definition;
    const std::size_t named = m_call.namedCount;
    const std::size_t count = m_arguments.size() - named + (named > 0 ? 1 : 0); // named ones arrive as one map
    if (count < definition.fewest) {
        m_input.report("liquid.missing-argument", Severity::Error, m_input.view.nameRange(m_call),
            definition.fewest == 1 ? HOOKBENCH_TEXT("The filter %1 needs an argument; here are %3.")
                                   : HOOKBENCH_TEXT("The filter %1 needs %2 arguments; here are %3."),
            HOOKBENCH_TEXT("Write them behind a colon, separated by commas. Without them rendering fails."),
            {std::string(m_name), std::to_string(definition.fewest), std::to_string(count)});
        return false;
    }
    if (count > definition.most) {
        m_input.report("liquid.surplus-argument", Severity::Error, m_input.view.nameRange(m_call),
            definition.most == 1       ? HOOKBENCH_TEXT("The filter %1 takes one argument; here are %3.")
                : definition.most == 0 ? HOOKBENCH_TEXT("The filter %1 takes no argument; here are %3.")
                                       : HOOKBENCH_TEXT("The filter %1 takes %2 arguments at most; here are %3."),
            HOOKBENCH_TEXT("Remove what is too much. With it rendering fails."),
            {std::string(m_name), std::to_string(definition.most), std::to_string(count)});
        return false;
    }
    if (definition.most != liquid::anyNumber)
        return true;
    const liquid::FilterDefinition* usual = liquid::findFilter(liquid::shopifyDialect(), m_name);
    const std::size_t used = m_name == "default" ? 1 : m_name == "date_tz" || usual == nullptr ? 2 : usual->most;
    if (count > used)
        reportSurplus(used);
    return true;
}

void ArgumentCheck::reportSurplus(std::size_t used)
{
    const ByteRange first = range(used);
    Diagnostic& found = m_input.report("liquid.ignored-argument", Severity::Warning, first,
        HOOKBENCH_TEXT("The filter %1 ignores this argument."), HOOKBENCH_TEXT("Remove it."), {std::string(m_name)});
    const std::size_t begin = used == 0 ? m_input.view.nameRange(m_call).end : range(used - 1).end;
    found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Remove what is ignored"), {{{begin, m_call.end}, ""}}));
}

void ArgumentCheck::reportKind(std::size_t place, const char* message)
{
    m_input.report("liquid.argument-kind", Severity::Error, range(place), message,
        HOOKBENCH_TEXT("With this argument rendering fails or gives something else than meant."), {text(place)});
}

void ArgumentCheck::checkNumber(std::size_t place)
{
    const Value* value = literal(place);
    if (value == nullptr)
        return;
    if (value->isString()) {
        const std::string digits(value->text());
        char* end = nullptr;
        const double number = std::strtod(digits.c_str(), &end);
        if (digits.empty() || *end != '\0' || !std::isfinite(number))
            reportKind(place, HOOKBENCH_TEXT("A number is needed here, and %1 is none."));
        return;
    }
    if (!value->isNumber()) {
        reportKind(place, HOOKBENCH_TEXT("A number is needed here, and %1 is none."));
        return;
    }
    const bool divides = m_name == "divided_by" || m_name == "modulo";
    if (divides && value->is(ValueType::Integer) && value->toInteger() == 0)
        m_input.report("liquid.division-by-zero", Severity::Error, range(place),
            HOOKBENCH_TEXT("Nothing can be divided by 0."), HOOKBENCH_TEXT("Choose another divisor."));
}

void ArgumentCheck::checkCut()
{
    const std::size_t numbers = m_name == "slice" ? m_arguments.size() : std::min<std::size_t>(m_arguments.size(), 1);
    for (std::size_t i = 0; i < numbers; ++i) {
        const Value* value = literal(i);
        if (value == nullptr)
            continue;
        checkNumber(i);
        const bool isLength = i == 1 && value->is(ValueType::Integer) && value->toInteger() < 0;
        if (m_name == "slice" && (value->is(ValueType::Decimal) || (isLength && m_input.view.isClevertap())))
            reportKind(i, HOOKBENCH_TEXT("A whole number that is not negative is needed here, and %1 is none."));
    }
}

void ArgumentCheck::checkReplaced()
{
    for (std::size_t i = 0; i < m_arguments.size() && m_input.view.isClevertap(); ++i) {
        if (literal(i) != nullptr && literal(i)->isNil())
            reportKind(i, HOOKBENCH_TEXT("A text is needed here, and %1 is none."));
    }
}

/// Which letters behind % the engine's date knows in the clevertap dialect (observed).
void ArgumentCheck::checkDate()
{
    constexpr std::string_view known = "aAbhBcdeHIjklmMpSUWwxXyYZ%";
    const Value* format = literal(0);
    if (m_arguments.empty() || (format != nullptr && format->isString() && format->text().empty())) {
        m_input.report("liquid.missing-date-format", Severity::Warning, m_input.view.nameRange(m_call),
            HOOKBENCH_TEXT("Without a format date changes nothing."), HOOKBENCH_TEXT("Add one, such as \"%Y-%m-%d\"."));
        return;
    }
    if (format == nullptr || !format->isString() || !m_input.view.isClevertap())
        return;
    const std::string_view letters = format->text();
    for (std::size_t i = letters.find('%'); i != std::string_view::npos; i = letters.find('%', i + 2)) {
        if (i + 1 < letters.size() && known.find(letters[i + 1]) == std::string_view::npos)
            m_input.report("liquid.date-directive", Severity::Warning, {range(0).begin + 1 + i, range(0).begin + 3 + i},
                HOOKBENCH_TEXT("date does not know %1 in this dialect and leaves it as it stands."),
                HOOKBENCH_TEXT("Use single letters such as %Y %m %d %H %M %S, without flags."),
                {std::string(letters.substr(i, 2))});
    }
}

void ArgumentCheck::checkDefault()
{
    if (m_arguments.empty())
        m_input.report("liquid.empty-default", Severity::Warning, m_input.view.nameRange(m_call),
            HOOKBENCH_TEXT("This default says nothing to put in."),
            HOOKBENCH_TEXT("Write the value behind a colon, such as default: 'friend'."));
}

} // namespace

void checkArguments(const RuleInput& input)
{
    for (const FilterCall& call : input.view.tables().filterCalls) {
        if (call.definition != nullptr)
            ArgumentCheck(input, call).run();
    }
}

} // namespace hookbench
