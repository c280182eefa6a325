// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryFile.h"

#include "delivery/History.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace hookbench {

namespace {

constexpr int schemaVersion = 2;

/// Headers are JSON arrays of [name, value] pairs, so that an order and a repetition are kept.
constexpr const char* createAttempts = R"(
    CREATE TABLE IF NOT EXISTS attempt (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        startedAt TEXT NOT NULL,
        campaign TEXT NOT NULL, webhook TEXT NOT NULL, profile TEXT NOT NULL,
        event TEXT NOT NULL, environment TEXT NOT NULL,
        method BLOB NOT NULL, url TEXT NOT NULL, requestHeaders TEXT NOT NULL, requestBody BLOB NOT NULL,
        outcome INTEGER NOT NULL, failure INTEGER NOT NULL, failureDetail TEXT NOT NULL,
        status INTEGER NOT NULL, reasonPhrase BLOB NOT NULL, redirectTarget TEXT NOT NULL,
        replyHeaders TEXT NOT NULL, replyBody BLOB NOT NULL, replyTruncated INTEGER NOT NULL,
        connectingMs INTEGER, encryptedMs INTEGER, requestSentMs INTEGER, firstByteMs INTEGER, totalMs INTEGER NOT NULL,
        kind INTEGER NOT NULL DEFAULT 0
    ))";

/// Version 1 knew no key checks.
constexpr const char* countKind = "SELECT count(*) FROM pragma_table_info('attempt') WHERE name = 'kind'";
constexpr const char* addKind = "ALTER TABLE attempt ADD COLUMN kind INTEGER NOT NULL DEFAULT 0";

} // namespace

QString prepareHistoryFile(const QString& filePath)
{
    if (!QDir().mkpath(QFileInfo(filePath).absolutePath()))
        return History::tr("The folder %1 cannot be made.").arg(QFileInfo(filePath).absolutePath());
    QFile file(filePath);
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    return {};
}

QString prepareHistoryTables(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    const auto run = [&query](const QString& statement) { return query.exec(statement); };
    if (!run(QStringLiteral("PRAGMA user_version")) || !query.next())
        return query.lastError().databaseText();
    if (query.value(0).toInt() > schemaVersion)
        return History::tr("The history was written by a newer version of Hookbench.");
    query.finish();
    const QStringList statements{
        QStringLiteral("PRAGMA journal_mode = WAL"),
        // Every attempt survives the end of this program, however it ends; only a power cut may cost the last ones.
        QStringLiteral("PRAGMA synchronous = NORMAL"),
        // What is cleared is overwritten, not just forgotten.
        QStringLiteral("PRAGMA secure_delete = ON"),
        QString::fromLatin1(createAttempts),
    };
    for (const QString& statement : statements) {
        if (!run(statement))
            return query.lastError().databaseText();
    }
    // Asked of the table and not of the version: what was broken off half-way goes on from here.
    if (!run(QString::fromLatin1(countKind)) || !query.next())
        return query.lastError().databaseText();
    const bool hasKind = query.value(0).toInt() > 0;
    query.finish();
    if ((!hasKind && !run(QString::fromLatin1(addKind)))
        || !run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)))
        return query.lastError().databaseText();
    // All rows without their bodies: damage shows up now, and the bulk of the file stays unread.
    if (!run(QStringLiteral("SELECT count(startedAt), sum(status), max(url) FROM attempt")) || !query.next())
        return query.lastError().databaseText();
    return {};
}

} // namespace hookbench
