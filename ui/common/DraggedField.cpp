// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DraggedField.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace hookbench {

QString draggedFieldMimeType()
{
    return QStringLiteral("application/x-hookbench-field");
}

std::unique_ptr<QMimeData> mimeDataOf(const DraggedField& field)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << field.field << field.contract << field.type;
    auto data = std::make_unique<QMimeData>();
    data->setData(draggedFieldMimeType(), bytes);
    data->setText(QStringLiteral("{{ %1 }}").arg(field.field));
    return data;
}

std::optional<DraggedField> draggedField(const QMimeData& data)
{
    if (!data.hasFormat(draggedFieldMimeType()))
        return std::nullopt;
    QDataStream stream(data.data(draggedFieldMimeType()));
    DraggedField field;
    stream >> field.field >> field.contract >> field.type;
    if (stream.status() != QDataStream::Ok || field.field.isEmpty())
        return std::nullopt;
    return field;
}

} // namespace hookbench
