// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleFieldsModel.h"

#include "common/PrivacyMask.h"
#include "profile/FieldDrag.h"
#include "theme/Theme.h"

#include <QMimeData>

#include <algorithm>

namespace hookbench {

namespace {

/// So many UTF-16 units of what was typed are quoted in a message.
constexpr int quotedLength = 12;

bool isField(const FieldNode& node)
{
    return node.kind == FieldNode::Kind::Field;
}

bool isContainer(const FieldNode& node)
{
    return isField(node) && (node.type == ValueType::List || node.type == ValueType::Object);
}

bool isEditable(const FieldNode& node, int column)
{
    if (node.kind == FieldNode::Kind::Group || node.kind == FieldNode::Kind::Unreachable)
        return false;
    if (column == SampleFieldsModel::NameColumn)
        return isField(node) && !(isContainer(*node.parent) && node.parent->type == ValueType::List);
    return column != SampleFieldsModel::ValueColumn || !isContainer(node);
}

bool isPlainDefault(const FieldNode& node, const json::Value& value)
{
    return node.hasDefault && (value.isNull() || (value.isString() && value.text().empty()));
}

/// Rows whose text in the value column is not the value itself.
bool isShownMuted(const FieldNode& node, bool usesDefault)
{
    return !isField(node) || usesDefault || isContainer(node) || node.type == ValueType::Null || node.isEmptyText;
}

FieldNode* nodeAt(FieldNode& node, const std::string& root, const FieldPath& path)
{
    for (const auto& child : node.children) {
        if (child->kind != FieldNode::Kind::Group && child->root == root && child->path == path)
            return child.get();
        if (FieldNode* found = nodeAt(*child, root, path))
            return found;
    }
    return nullptr;
}

} // namespace

SampleFieldsModel::SampleFieldsModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_top(std::make_unique<FieldNode>())
{
}

SampleFieldsModel::~SampleFieldsModel() = default;

void SampleFieldsModel::setSamples(const SampleData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuild();
}

void SampleFieldsModel::setUses(const FieldUses& uses)
{
    if (uses == m_uses)
        return;
    m_uses = uses;
    rebuild();
}

QModelIndex SampleFieldsModel::fieldIndex(const std::string& root, const FieldPath& path, int column) const
{
    return indexOf(nodeAt(*m_top, root, path), column);
}

std::optional<FieldPlace> SampleFieldsModel::placeOf(const QModelIndex& index) const
{
    const FieldNode& node = *nodeOf(index);
    if (node.kind == FieldNode::Kind::Group || node.kind == FieldNode::Kind::Unreachable)
        return std::nullopt;
    return FieldPlace{node.root, node.path};
}

// Editing

bool SampleFieldsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const FieldNode& node = *nodeOf(index);
    if (role == TypeRole)
        return putType(node, static_cast<ValueType>(value.toInt()));
    if (role != Qt::EditRole && role != GuessedRole)
        return false;
    if (index.column() == NameColumn) {
        const std::string name = value.toString().toStdString();
        return name == node.path.back() || publish(withFieldRenamed(m_data, {node.root, node.path}, name), node.root);
    }
    return putText(node, value.toString(), role == GuessedRole || !isField(node) || node.type == ValueType::Null);
}

bool SampleFieldsModel::putText(const FieldNode& node, const QString& text, bool guess)
{
    const FieldPlace place{node.root, node.path};
    if (guess)
        return publish(withFieldValue(m_data, place, guessedValue(text)), node.root);
    if (auto value = parsedAs(text, node.type))
        return publish(withFieldValue(m_data, place, std::move(*value)), node.root);
    const QString shown = text.size() > quotedLength ? text.left(quotedLength) + QChar(0x2026) : text;
    emit refused(tr("“%1” is no number. Change the type to Text first.").arg(shown));
    return false;
}

bool SampleFieldsModel::putType(const FieldNode& node, ValueType type)
{
    const json::Value* value = isField(node) ? valueAt(*m_data.root(node.root), node.path) : nullptr;
    const json::Value converted = convertedTo(value ? *value : json::Value::string({}), type);
    return publish(withFieldValue(m_data, {node.root, node.path}, converted), node.root);
}

