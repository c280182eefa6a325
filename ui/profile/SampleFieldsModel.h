// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DraggedField.h"
#include "profile/FieldEdit.h"
#include "profile/FieldNode.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace hookbench {

/// The fields of one profile and one event as a tree: what the campaign reads first, missing fields included, then the
/// rest; lists and objects as nested rows. Every edit changes the model at once and goes out as sampleEdited(); the
/// same value coming back through setData() changes nothing, so that an open editor stays open.
class SampleFieldsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, TypeColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int of FieldNode::Kind
        UsedRole, ///< bool: the campaign reads it
        PathRole, ///< QString: the field as a contract names it; empty for a group
        TypeRole, ///< int of ValueType; settable on every column of a field
        GuessedRole, ///< set only: the text as the value that it most likely means
    };

    explicit SampleFieldsModel(QObject* parent = nullptr);
    ~SampleFieldsModel() override;

    const SampleData& samples() const { return m_data; }
    void setSamples(const SampleData& data);
    void setUses(const FieldUses& uses);

    /// The row of a field; invalid if there is none.
    QModelIndex fieldIndex(const std::string& root, const FieldPath& path, int column = NameColumn) const;

    /// Where the field of a row is; nothing for a group and where no sample can hold it.
    std::optional<FieldPlace> placeOf(const QModelIndex& index) const;

    /// Adds an empty text with a new name beside a field, or inside a list or object; at the end of the given root's
    /// fields where `near` is no field. Gives its name cell (its value cell in a list).
    QModelIndex addField(const QModelIndex& near, bool inside = false);
    bool removeField(const QModelIndex& index);

    /// Between these two, edits are made at every key press; cancel takes all of them back.
    void beginTyping(const QModelIndex& index);
    void endTyping();
    void cancelTyping();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override; ///< a DraggedField
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    /// What goes into a body for this row; nothing for a group.
    std::optional<DraggedField> dragged(const QModelIndex& index) const;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void sampleEdited(const hookbench::Sample& sample);
    /// An edit that changed nothing, and why.
    void refused(const QString& reason);
    /// An edit that was made; what refused() said is over.
    void accepted();

private:
    const FieldNode* nodeOf(const QModelIndex& index) const;
    FieldNode* nodeOf(const QModelIndex& index);
    QModelIndex indexOf(const FieldNode* node, int column) const;
    bool isHidden(const FieldNode& node, const json::Value* value) const;
    QVariant valueData(const FieldNode& node, int role) const;
    QString missingText(const FieldNode& node) const;
    bool putText(const FieldNode& node, const QString& text, bool guess);
    bool putType(const FieldNode& node, ValueType type);
    bool publish(const EditedSamples& edited, const std::string& root);
    void rebuild();
    void sync(FieldNode& shown, FieldNode& fresh);
    void matchRow(FieldNode& shown, FieldNode& fresh, int row);

    SampleData m_data;
    FieldUses m_uses;
    std::unique_ptr<FieldNode> m_top;
    std::optional<Sample> m_beforeTyping;
};

} // namespace hookbench
