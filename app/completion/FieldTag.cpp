// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/FieldTag.h"

#include "check/liquid/TextSafety.h"
#include "completion/JsonPlace.h"
#include "completion/TagReader.h"
#include "json/Reader.h"

#include <algorithm>

namespace hookbench {

namespace {

void replaceAll(std::string& text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// A string of Liquid, which knows no escapes and ends with its tag: what cannot stand in it is written otherwise.
std::string quoted(std::string text)
{
    replaceAll(text, "}}", "} }");
    replaceAll(text, "%}", "% }");
    const bool hasSingle = text.find('\'') != std::string::npos;
    if (hasSingle && text.find('"') != std::string::npos)
        replaceAll(text, "'", "\u2019");
    else if (hasSingle)
        return '"' + text + '"';
    return '\'' + text + '\'';
}

bool isLiteralOf(std::string_view type, const std::string& text)
{
    const auto value = json::readValue(text);
    return value
        && ((type == "number" && value->kind() == json::Value::Kind::Number)
            || (type == "boolean" && value->kind() == json::Value::Kind::Boolean));
}

std::string fallbackText(const FieldTag& tag)
{
    const std::string& text = *tag.fallback;
    if (text.empty() && isBareType(tag.type) && tag.datePattern.empty())
        return tag.type == "number" ? "0" : "false";
    return isLiteralOf(tag.type, text) ? text : quoted(text);
}

/// As the fixes for unsafe texts do it.
std::string madeSafe(const std::string& tag, const liquid::Dialect& dialect)
{
    const auto program = liquid::Program::parse(tag, dialect);
    const TemplateView view(*program);
    for (const liquid::Node& node : view.nodes()) {
        if (node.kind != liquid::NodeKind::Output || node.expression == liquid::noIndex)
            continue;
        const auto insertion = TextSafety(view, view.expression(node.expression)).shortEscapes();
        std::string safe = tag;
        return safe.insert(insertion.at, insertion.filters);
    }
    return tag;
}

} // namespace

bool isBareType(std::string_view type)
{
    return type == "number" || type == "boolean";
}

TagPlace tagPlaceAt(std::string_view body, std::size_t place, bool isJson)
{
    if (tagsBefore(body, place).isLastOpen)
        return TagPlace::InTag;
    if (!isJson)
        return TagPlace::Text;
    const JsonPlace json = jsonPlaceAt(body, place);
    return json.kind == JsonPlace::Kind::Value && !json.isQuoted ? TagPlace::BareValue : TagPlace::Text;
}

TagInsertion fieldInsertion(const FieldTag& tag, TagPlace place, const liquid::Dialect& dialect)
{
    if (place == TagPlace::InTag)
        return {tag.field, tag.field.size()};
    std::string text = "{{ " + tag.field;
    if (!tag.datePattern.empty())
        text += " | date: " + quoted(tag.datePattern);
    std::size_t caret = 0;
    if (tag.fallback) { // behind the date: what is no date stays as it is
        const std::string fallback = fallbackText(tag);
        text += " | default: " + fallback;
        caret = fallback == "''" ? text.size() - 1 : 0;
    }
    text += " }}";
    if (tag.isMadeSafe)
        text = madeSafe(text, dialect);
    const bool needsQuotes = place == TagPlace::BareValue && (!isBareType(tag.type) || !tag.datePattern.empty());
    if (needsQuotes)
        text = '"' + text + '"';
    if (caret > 0)
        return {text, caret + (needsQuotes ? 1 : 0)};
    return {text, text.size()};
}

} // namespace hookbench
