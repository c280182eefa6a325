// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/TextSafety.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using liquid::FilterCall;
using liquid::Value;

template <std::size_t size> bool isOneOf(std::string_view name, const std::array<std::string_view, size>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What they give holds digits, letters and signs only.
constexpr std::array<std::string_view, 9> harmless{
    "size", "plus", "minus", "times", "divided_by", "modulo", "url_encode", "base64_encode", "base64_url_safe_encode"};

/// They may part a backslash from what it escapes, or the two characters of an escape.
constexpr std::array<std::string_view, 10> cutting{"slice", "truncate", "truncatewords", "split", "first", "last",
    "reverse", "url_decode", "strip_html", "capitalize"};

constexpr std::array<std::string_view, 3> escapingHtml{"escape", "h", "escape_once"};

/// They add the text of their arguments.
constexpr std::array<std::string_view, 4> adding{"append", "prepend", "default", "join"};

void add(UnsafeCharacters& unsafe, const UnsafeCharacters& more)
{
    unsafe.backslash = unsafe.backslash || more.backslash;
    unsafe.quote = unsafe.quote || more.quote;
    unsafe.lineFeed = unsafe.lineFeed || more.lineFeed;
    unsafe.carriageReturn = unsafe.carriageReturn || more.carriageReturn;
    unsafe.tab = unsafe.tab || more.tab;
}

} // namespace

UnsafeCharacters UnsafeCharacters::of(std::string_view text)
{
    const auto has = [text](char c) { return text.find(c) != std::string_view::npos; };
    return {has('\\'), has('"'), has('\n'), has('\r'), has('\t')};
}

TextSafety::TextSafety(const TemplateView& view, const liquid::Expression& printed, Reading reading)
    : m_view(view)
    , m_unsafe(UnsafeCharacters::all())
    , m_end(printed.end)
    , m_beforeEscapes(printed.end)
{
    if (const Value* literal = view.literal(view.base(printed)))
        m_unsafe = UnsafeCharacters::of(literal->isString() ? literal->text() : std::string_view());
    for (const FilterCall& call : view.filters(printed)) {
        if (reading == Reading::WithoutEscapes && isEscape(call))
            m_leftOut.push_back({call.begin, call.end});
        else
            apply(call);
    }
}

/// Is it there because of JSON: a change of one of the characters that JSON escapes?
bool TextSafety::isEscape(const FilterCall& call) const
{
    const std::string_view name = call.definition == nullptr ? std::string_view() : call.definition->name;
    if (name == "strip_newlines" || isOneOf(name, escapingHtml))
        return true;
    const auto arguments = m_view.arguments(call);
    const Value* what = arguments.empty() ? nullptr : m_view.literal(arguments[0]);
    return (name == "replace" || name == "remove") && what != nullptr && what->isString() && what->text().size() == 1
        && UnsafeCharacters::of(what->text()).any();
}

void TextSafety::apply(const FilterCall& call)
{
    if (call.definition == nullptr)
        return;
    const std::string_view name = call.definition->name;
    if (isOneOf(name, harmless)) {
        m_unsafe = {};
        m_hasEscapes = false;
    } else if (isOneOf(name, escapingHtml)) {
        m_unsafe.quote = false;
        if (m_hasEscapes)
            breakEscapes(); // \" becomes \&quot;
    } else if (name == "strip_newlines") {
        m_unsafe.lineFeed = false;
        m_unsafe.carriageReturn = m_unsafe.carriageReturn && !m_view.isClevertap(); // in Ruby a lone one stays
    } else if (name == "replace" || name == "remove") {
        applyReplace(call);
    } else if (isOneOf(name, adding)) {
        for (const liquid::ExpressionIndex argument : m_view.arguments(call)) {
            const Value* literal = m_view.literal(argument);
            if (literal == nullptr)
                m_unsafe = UnsafeCharacters::all();
            else if (literal->isString())
                add(m_unsafe, UnsafeCharacters::of(literal->text()));
        }
    } else if (isOneOf(name, cutting) && m_hasEscapes) {
        breakEscapes();
    } else if (name == "url_decode" || name == "date" || name == "map" || name == "concat") {
        m_unsafe = UnsafeCharacters::all();
    }
}

