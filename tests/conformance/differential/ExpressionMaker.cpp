// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExpressionMaker.h"

#include "DataMaker.h"
#include "FilterShapes.h"

#include <array>

namespace {

constexpr auto literals = std::to_array<std::string_view>({"nil", "null", "true", "false", "empty", "blank", "0", "1",
    "2", "-1", "3", "10", "1.5", "-2.5", "0.1", "1.0", "99999999999999999999", "''", "' '", "'a'", "\"b\"", "'abc'",
    "\"it's\"", "'k'", "'size'", "'1'", "'12.5'", "','", "'é'", "'<i>x</i>'", "'a b'", "\"\\n\""});
constexpr auto oddLiterals = std::to_array<std::string_view>(
    {"1.2.3", "1.", "007", ".5", "+5", "1e3", "1_000", "- 5", "--5", "-", "1..2", "(1..2", "1..2)", "'a", "a\"", "é",
        "a.b.", "a..b", ".a", "a.", "[", "]", "[]", "a[", "a]", "a[]", "''a", "'a''b'", "(a)", "(1)", "a.1", "1.a",
        "a-", "-a", "a?", "a?b", "a.b?", "@a", "a!", "a=b", "a:b", "$", "a+b", "a*2", "#", "not a", "a && b",
        "true.size", "nil.x", "empty.size", "'abc'.size", "1.size", "forloop", "self", "a[1]]", "a[[1]]", "a['k",
        "['s']", "[s]", "['First Name']", "(1 .. 3)", "( 1..3 )", "(1...3)", "(n..)", "(..n)", "(1..n).size"});
constexpr auto comparisons =
    std::to_array<std::string_view>({"==", "!=", "<>", "<", ">", "<=", ">=", "contains", "==", "=="});
constexpr auto oddOperators =
    std::to_array<std::string_view>({"=", "===", "xor", "not", "in", "is", "=>", "!", "=!", "like"});
constexpr auto spaces = std::to_array<std::string_view>({" ", " ", " ", " ", "", "  ", "\n", "\t", "\r\n"});
constexpr auto made =
    std::to_array<std::string_view>({"v1", "v2", "i", "j", "x", "n", "a", "s", "forloop", "tablerowloop"});
constexpr auto lists =
    std::to_array<std::string_view>({"a", "b", "l", "a", "h", "l", "h.k", "s", "n", "nope", "h['a b']"});
constexpr auto dateFormats =
    std::to_array<std::string_view>({"'%Y-%m-%d'", "'%F %T'", "'%a %A %b %B %d %e %j'", "'%H:%M:%S %p %I %l'", "'%s'",
        "'%c'", "'%x %X'", "'%D %r %R %v'", "'%y %C %G %g %V %U %W %u %w'", "'%z %:z %::z %Z'", "'%N %3N %L %6N'",
        "'%-d %_d %03d %^a %#p %10A'", "'%'", "'%-'", "'%5'", "'%Q %f %!'", "'%n%t%%'", "'%+'", "'%-m/%-d/%y'",
        "'%010Y'", "'%^B %#Z'", "'%-I %P'", "''", "'%E %Ey %Od'", "'%12s'", "'%:::z'", "'%10z'", "'%_10z'", "'%-z'",
        "'%_H%-k'", "'abc'", "'%h'", "nil", "%Y", "'%0e'", "'%-y%-C%-G'", "'%3S'", "'%10N'", "'%^10a'", "'%05.2f'"});

} // namespace

std::string ExpressionMaker::space()
{
    return m_dice.pick(spaces);
}

std::string ExpressionMaker::newName()
{
    return m_dice.pick(std::span(made).first(m_dice.oneIn(4) ? made.size() : 2));
}

std::string ExpressionMaker::smallNumber()
{
    return std::to_string(m_dice.between(-2, 6));
}

std::string ExpressionMaker::literal()
{
    if (m_dice.oneIn(16))
        return m_dice.pick(oddLiterals);
    return m_dice.oneIn(3) ? smallNumber() : m_dice.pick(literals);
}

