// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldPath.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace hookbench {

namespace {

constexpr const char* anyItem = "*";

std::optional<std::size_t> itemNumber(const std::string& step)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), number);
    if (step.empty() || error != std::errc() || end != step.data() + step.size())
        return std::nullopt;
    return number;
}

const json::Value* childOf(const json::Value& value, const std::string& step)
{
    if (value.isObject())
        return value.find(step);
    const auto number = value.isArray() ? itemNumber(step) : std::nullopt;
    return number && *number < value.items().size() ? &value.items()[*number] : nullptr;
}

json::Value* childOf(json::Value& value, const std::string& step)
{
    return const_cast<json::Value*>(childOf(std::as_const(value), step));
}

bool isWord(const std::string& step)
{
    return !step.empty() && std::all_of(step.begin(), step.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
            || static_cast<unsigned char>(c) >= 0x80U;
    });
}

/// What has to stand before the given step: a list for an item, an object for a name.
json::Value containerFor(const std::string& step)
{
    return step == anyItem ? json::Value::array() : json::Value::object();
}

bool putBelow(json::Value& value, FieldPath::const_iterator step, FieldPath::const_iterator end, json::Value& put)
{
    if (step == end) {
        value = std::move(put);
        return true;
    }
    if (json::Value* child = childOf(value, *step))
        return putBelow(*child, step + 1, end, put);
    json::Value made = step + 1 == end ? json::Value() : containerFor(*(step + 1));
    if (value.isArray() && (*step == anyItem || itemNumber(*step))) {
        if (!putBelow(made, step + 1, end, put))
            return false;
        value.items().push_back(std::move(made));
        return true;
    }
    if (!value.isObject() || !putBelow(made, step + 1, end, put))
        return false;
    value.set(*step, std::move(made));
    return true;
}

} // namespace

const json::Value* valueAt(const json::Value& root, const FieldPath& path)
{
    const json::Value* value = &root;
    for (const std::string& step : path) {
        value = childOf(*value, step);
        if (!value)
            return nullptr;
    }
    return value;
}

json::Value* valueAt(json::Value& root, const FieldPath& path)
{
    return const_cast<json::Value*>(valueAt(std::as_const(root), path));
}

bool putAt(json::Value& root, const FieldPath& path, json::Value value)
{
    return putBelow(root, path.begin(), path.end(), value);
}

bool removeAt(json::Value& root, const FieldPath& path)
{
    if (path.empty())
        return false;
    json::Value* parent = valueAt(root, FieldPath(path.begin(), path.end() - 1));
    if (!parent || !childOf(*parent, path.back()))
        return false;
    if (parent->isObject())
        parent->remove(path.back());
    else
        parent->items().erase(parent->items().begin() + static_cast<std::ptrdiff_t>(*itemNumber(path.back())));
    return true;
}

bool renameAt(json::Value& root, const FieldPath& path, const std::string& name)
{
    if (path.empty())
        return false;
    json::Value* parent = valueAt(root, FieldPath(path.begin(), path.end() - 1));
    if (!parent || !parent->isObject() || parent->find(name))
        return false;
    for (auto& member : parent->members()) {
        if (member.first == path.back()) {
            member.first = name;
            return true;
        }
    }
    return false;
}

QString writtenPath(const FieldPath& path)
{
    QString text;
    for (const std::string& step : path) {
        const QString name = QString::fromStdString(step);
        if (step == anyItem || itemNumber(step))
            text += QLatin1Char('[') + name + QLatin1Char(']');
        else if (!isWord(step))
            text += QStringLiteral("['") + name + QStringLiteral("']");
        else
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + name;
    }
    return text;
}

QString contractPath(const std::string& root, const FieldPath& path)
{
    if (path.empty())
        return {};
    FieldPath general = path;
    for (std::string& step : general)
        step = itemNumber(step) ? std::string(anyItem) : step;
    const QString below = writtenPath(general);
    return QString::fromStdString(root) + (below.startsWith(u'[') ? QString() : QStringLiteral(".")) + below;
}

} // namespace hookbench
