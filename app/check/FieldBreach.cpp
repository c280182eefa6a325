// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/FieldContract.h"

#include "json/Reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace hookbench {

namespace {

using liquid::Value;
using liquid::ValueType;

bool matches(const std::string& pattern, std::string_view text)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromStdString(pattern)));
    const QString subject = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return expression.isValid() && expression.match(subject).hasMatch();
}

bool isDate(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00 00:00:00";
    if (text.size() != shape.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == '0' ? !isDigit : text[i] != shape[i])
            return false;
    }
    return true;
}

bool hasType(FieldType type, const Value& value)
{
    switch (type) {
    case FieldType::Any:
        return !value.isNil();
    case FieldType::String:
        return value.isString();
    case FieldType::Number:
        return value.isNumber();
    case FieldType::Integer:
        return value.is(ValueType::Integer) || value.is(ValueType::BigInteger);
    case FieldType::Boolean:
        return value.is(ValueType::Boolean);
    case FieldType::Date:
        return value.isString() && isDate(value.text());
    case FieldType::List:
        return value.isList() && std::ranges::all_of(value.items(), &Value::isString);
    case FieldType::Object:
        return value.isMap();
    }
    return false;
}

bool isSame(const json::Value& choice, const Value& value)
{
    const liquid::Data data = json::toData(choice);
    const Value& wanted = data.root();
    if (wanted.isString() || wanted.is(ValueType::BigInteger))
        return value.type() == wanted.type() && value.text() == wanted.text();
    if (wanted.is(ValueType::Boolean))
        return value.is(ValueType::Boolean) && value.toBoolean() == wanted.toBoolean();
    const auto number = [](const Value& of) {
        return of.is(ValueType::Integer) ? static_cast<double>(of.toInteger()) : of.toDecimal();
    };
    const bool areNumbers = wanted.isNumber() && (value.is(ValueType::Integer) || value.is(ValueType::Decimal));
    return areNumbers && number(wanted) == number(value);
}

/// Every value that a path leads to; nil where something on the way is missing.
template <typename Visit> void visitAll(const Value& value, std::span<const std::string> steps, const Visit& visit)
{
    if (steps.empty()) {
        visit(value);
    } else if (steps.front() == "*") {
        if (value.isList()) {
            for (const Value& item : value.items())
                visitAll(item, steps.subspan(1), visit);
        }
    } else {
        const Value* found = value.isMap() ? value.map().find(steps.front()) : nullptr;
        if (found == nullptr)
            visit(Value());
        else
            visitAll(*found, steps.subspan(1), visit);
    }
}

/// Whether another contract says what the elements of this list are.
bool hasElementContract(const FieldContracts& contracts, const std::string& path)
{
    return std::ranges::any_of(contracts.entries(),
        [&path](const FieldContracts::Entry& entry) { return entry.first.starts_with(path + "[*]"); });
}

const char* breachOf(const FieldContract& contract, const Value& value, bool hasElementContract)
{
    if (value.isNil())
        return contract.required ? HOOKBENCH_TEXT("%1 is missing.") : nullptr;
    if (contract.type == FieldType::List && value.isList() && hasElementContract)
        return nullptr;
    if (!hasType(contract.type, value) || (!contract.pattern.empty() && !value.isString()))
        return HOOKBENCH_TEXT("%1 is of another type than its contract says.");
    if (!contract.pattern.empty() && value.isString() && !matches(contract.pattern, value.text()))
        return HOOKBENCH_TEXT("%1 does not match the pattern of its contract.");
    return keepsContract(contract, value) ? nullptr
                                          : HOOKBENCH_TEXT("%1 is none of the values that its contract allows.");
}

} // namespace

bool keepsContract(const FieldContract& contract, const Value& value)
{
    // A pattern is one of texts.
    if (!hasType(contract.type, value) || (!contract.pattern.empty() && !value.isString()))
        return false;
    if (!contract.pattern.empty() && !matches(contract.pattern, value.text()))
        return false;
    return contract.oneOf.empty()
        || std::ranges::any_of(contract.oneOf, [&value](const json::Value& choice) { return isSame(choice, value); });
}

std::vector<FieldBreach> brokenContracts(const FieldContracts& contracts, const Value& root)
{
    std::vector<FieldBreach> breaches;
    for (const auto& [path, contract] : contracts.entries()) {
        const char* breach = nullptr;
        const bool hasElements = contract.type == FieldType::List && hasElementContract(contracts, path);
        const auto check = [&breach, &rule = contract, hasElements](const Value& value) {
            breach = breach == nullptr ? breachOf(rule, value, hasElements) : breach;
        };
        visitAll(root, stepsOfPath(path).value_or(std::vector<std::string>()), check);
        if (breach != nullptr)
            breaches.push_back({path, fillArguments(breach, {path})});
    }
    return breaches;
}

} // namespace hookbench