QModelIndex SampleFieldsModel::addField(const QModelIndex& near, bool inside)
{
    const auto roots = m_data.roots();
    if (roots.empty())
        return {};
    const FieldNode& node = *nodeOf(near);
    FieldPlace holder{m_data.canHold(node.root) ? node.root : roots.front(), {}};
    if (isField(node)) {
        holder.path = node.path;
        if (!inside)
            holder.path.pop_back();
    }
    const auto added = withNewField(m_data, holder);
    if (!added)
        return {};
    publish(added->data, holder.root);
    return fieldIndex(added->place.root, added->place.path, added->isItem ? ValueColumn : NameColumn);
}

bool SampleFieldsModel::removeField(const QModelIndex& index)
{
    const FieldNode& node = *nodeOf(index);
    return isField(node) && publish(withoutField(m_data, {node.root, node.path}), std::string(node.root));
}

void SampleFieldsModel::beginTyping(const QModelIndex& index)
{
    const FieldNode* node = nodeOf(index);
    const Sample* owner = m_data.owner(node->root);
    if (!owner && node->root == SampleData::externalTriggerRoot)
        owner = m_data.owner(SampleData::eventRoot);
    m_beforeTyping = owner ? std::optional(*owner) : std::nullopt;
}

void SampleFieldsModel::endTyping()
{
    m_beforeTyping.reset();
}

void SampleFieldsModel::cancelTyping()
{
    if (!m_beforeTyping)
        return;
    std::vector<Sample> samples = m_data.samples();
    for (Sample& sample : samples) {
        if (sample.kind == m_beforeTyping->kind)
            sample = *m_beforeTyping;
    }
    const Sample before = *std::exchange(m_beforeTyping, std::nullopt);
    setSamples(SampleData(std::move(samples)));
    emit accepted();
    emit sampleEdited(before);
}

bool SampleFieldsModel::publish(const EditedSamples& edited, const std::string& root)
{
    if (!edited) {
        emit refused(edited.error());
        return false;
    }
    emit accepted();
    if (*edited == m_data)
        return true;
    m_data = *edited;
    const Sample sample = *m_data.owner(root);
    rebuild();
    emit sampleEdited(sample);
    return true;
}

// Following the data without a reset, so that open editors, the selection and open branches stay.

void SampleFieldsModel::rebuild()
{
    sync(*m_top, *makeFieldTree(m_data, m_uses));
}

void SampleFieldsModel::sync(FieldNode& shown, FieldNode& fresh)
{
    const int wanted = static_cast<int>(fresh.children.size());
    for (int row = 0; row < wanted; ++row)
        matchRow(shown, *fresh.children[static_cast<std::size_t>(row)], row);
    const int last = static_cast<int>(shown.children.size()) - 1;
    if (last < wanted)
        return;
    beginRemoveRows(indexOf(&shown, NameColumn), wanted, last);
    shown.children.erase(shown.children.begin() + wanted, shown.children.end());
    endRemoveRows();
}

void SampleFieldsModel::matchRow(FieldNode& shown, FieldNode& fresh, int row)
{
    auto& rows = shown.children;
    const auto place = rows.begin() + row;
    const auto found = std::find_if(place, rows.end(), [&fresh](const auto& child) { return child->isSameRow(fresh); });
    const QModelIndex parentIndex = indexOf(&shown, NameColumn);
    if (found == rows.end()) {
        auto added = std::make_unique<FieldNode>();
        added->root = fresh.root;
        added->path = fresh.path;
        added->parent = &shown;
        added->takeLook(fresh);
        beginInsertRows(parentIndex, row, row);
        rows.insert(place, std::move(added));
        endInsertRows();
    } else if (found != place) {
        beginRemoveRows(parentIndex, row, static_cast<int>(found - rows.begin()) - 1);
        rows.erase(place, found);
        endRemoveRows();
    }
    FieldNode& node = *rows[static_cast<std::size_t>(row)];
    if (!node.looksLike(fresh)) {
        node.takeLook(fresh);
        emit dataChanged(indexOf(&node, NameColumn), indexOf(&node, TypeColumn));
    }
    sync(node, fresh);
}

