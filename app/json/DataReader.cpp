// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Reader.h"

#include "json/Lexer.h"
#include "json/ScanRun.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <utility>

namespace hookbench::json {

namespace {

namespace ondemand = simdjson::ondemand;

/// Walks one document. simdjson reports errors late, so that every step is checked; what was built before an error is
/// thrown away by the caller.
class Walk {
public:
    explicit Walk(liquid::DataBuilder& builder)
        : m_builder(builder)
    {
    }

    /// For a document and for the values in it: both have the same members, but no common type.
    template <typename Source> bool value(Source& source, std::size_t depth)
    {
        ondemand::json_type type{};
        if (depth > ScanRun::deepest || source.type().get(type) != simdjson::SUCCESS)
            return false;
        switch (type) {
        case ondemand::json_type::object:
            return object(source, depth);
        case ondemand::json_type::array:
            return array(source, depth);
        case ondemand::json_type::string:
            return string(source);
        case ondemand::json_type::number:
            return number(source);
        case ondemand::json_type::boolean:
            return boolean(source);
        case ondemand::json_type::null:
            return null(source);
        }
        return false;
    }

private:
    template <typename Source> bool object(Source& source, std::size_t depth)
    {
        ondemand::object members;
        if (source.get_object().get(members) != simdjson::SUCCESS)
            return false;
        m_builder.beginMap();
        for (auto result : members) {
            ondemand::field field;
            std::string_view key;
            if (std::move(result).get(field) != simdjson::SUCCESS
                || field.unescaped_key().get(key) != simdjson::SUCCESS)
                return false;
            m_builder.key(key);
            if (!value(field.value(), depth + 1))
                return false;
        }
        m_builder.endMap();
        return true;
    }

    template <typename Source> bool array(Source& source, std::size_t depth)
    {
        ondemand::array items;
        if (source.get_array().get(items) != simdjson::SUCCESS)
            return false;
        m_builder.beginList();
        for (auto result : items) {
            ondemand::value item;
            if (std::move(result).get(item) != simdjson::SUCCESS || !value(item, depth + 1))
                return false;
        }
        m_builder.endList();
        return true;
    }

    template <typename Source> bool string(Source& source)
    {
        std::string_view text;
        if (source.get_string().get(text) != simdjson::SUCCESS)
            return false;
        m_builder.string(text);
        return true;
    }

    template <typename Source> bool number(Source& source)
    {
        std::string_view text;
        if (simdjson::simdjson_result<std::string_view>(source.raw_json_token()).get(text) != simdjson::SUCCESS)
            return false;
        text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
        if (text.empty() || numberLength(text) != text.size())
            return false;
        m_builder.number(text);
        return true;
    }

    template <typename Source> bool boolean(Source& source)
    {
        bool isTrue = false;
        if (source.get_bool().get(isTrue) != simdjson::SUCCESS)
            return false;
        m_builder.boolean(isTrue);
        return true;
    }

    template <typename Source> bool null(Source& source)
    {
        bool isNull = false;
        if (simdjson::simdjson_result<bool>(source.is_null()).get(isNull) != simdjson::SUCCESS || !isNull)
            return false;
        m_builder.nil();
        return true;
    }

    liquid::DataBuilder& m_builder;
};

void build(const Value& value, liquid::DataBuilder& builder)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        builder.nil();
        break;
    case Value::Kind::Boolean:
        builder.boolean(value.toBoolean());
        break;
    case Value::Kind::Number:
        builder.number(value.text());
        break;
    case Value::Kind::String:
        builder.string(value.text());
        break;
    case Value::Kind::Array:
        builder.beginList();
        for (const Value& item : value.items())
            build(item, builder);
        builder.endList();
        break;
    case Value::Kind::Object:
        builder.beginMap();
        for (const auto& [key, member] : value.members()) {
            builder.key(key);
            build(member, builder);
        }
        builder.endMap();
        break;
    }
}

/// Reads with simdjson; nothing if the text is wrong or simdjson refuses it for a reason of its own. Keeps its buffers
/// between calls, one set for each thread.
std::optional<liquid::Data> readQuickly(std::string_view text)
{
    static thread_local ondemand::parser parser;
    static thread_local std::string padded;
    padded.assign(text);
    padded.append(simdjson::SIMDJSON_PADDING, '\0');
    ondemand::document document;
    if (parser.iterate(padded.data(), text.size(), padded.size()).get(document) != simdjson::SUCCESS)
        return std::nullopt;
    liquid::DataBuilder builder;
    if (!Walk(builder).value(document, 1))
        return std::nullopt;
    const char* rest = nullptr;
    if (document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
        return std::nullopt;
    return builder.finish();
}

} // namespace

Result<liquid::Data, Diagnostic> readData(std::string_view text)
{
    if (auto data = readQuickly(text))
        return std::move(*data);
    // Wrong, or right but beyond what simdjson takes, such as half of a surrogate pair in a string.
    auto value = readValue(text);
    if (!value)
        return Unexpected(std::move(value.error()));
    return toData(*value);
}

liquid::Data toData(const Value& value)
{
    liquid::DataBuilder builder;
    build(value, builder);
    return builder.finish();
}

} // namespace hookbench::json
