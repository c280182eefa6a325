// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/FilterModel.h"
#include "liquid/RenderErrors.h"

#include <algorithm>
#include <array>

namespace hookbench::proof {

namespace {

/// What a directive prints, as a pattern.
struct Directive {
    std::string_view letters;
    const char* pattern;
};

/// Of both dialects.
constexpr auto commonDirectives =
    std::to_array<Directive>({{"aAbBhp", "[A-Za-z]+"}, {"dmHIMSyUW", "[0-9]{2}"}, {"j", "[0-9]{3}"}, {"w", "[0-9]"},
        {"Z", "[-+A-Za-z0-9]*"}, {"x", "[0-9]{2}/[0-9]{2}/[0-9]{2}"}, {"X", "[0-9]{2}:[0-9]{2}:[0-9]{2}"}, {"%", "%"},
        {"c", "[A-Za-z]+ [A-Za-z]+ [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2} -?[0-9]+"}});

constexpr auto rubyDirectives = std::to_array<Directive>({{"F", "-?[0-9]{4}[0-9]*-[0-9]{2}-[0-9]{2}"},
    {"T", "[0-9]{2}:[0-9]{2}:[0-9]{2}"}, {"R", "[0-9]{2}:[0-9]{2}"}, {"L", "[0-9]{3}"}, {"N", "[0-9]{9}"},
    {"z", "[-+][0-9]{4}"}, {"u", "[1-7]"}, {"n", "\\n"}, {"t", "\\t"}, {"ekl", "[ 1-9][0-9]"}});

constexpr auto javaDirectives = std::to_array<Directive>({{"k", "[1-9]?[0-9]"}, {"el", "[1-9][0-9]?"}});

const char* patternOf(std::span<const Directive> table, char letter)
{
    const auto found = std::ranges::find_if(table,
        [letter](const Directive& directive) { return directive.letters.find(letter) != std::string_view::npos; });
    return found == table.end() ? nullptr : found->pattern;
}

} // namespace

AbstractValue FilterModel::dateInZone(const Call& call)
{
    const auto zone = known(call.arguments[1]);
    m_context.begin(m_domain.program(), {}, m_options);
    bool isKnown = false;
    if (zone) {
        const liquid::Value arguments[] = {liquid::Value::string("%Y"), liquid::Value::string(*zone)};
        liquid::FilterCallContext context{m_context, *call.call.definition, arguments, m_context.scratch()};
        call.call.definition->apply(context, liquid::Value::integer(0));
        isKnown = !m_context.hasFailed();
    }
    if (!isKnown)
        fail(call, liquid::errors::unknownTimeZone, zone.has_value());
    return zone && !isKnown ? AbstractValue() : formattedDate(call);
}

AbstractValue FilterModel::date(const Call& call)
{
    return formattedDate(call);
}

/// What is no date comes back as it is, in both dialects.
AbstractValue FilterModel::formattedDate(const Call& call)
{
    if (call.count() == 0)
        return call.input;
    const auto format = known(call.arguments[0]);
    const Language in = text(call.input);
    const Language now =
        m_domain.isRuby() ? m_domain.pattern("[nN][oO][wW]|[tT][oO][dD][aA][yY]") : m_languages.text("now");
    const bool isNow = call.input.isOnly(TextKind) && m_languages.isWithin(in, now);
    if (m_domain.isRuby() && format && !format->empty()) {
        m_context.begin(m_domain.program(), {}, m_options);
        const liquid::Value argument = liquid::Value::string(*format);
        liquid::FilterCallContext context{m_context, *call.call.definition, {&argument, 1}, m_context.scratch()};
        call.call.definition->apply(context, liquid::Value::integer(0));
        if (m_context.hasFailed()) {
            fail(call, liquid::errors::invalidDateFormat, isNow || call.input.isOnly(IntegerKind));
            return isNow || call.input.isOnly(IntegerKind) ? AbstractValue() : call.input;
        }
    }
    if (m_domain.isRuby() && !format)
        fail(call, liquid::errors::invalidDateFormat, false);
    const Language made = format ? dateFormat(*format, isNow) : m_languages.anything();
    const bool isBlankFormat = format && format->find_first_not_of(" \t\r\n") == std::string::npos;
    if (isBlankFormat && !(m_domain.isRuby() && !format->empty()))
        return call.input;
    const bool isAlwaysDate = isNow || call.input.isOnly(m_domain.isRuby() ? std::uint16_t(IntegerKind) : numberKinds)
        || (call.input.isOnly(TextKind) && !m_domain.isRuby() && m_languages.isWithin(in, m_domain.dateText()));
    const bool mayBeDate = call.input.may(TextKind | numberKinds) || (!m_domain.isRuby() && call.input.may(ListKind));
    // Ruby takes only integers of 64 bits for a time.
    const bool mayBeTooLarge = m_domain.isRuby() && call.input.may(IntegerKind);
    if (isAlwaysDate && format && !mayBeTooLarge)
        return textual(made);
    return mayBeDate ? joined(m_languages, call.input, textual(made)) : call.input;
}

Language FilterModel::dateFormat(std::string_view format, bool isNow)
{
    Language all = m_languages.empty();
    for (std::size_t i = 0; i < format.size(); ++i) {
        std::size_t size = 1;
        while (i + size < format.size() && (static_cast<unsigned char>(format[i + size]) & 0xC0U) == 0x80U)
            ++size;
        if (format[i] != '%' || i + 1 == format.size()) {
            all = m_languages.concat(all, m_languages.text(format.substr(i, size)));
            i += size - 1;
            continue;
        }
        // Flags and widths pad and change case, in Ruby only.
        if (m_domain.isRuby() && std::string_view("-_0^#:123456789").find(format[i + 1]) != std::string_view::npos) {
            const std::size_t end = format.find_first_not_of("-_0^#:123456789", i + 1);
            all = m_languages.concat(all, m_domain.pattern("[-+:%0-9A-Za-z ]*"));
            i = std::min(end, format.size() - 1);
            continue;
        }
        all = m_languages.concat(all, directive(format[++i], isNow));
    }
    return all;
}

/// At a time from 1970 to 9999 where it is now.
Language FilterModel::directive(char letter, bool isNow)
{
    const bool isRuby = m_domain.isRuby();
    if (letter == 'Y')
        return m_domain.pattern(isNow ? "[1-9][0-9]{3}" : "-?[0-9]{4}[0-9]*");
    if (letter == 's' && isRuby)
        return m_domain.pattern(isNow ? "[1-9][0-9]*|0" : "-?[1-9][0-9]*|0");
    const std::span<const Directive> own =
        isRuby ? std::span<const Directive>(rubyDirectives) : std::span<const Directive>(javaDirectives);
    for (const std::span<const Directive> table : {std::span<const Directive>(commonDirectives), own}) {
        const char* pattern = patternOf(table, letter);
        if (pattern != nullptr)
            return m_domain.pattern(pattern);
    }
    if (isRuby)
        return m_domain.pattern("[-+:%/., 0-9A-Za-z]*");
    return m_languages.concat(m_languages.text("%"), m_languages.text(std::string_view(&letter, 1)));
}

} // namespace hookbench::proof