// What the view asks for

const FieldNode* SampleFieldsModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const FieldNode*>(index.constInternalPointer()) : m_top.get();
}

FieldNode* SampleFieldsModel::nodeOf(const QModelIndex& index)
{
    return index.isValid() ? static_cast<FieldNode*>(index.internalPointer()) : m_top.get();
}

QModelIndex SampleFieldsModel::indexOf(const FieldNode* node, int column) const
{
    return node && node->parent ? createIndex(node->row(), column, node) : QModelIndex();
}

QModelIndex SampleFieldsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex SampleFieldsModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent, NameColumn) : QModelIndex();
}

int SampleFieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int SampleFieldsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

Qt::ItemFlags SampleFieldsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    flags.setFlag(Qt::ItemIsDragEnabled, dragged(index).has_value());
    return index.isValid() && isEditable(*nodeOf(index), index.column()) ? flags | Qt::ItemIsEditable : flags;
}

std::optional<DraggedField> SampleFieldsModel::dragged(const QModelIndex& index) const
{
    return index.isValid() ? draggedFrom(*nodeOf(index)) : std::nullopt;
}

QStringList SampleFieldsModel::mimeTypes() const
{
    return {draggedFieldMimeType()};
}

QMimeData* SampleFieldsModel::mimeData(const QModelIndexList& indexes) const
{
    const auto field = indexes.isEmpty() ? std::nullopt : dragged(indexes.constFirst());
    return field ? mimeDataOf(*field).release() : nullptr;
}

QVariant SampleFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == ValueColumn ? tr("Value") : tr("Type");
}

QVariant SampleFieldsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldNode& node = *nodeOf(index);
    if (role == KindRole)
        return static_cast<int>(node.kind);
    if (role == PathRole)
        return contractPath(node.root, node.path);
    if (role == UsedRole)
        return node.isUsed;
    if (role == TypeRole)
        return static_cast<int>(node.type);
    if (index.column() == NameColumn) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return node.name;
        return {};
    }
    if (node.kind == FieldNode::Kind::Group)
        return {};
    if (index.column() == ValueColumn)
        return valueData(node, role);
    if (role == Qt::DisplayRole && isField(node))
        return valueTypeName(node.type);
    return {};
}

/// What is inside an object or a list stands in rows of its own.
bool SampleFieldsModel::isHidden(const FieldNode& node, const json::Value* value) const
{
    return value && isField(node) && !isContainer(node) && PrivacyMask::instance().hides(node.path, *value);
}

QVariant SampleFieldsModel::valueData(const FieldNode& node, int role) const
{
    const json::Value* value = isField(node) ? valueAt(*m_data.root(node.root), node.path) : nullptr;
    const bool usesDefault = value ? isPlainDefault(node, *value) : node.hasDefault;
    switch (role) {
    case Qt::EditRole:
        return value ? editableText(*value) : QString();
    case Qt::DisplayRole:
        if (!value)
            return missingText(node);
        if (isHidden(node, value))
            return PrivacyMask::dots();
        return usesDefault ? tr("%1, default used").arg(node.summary) : node.summary;
    case Qt::ToolTipRole:
        return value && isTypedAsText(node.type) && !node.summary.isEmpty() && !isHidden(node, value)
            ? editableText(*value)
            : QVariant();
    case Qt::DecorationRole:
        if (value)
            return {};
        return node.hasDefault ? themeIcon(QStringLiteral("info"), Tone::Muted)
                               : themeIcon(QStringLiteral("triangle-alert"), Tone::Attention);
    case Qt::ForegroundRole:
        if (!value && !node.hasDefault)
            return currentColors().attention;
        return isShownMuted(node, usesDefault) ? QVariant(currentColors().textMuted) : QVariant();
    default:
        return {};
    }
}

QString SampleFieldsModel::missingText(const FieldNode& node) const
{
    if (node.kind == FieldNode::Kind::Unreachable)
        return node.hasDefault ? tr("missing, default used: no sample is chosen") : tr("missing: no sample is chosen");
    return node.hasDefault ? tr("missing, default used") : tr("missing");
}

} // namespace hookbench
