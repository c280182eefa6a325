// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/ContractCheck.h"

#include "json/Reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace hookbench {

namespace {

using liquid::Value;
using liquid::ValueType;

/// Of the whole of a text.
QRegularExpression expressionOf(const std::string& pattern)
{
    return pattern.empty() ? QRegularExpression()
                           : QRegularExpression(QRegularExpression::anchoredPattern(QString::fromStdString(pattern)));
}

bool matches(const QRegularExpression& expression, std::string_view text)
{
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

/// One that properties can have.
bool isNumber(const Value& value)
{
    if (value.is(ValueType::BigInteger))
        return value.text().size() - (value.text().starts_with('-') ? 1 : 0) <= mostIntegerDigits;
    return value.is(ValueType::Integer) || (value.is(ValueType::Decimal) && std::isfinite(value.toDecimal()));
}

bool hasType(FieldType type, const Value& value)
{
    switch (type) {
    case FieldType::Any:
        return !value.isNil();
    case FieldType::String:
        return value.isString();
    case FieldType::Number:
        return isNumber(value);
    case FieldType::Integer:
        return isNumber(value) && !value.is(ValueType::Decimal);
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

/// Both type and pattern: a pattern is one of texts.
bool hasKind(const FieldContract& contract, const Value& value)
{
    return hasType(contract.type, value) && (contract.pattern.empty() || value.isString());
}

bool isChoice(const FieldContract& contract, const Value& value)
{
    return contract.oneOf.empty()
        || std::ranges::any_of(contract.oneOf, [&value](const json::Value& choice) { return isSame(choice, value); });
}

} // namespace

struct ContractCheck::Rule {
    std::string path;
    std::vector<std::string> steps;
    FieldContract contract;
    QRegularExpression expression; ///< of the pattern
    bool hasElementContract; ///< another contract says what the elements of this list are

    /// nullptr if the rule is kept.
    const char* breachIn(const Value& root) const;
    const char* breachOf(const Value& value) const;
};

const char* ContractCheck::Rule::breachIn(const Value& root) const
{
    const char* breach = nullptr;
    visitAll(
        root, steps, [this, &breach](const Value& value) { breach = breach == nullptr ? breachOf(value) : breach; });
    return breach;
}

const char* ContractCheck::Rule::breachOf(const Value& value) const
{
    if (value.isNil())
        return contract.required ? HOOKBENCH_TEXT("%1 is missing.") : nullptr;
    if (contract.type == FieldType::List && value.isList() && hasElementContract)
        return nullptr;
    if (!hasKind(contract, value))
        return HOOKBENCH_TEXT("%1 is of another type than its contract says.");
    if (!contract.pattern.empty() && !matches(expression, value.text()))
        return HOOKBENCH_TEXT("%1 does not match the pattern of its contract.");
    return isChoice(contract, value) ? nullptr : HOOKBENCH_TEXT("%1 is none of the values that its contract allows.");
}

ContractCheck::~ContractCheck() = default;

ContractCheck::ContractCheck(const FieldContracts& contracts)
{
    for (const auto& [path, contract] : contracts.entries()) {
        const bool hasElements = contract.type == FieldType::List && hasElementContract(contracts, path);
        m_rules.push_back({path, stepsOfPath(path).value_or(std::vector<std::string>()), contract,
            expressionOf(contract.pattern), hasElements});
    }
}

std::vector<FieldBreach> ContractCheck::breaches(const Value& root) const
{
    std::vector<FieldBreach> breaches;
    for (const Rule& rule : m_rules) {
        if (const char* breach = rule.breachIn(root))
            breaches.push_back({rule.path, breach, fillArguments(breach, {rule.path})});
    }
    return breaches;
}

bool ContractCheck::isKept(const Value& root) const
{
    return std::ranges::none_of(m_rules, [&root](const Rule& rule) { return rule.breachIn(root) != nullptr; });
}

bool keepsContract(const FieldContract& contract, const Value& value)
{
    return hasKind(contract, value)
        && (contract.pattern.empty() || matches(expressionOf(contract.pattern), value.text()))
        && isChoice(contract, value);
}

std::vector<FieldBreach> brokenContracts(const FieldContracts& contracts, const Value& root)
{
    return ContractCheck(contracts).breaches(root);
}

} // namespace hookbench