std::string ExpressionMaker::lookup()
{
    std::string root = m_dice.oneIn(4) ? m_dice.pick(made) : m_dice.pick(DataMaker::rootNames());
    std::string path = root.find(' ') != std::string::npos ? "['" + root + "']" : root;
    for (int steps = m_dice.oneIn(2) ? 0 : m_dice.between(1, 2); steps > 0; --steps) {
        constexpr auto properties = std::to_array<std::string_view>({".k", ".v", ".size", ".first", ".last", "['a b']",
            "[0]", "[1]", "[-1]", "[n]", "['size']", ".index", ".length", ".x-y", "[\"k\"]", "[a[0]]", "[1.5]", "[nil]",
            "[true]", ".parentloop", ".rindex0", ".name", ".col", "[s]"});
        path += m_dice.pick(properties);
    }
    return path;
}

std::string ExpressionMaker::range()
{
    const auto end = [this]() -> std::string {
        constexpr auto ends =
            std::to_array<std::string_view>({"n", "s", "1.9", "a.size", "nope", "f", "'3'", "a", "'x'"});
        return m_dice.oneIn(3) ? m_dice.pick(ends) : smallNumber();
    };
    return "(" + end() + ".." + end() + ")";
}

std::string ExpressionMaker::list()
{
    if (m_dice.oneIn(3))
        return range();
    return m_dice.oneIn(10) ? value() : m_dice.pick(lists);
}

std::string ExpressionMaker::value()
{
    switch (m_dice.below(8)) {
    case 0:
    case 1:
    case 2:
        return literal();
    case 3:
        return m_dice.oneIn(2) ? range() : literal();
    default:
        return lookup();
    }
}

std::string ExpressionMaker::comparison()
{
    if (m_dice.oneIn(4))
        return value();
    const std::string operation = m_dice.oneIn(14) ? m_dice.pick(oddOperators) : m_dice.pick(comparisons);
    const bool isTight = m_dice.oneIn(12);
    return value() + (isTight ? "" : " ") + operation + (isTight ? "" : " ") + value();
}

std::string ExpressionMaker::condition()
{
    std::string result = comparison();
    for (int more = m_dice.oneIn(3) ? m_dice.between(1, 2) : 0; more > 0; --more)
        result += (m_dice.oneIn(2) ? " and " : " or ") + comparison();
    if (m_dice.oneIn(25))
        result += m_dice.oneIn(2) ? " | size" : " )";
    return m_dice.oneIn(40) ? "" : result;
}

std::string ExpressionMaker::filters()
{
    std::string result;
    for (int count = m_dice.oneIn(3) ? 0 : m_dice.between(1, 3); count > 0; --count)
        result += space() + "|" + space() + filter();
    return result;
}

std::string ExpressionMaker::argumentOf(char kind)
{
    if (m_dice.oneIn(6))
        return value();
    switch (kind) {
    case 'n':
        return m_dice.oneIn(4) ? lookup() : smallNumber();
    case 'k':
        return m_dice.oneIn(3) ? "'v'" : "'k'";
    case 'd':
        return m_dice.pick(dateFormats);
    case 'l':
        return list();
    case 's':
        return m_dice.oneIn(4) ? lookup()
                               : "'"
                + m_dice.pick(std::to_array<std::string_view>({"a", "b", " ", "", ",", "l", "é", "\\0", "\\\\", "<",
                    "ab", "\\1", "\\&", "1", "...", "\\k<a>", "\\`"}))
                + "'";
    default:
        return value();
    }
}

std::string ExpressionMaker::filter()
{
    const std::span<const FilterShape> shapes = filterShapes();
    const FilterShape* shape = nullptr;
    do
        shape = &shapes[m_dice.below(shapes.size())];
    while (shape->since > m_version);
    std::string result(shape->name);
    std::size_t count = m_dice.below(shape->arguments.size() - shape->required + 1) + shape->required;
    if (m_dice.oneIn(20))
        count = m_dice.below(4);
    for (std::size_t i = 0; i < count; ++i) {
        result += i == 0 ? ":" + space() : (m_dice.oneIn(20) ? " " : "," + space());
        if (m_dice.oneIn(30))
            result += m_dice.oneIn(2) ? "b: " : "allow_false:";
        result += argumentOf(i < shape->arguments.size() ? shape->arguments[i] : 'v');
    }
    if (shape->name == "default" && m_dice.oneIn(3))
        result += (count == 0 ? ": " : ", ") + std::string("allow_false: ") + (m_dice.oneIn(3) ? value() : "true");
    return result;
}
