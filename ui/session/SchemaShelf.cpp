// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SchemaShelf.h"

#include "campaign/ProgramData.h"
#include "json/Reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hookbench {

namespace {

const QString ending = QStringLiteral(".schema.json");
constexpr qint64 mostBytes = 8LL << 20;

QDir shippedFolder()
{
    return QDir(programDataFolder() + QStringLiteral("/schemas"));
}

QString pathOf(const QString& workspaceFolder, const QString& name)
{
    const QString file = QDir(workspaceFolder).filePath(name);
    if (!workspaceFolder.isEmpty() && QFileInfo(file).isFile())
        return file;
    return shippedFolder().filePath(name + ending);
}

Diagnostic unreadable(const std::string& name)
{
    Diagnostic diagnostic;
    diagnostic.code = "schema.unreadable";
    diagnostic.messageText = HOOKBENCH_TEXT("The JSON Schema of this campaign cannot be read: %1.");
    diagnostic.hintText = HOOKBENCH_TEXT("Put the file back into the workspace, or choose another schema.");
    diagnostic.arguments = {name};
    diagnostic.place.part = Part::File;
    diagnostic.file = name;
    return diagnostic;
}

std::shared_ptr<const ChosenSchema> read(const QString& path, const std::string& name)
{
    auto chosen = std::make_shared<ChosenSchema>();
    QFile file(path);
    if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly)) {
        chosen->diagnostics.push_back(unreadable(name));
        return chosen;
    }
    const std::string text = file.readAll().toStdString();
    auto schema = JsonSchema::read(text, name);
    if (schema) {
        chosen->schema = *schema;
        if (auto document = json::readValue(text))
            chosen->document = std::make_shared<json::Value>(std::move(*document));
        chosen->diagnostics = schema->remarks();
    } else {
        chosen->diagnostics.push_back(schema.error());
    }
    return chosen;
}

} // namespace

std::shared_ptr<const ChosenSchema> SchemaShelf::find(const QString& workspaceFolder, const std::string& name)
{
    if (name.empty())
        return std::make_shared<ChosenSchema>();
    const QString path = pathOf(workspaceFolder, QString::fromStdString(name));
    const QDateTime changed = QFileInfo(path).lastModified();
    if (!m_found || path != m_path || changed != m_changed)
        m_found = read(path, name);
    m_path = path;
    m_changed = changed;
    return m_found;
}

QStringList SchemaShelf::shipped()
{
    QStringList names;
    for (const QString& file : shippedFolder().entryList({u'*' + ending}, QDir::Files, QDir::Name))
        names << file.chopped(ending.size());
    return names;
}

QStringList SchemaShelf::filesIn(const QString& workspaceFolder)
{
    if (workspaceFolder.isEmpty())
        return {};
    const QDir folder(workspaceFolder);
    QStringList names = folder.entryList({u'*' + ending}, QDir::Files, QDir::Name);
    const QDir schemas(folder.filePath(QStringLiteral("schemas")));
    for (const QString& file : schemas.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names << QStringLiteral("schemas/") + file;
    return names;
}

} // namespace hookbench
