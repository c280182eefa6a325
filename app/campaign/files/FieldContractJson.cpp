// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/FieldContractJson.h"

#include "campaign/files/FileProblems.h"
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
    explicit ContractReader(FileProblems& problems)
        : m_problems(problems)
    {
    }

    FieldContracts read(const json::Value& file)
    {
        for (const auto& [path, value] : file.members())
            readContract(path, value);
        return std::move(m_contracts);
    }

private:
    void readContract(const std::string& path, const json::Value& value)
    {
        m_isGood = true;
        FieldContract contract;
        if (!stepsOfPath(path))
            refuse("field.bad-path",
                HOOKBENCH_TEXT("“%4” in %1, line %2, column %3, is no path of a property, such as Profile.Name"),
                {path});
        if (!value.isObject())
            refuse("field.bad-contract",
                HOOKBENCH_TEXT("The contract of “%4” in %1, line %2, column %3, has to be an object in braces"),
                {path});
        for (const auto& [name, member] : value.members())
            readMember({path, name}, member, contract);
        if (m_isGood)
            m_contracts.set(path, std::move(contract));
    }

    void readMember(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        const std::string& name = path.back();
        if (name == "type")
            readType(path, value, contract);
        else if (name == "pattern")
            readPattern(path, value, contract);
        else if (name == "required")
            readRequired(path, value, contract);
        else if (name == "oneOf")
            readChoices(path, value, contract);
        else
            m_problems
                .addMember("field.unknown-member",
                    HOOKBENCH_TEXT("“%4” of “%5” in %1, line %2, column %3, says nothing: a contract has type, "
                                   "pattern, required and oneOf"),
                    path, path.front())
                .severity = Severity::Warning;
    }

    void readType(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        const auto found = std::ranges::find(typeNames, std::string_view(value.isString() ? value.text() : ""));
        if (found == typeNames.end())
            return refuse("field.unknown-type",
                HOOKBENCH_TEXT("The type of “%5” in %1, line %2, column %3, is one of string, number, integer, "
                               "boolean, date, list, object"),
                path);
        contract.type = static_cast<FieldType>(found - typeNames.begin());
    }

    void readPattern(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        if (!value.isString() || !QRegularExpression(QString::fromStdString(value.text())).isValid())
            return refuse("field.bad-pattern",
                HOOKBENCH_TEXT("The pattern of “%5” in %1, line %2, column %3, is no regular expression"), path);
        contract.pattern = value.text();
    }

    void readRequired(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        if (value.kind() != json::Value::Kind::Boolean)
            return refuse(
                "field.bad-required", HOOKBENCH_TEXT("“%4” of “%5” in %1, line %2, column %3, is true or false"), path);
        contract.required = value.toBoolean();
    }

    void readChoices(const std::vector<std::string>& path, const json::Value& value, FieldContract& contract)
    {
        const auto isPlain = [](const json::Value& item) { return !item.isArray() && !item.isObject(); };
        if (!value.isArray() || value.items().empty() || !std::ranges::all_of(value.items(), isPlain))
            return refuse("field.bad-choices",
                HOOKBENCH_TEXT("“%4” of “%5” in %1, line %2, column %3, is a list of texts, numbers or booleans"),
                path);
        contract.oneOf = value.items();
    }

    /// A contract that is half understood would prove too little or too much.
    void refuse(const char* code, const char* message, const std::vector<std::string>& path)
    {
        m_problems.addMember(code, message, path, path.front()).hintText =
            HOOKBENCH_TEXT("Until then nothing is taken for granted about this property.");
        m_isGood = false;
    }

    FileProblems& m_problems;
    FieldContracts m_contracts;
    bool m_isGood = true; ///< the contract being read
};

} // namespace

FieldContracts readFieldContracts(const json::Value& file, FileProblems& problems)
{
    return ContractReader(problems).read(file);
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

ReadFieldContracts readFieldContracts(std::string_view text, const std::string& fileName)
{
    FileProblems problems(fileName, fileName);
    problems.setText(std::string(text));
    ReadFieldContracts result;
    const auto file = json::readValue(text);
    if (!file)
        problems.addJsonError(file.error());
    else if (file->isObject())
        result.contracts = readFieldContracts(*file, problems);
    else
        problems.addMember("field.not-an-object",
            HOOKBENCH_TEXT("%1 has to be an object in braces: one member for each property"), {});
    result.diagnostics = problems.take();
    return result;
}

} // namespace hookbench
