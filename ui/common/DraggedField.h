// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QMimeData;

namespace hookbench {

/// A field of a sample on its way into a body: from the list of fields, by drag and drop or by a command.
struct DraggedField {
    QString field; ///< as Liquid has it: Profile.Name
    QString contract; ///< as a field contract names it
    QString type; ///< as KnownField has it; empty: not known

    bool operator==(const DraggedField&) const = default;
};

/// What is dragged; any other target gets the tag as text.
std::unique_ptr<QMimeData> mimeDataOf(const DraggedField& field);
/// Nothing where something else is dragged.
std::optional<DraggedField> draggedField(const QMimeData& data);
QString draggedFieldMimeType();

} // namespace hookbench