/// What was escaped is so no more, and cannot be mended by filters behind it.
void TextSafety::breakEscapes()
{
    m_unsafe.backslash = true;
}

void TextSafety::applyReplace(const FilterCall& call)
{
    const auto arguments = m_view.arguments(call);
    const Value* what = arguments.empty() ? nullptr : m_view.literal(arguments[0]);
    const Value* by = arguments.size() < 2 ? nullptr : m_view.literal(arguments[1]);
    const bool isRemoval = arguments.size() < 2;
    if (what == nullptr || !what->isString() || (!isRemoval && (by == nullptr || !by->isString()))) {
        m_unsafe = UnsafeCharacters::all();
        return;
    }
    std::string put(isRemoval ? std::string_view() : by->text());
    if (!m_view.isClevertap() && put == "\\\\\\\\")
        put = "\\\\"; // in Ruby's gsub two backslashes stand for one
    else if (!m_view.isClevertap() && put == "\\\\")
        put = "\\";
    const std::string_view wanted = what->text();
    const bool escapes =
        put.size() == 2 && put[0] == '\\' && std::string_view("\"\\nrt/").find(put[1]) != std::string_view::npos;
    if (wanted == "\\" && m_hasEscapes) {
        breakEscapes(); // doubles those that are escapes
        m_unsafe.quote = true;
        return;
    }
    if (wanted.size() == 1) {
        m_unsafe.backslash = m_unsafe.backslash && wanted != "\\";
        m_unsafe.quote = m_unsafe.quote && wanted != "\"";
        m_unsafe.lineFeed = m_unsafe.lineFeed && wanted != "\n";
        m_unsafe.carriageReturn = m_unsafe.carriageReturn && wanted != "\r";
        m_unsafe.tab = m_unsafe.tab && wanted != "\t";
    }
    if (escapes && !m_hasEscapes) {
        m_hasEscapes = true;
        m_beforeEscapes = call.begin;
    }
    if (!escapes)
        add(m_unsafe, UnsafeCharacters::of(put));
}

/// In single quotes, as the tag stands in a JSON string.
std::string TextSafety::replaceFilter(std::string_view what, std::string_view by)
{
    return " | replace: '" + std::string(what) + "', '" + std::string(by) + "'";
}

/// The backslash comes first: those of the escapes must not be doubled.
TextSafety::Insertion TextSafety::insertion(const std::string& otherFilters) const
{
    Insertion insertion;
    insertion.at = m_hasEscapes && m_unsafe.backslash ? m_beforeEscapes : m_end;
    if (m_unsafe.backslash)
        insertion.filters += replaceFilter("\\", m_view.isClevertap() ? "\\\\" : "\\\\\\\\");
    if (m_unsafe.quote)
        insertion.filters += replaceFilter("\"", "\\\"");
    insertion.filters += otherFilters;
    if (insertion.at != m_end && !insertion.filters.empty())
        insertion.filters = insertion.filters.substr(1) + ' ';
    return insertion;
}

TextSafety::Insertion TextSafety::escapes() const
{
    std::string filters;
    if (m_unsafe.lineFeed)
        filters += replaceFilter("\n", "\\n");
    if (m_unsafe.carriageReturn)
        filters += replaceFilter("\r", "\\r");
    if (m_unsafe.tab)
        filters += replaceFilter("\t", "\\t");
    return insertion(filters);
}

TextSafety::Insertion TextSafety::shortEscapes() const
{
    std::string filters;
    if (m_unsafe.lineFeed)
        filters += " | strip_newlines";
    if (m_unsafe.carriageReturn && (!m_view.isClevertap() || !m_unsafe.lineFeed))
        filters += replaceFilter("\r", " ");
    if (m_unsafe.tab)
        filters += replaceFilter("\t", " ");
    return insertion(filters);
}

} // namespace hookbench
