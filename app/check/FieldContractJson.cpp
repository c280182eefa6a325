// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/FieldContract.h"

#include "campaign/files/JsonPlace.h"
#include "json/Reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

constexpr auto typeNames =
    std::to_array<std::string_view>({"any", "string", "number", "integer", "boolean", "date", "list", "object"});

/// Reads the contracts of one file one by one.
class ContractReader {
public:
    explicit ContractReader(std::string_view text)
        : m_text(text)
    {
    }

    ReadFieldContracts read()
    {
        auto read = json::readValue(m_text);
        if (!read) {
            m_result.diagnostics.push_back(std::move(read.error()));
            return std::move(m_result);
        }
        if (!read->isObject()) {
            add("fields.not-an-object", HOOKBENCH_TEXT("The contracts have to be an object: one member a property."),
                {});
            return std::move(m_result);
        }
        for (const auto& [path, value] : read->members())
            readContract(path, value);
        return std::move(m_result);
    }

private:
    void readContract(const std::string& path, const json::Value& value)
    {
        const std::size_t before = m_result.diagnostics.size();
        FieldContract contract;
        if (!stepsOfPath(path))
            add("fields.bad-path", HOOKBENCH_TEXT("%1 is no path of a property, such as Profile.Name."), {path});
        if (!value.isObject())
            add("fields.bad-contract", HOOKBENCH_TEXT("The contract of %1 has to be an object."), {path});
        for (const auto& [name, member] : value.members())
            readMember({path, name}, member, contract);
        if (m_result.diagnostics.size() == before)
            m_result.contracts.set(path, std::move(contract));
    }

    void readMember(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        const std::string& name = path.back();
        if (name == "type")
            readType(path, value, contract);
        else if (name == "pattern")
            readPattern(path, value, contract);
        else if (name == "required" && value.kind() == json::Value::Kind::Boolean)
            contract.required = value.toBoolean();
        else if (name == "oneOf")
            readChoices(path, value, contract);
        else if (name == "required")
            add("fields.bad-required", HOOKBENCH_TEXT("required is true or false."), path);
        else
            add("fields.unknown-member", HOOKBENCH_TEXT("%2 is no part of a contract: type, pattern, required, oneOf."),
                path);
    }

    void readType(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        const auto found = std::ranges::find(typeNames, std::string_view(value.isString() ? value.text() : ""));
        if (found == typeNames.end())
            return add("fields.unknown-type",
                HOOKBENCH_TEXT("The type of %1 is one of string, number, integer, boolean, date, list, object."), path);
        contract.type = static_cast<FieldType>(found - typeNames.begin());
    }

    void readPattern(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        const QRegularExpression expression(QString::fromStdString(value.text()));
        if (!value.isString() || !expression.isValid())
            return add("fields.bad-pattern", HOOKBENCH_TEXT("The pattern of %1 is no regular expression."), path);
        contract.pattern = value.text();
    }

    void readChoices(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        const auto isPlain = [](const json::Value& item) { return !item.isArray() && !item.isObject(); };
        if (!value.isArray() || value.items().empty() || !std::ranges::all_of(value.items(), isPlain))
            return add(
                "fields.bad-choices", HOOKBENCH_TEXT("oneOf of %1 is a list of texts, numbers or booleans."), path);
        contract.oneOf = value.items();
    }

    void add(const char* code, const char* message, std::vector<std::string> path)
    {
        Diagnostic diagnostic;
        diagnostic.code = code;
        diagnostic.messageText = message;
        diagnostic.place.part = Part::File;
        diagnostic.place.range = placeOfMember(m_text, path);
        diagnostic.arguments = std::move(path);
        m_result.diagnostics.push_back(std::move(diagnostic));
    }

    std::string_view m_text;
    ReadFieldContracts m_result;
};

} // namespace

ReadFieldContracts readFieldContracts(std::string_view json)
{
    return ContractReader(json).read();
}

json::Value toJson(const FieldContracts& contracts)
{
    json::Value all = json::Value::object();
    for (const auto& [path, contract] : contracts.entries()) {
        json::Value one = json::Value::object();
        if (contract.type != FieldType::Any)
            one.set("type", json::Value::string(std::string(typeNames[static_cast<std::size_t>(contract.type)])));
        if (!contract.pattern.empty())
            one.set("pattern", json::Value::string(contract.pattern));
        if (contract.required)
            one.set("required", json::Value::boolean(true));
        if (!contract.oneOf.empty())
            one.set("oneOf", json::Value::array(contract.oneOf));
        all.members().emplace_back(path, std::move(one));
    }
    return all;
}

} // namespace hookbench
