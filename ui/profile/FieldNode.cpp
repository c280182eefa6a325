// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldNode.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookbench {

namespace {

QString groupTitle(const char* title)
{
    return QCoreApplication::translate("FieldNode", title);
}

QString usedTitle(std::string_view root)
{
    if (root == SampleData::eventRoot)
        return groupTitle(QT_TRANSLATE_NOOP("FieldNode", "Used from the event"));
    if (root == SampleData::externalTriggerRoot)
        return groupTitle(QT_TRANSLATE_NOOP("FieldNode", "Used from the external trigger"));
    if (root == SampleData::linkedRoot)
        return groupTitle(QT_TRANSLATE_NOOP("FieldNode", "Used from linked content"));
    return groupTitle(QT_TRANSLATE_NOOP("FieldNode", "Used by this campaign"));
}

QString otherTitle(std::string_view root)
{
    if (root == SampleData::eventRoot)
        return groupTitle(QT_TRANSLATE_NOOP("FieldNode", "Other event fields"));
    if (root == SampleData::externalTriggerRoot)
        return groupTitle(QT_TRANSLATE_NOOP("FieldNode", "Other fields of the external trigger"));
    if (root == SampleData::linkedRoot)
        return groupTitle(QT_TRANSLATE_NOOP("FieldNode", "Other linked content"));
    return groupTitle(QT_TRANSLATE_NOOP("FieldNode", "Other profile fields"));
}

std::unique_ptr<FieldNode> childNode(const FieldNode& parent, FieldNode::Kind kind, const std::string& step)
{
    auto node = std::make_unique<FieldNode>();
    node->kind = kind;
    node->root = parent.root;
    node->path = parent.path;
    node->path.push_back(step);
    node->name = QString::fromStdString(step);
    return node;
}

void addMissing(FieldNode& parent, FieldNode::Kind kind, const std::string& step, const FieldUses& use)
{
    auto node = childNode(parent, kind, step);
    node->isUsed = true;
    node->hasDefault = use.hasDefault();
    if (step == "*")
        node->name = QCoreApplication::translate("FieldNode", "any item");
    for (const auto& [name, deeper] : use.steps())
        addMissing(*node, kind, name, deeper);
    parent.add(std::move(node));
}

/// Liquid answers these itself, whether or not there is such a field.
bool isBuiltIn(const std::string& step)
{
    return step == "size" || step == "first" || step == "last";
}

void addField(FieldNode& parent, const std::string& step, const json::Value& value, const FieldUses* use);

void addMembers(FieldNode& node, const json::Value& object, const FieldUses* use)
{
    for (const auto& [name, member] : object.members())
        addField(node, name, member, use ? use->find(name) : nullptr);
    if (!use)
        return;
    for (const auto& [name, deeper] : use->steps()) {
        if (!object.find(name) && !isBuiltIn(name))
            addMissing(node, FieldNode::Kind::Missing, name, deeper);
    }
}

void addItems(FieldNode& node, const json::Value& list, const FieldUses* use)
{
    for (std::size_t number = 0; number < list.items().size(); ++number)
        addField(node, std::to_string(number), list.items()[number], use ? use->findItem(number) : nullptr);
}

void addField(FieldNode& parent, const std::string& step, const json::Value& value, const FieldUses* use)
{
    FieldNode* node = parent.add(childNode(parent, FieldNode::Kind::Field, step));
    node->isUsed = use != nullptr;
    node->hasDefault = use && use->hasDefault();
    node->type = valueTypeOf(value);
    node->summary = summaryText(value);
    node->isEmptyText = value.isString() && value.text().empty();
    if (value.isObject())
        addMembers(*node, value, use);
    else if (value.isArray())
        addItems(*node, value, use);
}

std::unique_ptr<FieldNode> groupNode(const std::string& root, const QString& title)
{
    auto group = std::make_unique<FieldNode>();
    group->root = root;
    group->name = title;
    return group;
}

std::unique_ptr<FieldNode> usedGroup(const std::string& root, const SampleData& data, const FieldUses& uses)
{
    const json::Value* value = data.root(root);
    const auto missing = data.canHold(root) ? FieldNode::Kind::Missing : FieldNode::Kind::Unreachable;
    auto group = groupNode(root, usedTitle(root));
    for (const auto& [name, use] : uses.steps()) {
        if (const json::Value* field = value ? value->find(name) : nullptr)
            addField(*group, name, *field, &use);
        else if (!isBuiltIn(name))
            addMissing(*group, missing, name, use);
    }
    return group;
}

std::unique_ptr<FieldNode> otherGroup(const std::string& root, const json::Value& value, const FieldUses* uses)
{
    auto group = groupNode(root, otherTitle(root));
    for (const auto& [name, field] : value.members()) {
        if (!uses || !uses->find(name))
            addField(*group, name, field, nullptr);
    }
    return group;
}

void addUnlessEmpty(FieldNode& top, std::unique_ptr<FieldNode> group)
{
    if (!group->children.empty())
        top.add(std::move(group));
}

} // namespace

int FieldNode::row() const
{
    if (!parent)
        return 0;
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
        [this](const std::unique_ptr<FieldNode>& child) { return child.get() == this; });
    return static_cast<int>(found - parent->children.begin());
}

FieldNode* FieldNode::add(std::unique_ptr<FieldNode> child)
{
    child->parent = this;
    children.push_back(std::move(child));
    return children.back().get();
}

bool FieldNode::isSameRow(const FieldNode& other) const
{
    const bool areGroups = kind == Kind::Group && other.kind == Kind::Group;
    return (kind == Kind::Group) == (other.kind == Kind::Group) && root == other.root && path == other.path
        && (!areGroups || name == other.name);
}

bool FieldNode::looksLike(const FieldNode& other) const
{
    return kind == other.kind && name == other.name && summary == other.summary && type == other.type
        && isEmptyText == other.isEmptyText && isUsed == other.isUsed && hasDefault == other.hasDefault;
}

void FieldNode::takeLook(const FieldNode& other)
{
    kind = other.kind;
    name = other.name;
    summary = other.summary;
    type = other.type;
    isEmptyText = other.isEmptyText;
    isUsed = other.isUsed;
    hasDefault = other.hasDefault;
}

std::unique_ptr<FieldNode> makeFieldTree(const SampleData& data, const FieldUses& uses)
{
    auto top = std::make_unique<FieldNode>();
    const char* const roots[] = {SampleData::profileRoot, SampleData::eventRoot, SampleData::externalTriggerRoot};
    for (const char* root : roots) {
        if (const FieldUses* used = uses.find(root))
            addUnlessEmpty(*top, usedGroup(root, data, *used));
    }
    for (const char* root : roots) {
        if (const json::Value* value = data.root(root))
            addUnlessEmpty(*top, otherGroup(root, *value, uses.find(root)));
    }
    return top;
}

} // namespace hookbench
