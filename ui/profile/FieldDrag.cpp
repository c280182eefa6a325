// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldDrag.h"

#include <algorithm>

namespace hookbench {

namespace {

QString typeOf(const FieldNode& node)
{
    if (node.kind != FieldNode::Kind::Field)
        return {};
    switch (node.type) {
    case ValueType::Text:
        return QStringLiteral("text");
    case ValueType::Number:
        return QStringLiteral("number");
    case ValueType::Boolean:
        return QStringLiteral("boolean");
    case ValueType::Null:
        return {};
    case ValueType::List:
        return QStringLiteral("list");
    case ValueType::Object:
        return QStringLiteral("object");
    }
    return {};
}

} // namespace

std::optional<DraggedField> draggedFrom(const FieldNode& node)
{
    if (node.kind == FieldNode::Kind::Group || node.path.empty())
        return std::nullopt;
    FieldPath path = node.path;
    std::replace(path.begin(), path.end(), std::string("*"), std::string("0"));
    const QString below = writtenPath(path);
    const QString root = QString::fromStdString(node.root);
    const QString joint = below.startsWith(u'[') ? QString() : QStringLiteral(".");
    return DraggedField{root + joint + below, contractPath(node.root, node.path), typeOf(node)};
}

} // namespace hookbench
