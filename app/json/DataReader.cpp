// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Reader.h"

#include "json/BareText.h"
#include "json/ScanRun.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <utility>

namespace hookbench::json {

namespace {

namespace ondemand = simdjson::ondemand;

/// Walks one document. simdjson finds errors late, so that every step is checked; what was built before an error is
/// thrown away by the caller.
class Walk {
public:
    explicit Walk(liquid::DataBuilder& builder)
        : m_builder(builder)
    {
    }

    /// Objects and arrays only: simdjson is lax about what follows a lone number or literal.
    bool document(ondemand::document& document)
    {
        ondemand::json_type type{};
        if (document.type().get(type) != simdjson::SUCCESS)
            return false;
        const bool isRead = type == ondemand::json_type::object ? object(document.get_object())
            : type == ondemand::json_type::array                ? array(document.get_array())
                                                                : false;
        const char* rest = nullptr;
        return isRead && document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS;
    }

private:
    template <typename T> using Found = simdjson::simdjson_result<T>;

    bool value(ondemand::value value)
    {
        ondemand::json_type type{};
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        switch (type) {
        case ondemand::json_type::object:
            return object(value.get_object());
        case ondemand::json_type::array:
            return array(value.get_array());
        case ondemand::json_type::string:
            return string(value.get_string());
        case ondemand::json_type::number:
            return number(value.raw_json_token());
        case ondemand::json_type::boolean:
            return boolean(value.get_bool());
        case ondemand::json_type::null:
            return null(value.is_null());
        }
        return false;
    }

    bool object(Found<ondemand::object> found)
    {
        ondemand::object members;
        if (std::move(found).get(members) != simdjson::SUCCESS || ++m_depth > ScanRun::deepest)
            return false;
        m_builder.beginMap();
        for (auto member : members) {
            ondemand::field field;
            std::string_view key;
            if (std::move(member).get(field) != simdjson::SUCCESS
                || field.unescaped_key().get(key) != simdjson::SUCCESS)
                return false;
            m_builder.key(key);
            if (!value(field.value()))
                return false;
        }
        m_builder.endMap();
        --m_depth;
        return true;
    }

    bool array(Found<ondemand::array> found)
    {
        ondemand::array items;
        if (std::move(found).get(items) != simdjson::SUCCESS || ++m_depth > ScanRun::deepest)
            return false;
        m_builder.beginList();
        for (auto result : items) {
            ondemand::value item;
            if (std::move(result).get(item) != simdjson::SUCCESS || !value(item))
                return false;
        }
        m_builder.endList();
        --m_depth;
        return true;
    }

    bool string(Found<std::string_view> found)
    {
        std::string_view text;
        if (std::move(found).get(text) != simdjson::SUCCESS)
            return false;
        m_builder.string(text);
        return true;
    }

    bool number(std::string_view text)
    {
        text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
        if (text.empty() || numberLength(text) != text.size())
            return false;
        m_builder.number(text);
        return true;
    }

    bool boolean(Found<bool> found)
    {
        bool isTrue = false;
        if (std::move(found).get(isTrue) != simdjson::SUCCESS)
            return false;
        m_builder.boolean(isTrue);
        return true;
    }

    bool null(Found<bool> found)
    {
        bool isNull = false;
        if (std::move(found).get(isNull) != simdjson::SUCCESS || !isNull)
            return false;
        m_builder.nil();
        return true;
    }

    liquid::DataBuilder& m_builder;
    std::size_t m_depth = 0;
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
    if (!Walk(builder).document(document))
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
