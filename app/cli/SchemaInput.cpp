// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SchemaInput.h"

#include "campaign/ProgramData.h"
#include "cli/Streams.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace hookbench {

SchemaInput readSchemaInput(const QString& fileOrName)
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9-]*$"));
    const QString shipped = programDataFolder() + QStringLiteral("/schemas/%1.schema.json").arg(fileOrName);
    const bool isShipped =
        !QFileInfo::exists(fileOrName) && name.match(fileOrName).hasMatch() && QFileInfo::exists(shipped);
    const QString path = isShipped ? shipped : fileOrName;
    SchemaInput input;
    const auto text = readFile(path);
    if (!text) {
        input.sentence = text.error();
        return input;
    }
    auto schema = JsonSchema::read(*text, path.toStdString());
    if (schema)
        input.schema = *schema;
    else
        input.error = schema.error();
    return input;
}

} // namespace hookbench
