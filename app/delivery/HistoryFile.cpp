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

constexpr int schemaVersion = 3;

/// The columns with JSON in them are those of HistoryParts.
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
        kind INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '', tls TEXT NOT NULL DEFAULT '', before TEXT NOT NULL DEFAULT ''
    ))";

/// What a table of an older version lacks: 1 knew no key checks, 2 no notes, no certificates, no tokens.
struct AddedColumn {
    const char* name;
    const char* type;
};
constexpr AddedColumn addedColumns[] = {
    {"kind", "INTEGER NOT NULL DEFAULT 0"},
    {"note", "TEXT NOT NULL DEFAULT ''"},
    {"tls", "TEXT NOT NULL DEFAULT ''"},
    {"before", "TEXT NOT NULL DEFAULT ''"},
};

QString run(QSqlQuery& query, const QString& statement)
{
    return query.exec(statement) ? QString() : query.lastError().databaseText();
}

/// Asked of the table and not of the version: what was broken off half-way goes on from here.
QString addColumns(QSqlQuery& query)
{
    for (const auto& [name, type] : addedColumns) {
        const QString column = QString::fromLatin1(name);
        if (QString reason = run(query,
                QStringLiteral("SELECT count(*) FROM pragma_table_info('attempt') WHERE name = '%1'").arg(column));
            !reason.isEmpty())
            return reason;
        const bool isThere = query.next() && query.value(0).toInt() > 0;
        query.finish();
        if (isThere)
            continue;
        if (QString reason = run(
                query, QStringLiteral("ALTER TABLE attempt ADD COLUMN %1 %2").arg(column, QString::fromLatin1(type)));
            !reason.isEmpty())
            return reason;
    }
    return {};
}

/// All or nothing, and by one program at a time: another one that starts meanwhile waits, and finds it done.
QString migrate(QSqlQuery& query)
{
    QString reason = run(query, QStringLiteral("BEGIN IMMEDIATE"));
    if (!reason.isEmpty())
        return reason;
    for (const auto step : {+[](QSqlQuery& at) { return run(at, QString::fromLatin1(createAttempts)); }, addColumns,
             +[](QSqlQuery& at) { return run(at, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)); }}) {
        if (reason = step(query); !reason.isEmpty()) {
            query.exec(QStringLiteral("ROLLBACK"));
            return reason;
        }
    }
    return run(query, QStringLiteral("COMMIT"));
}

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
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return query.lastError().databaseText();
    const int version = query.value(0).toInt();
    if (version > schemaVersion)
        return History::tr("The history was written by a newer version of Hookbench.");
    query.finish();
    const QStringList statements{
        QStringLiteral("PRAGMA journal_mode = WAL"),
        // Every attempt survives the end of this program, however it ends; only a power cut may cost the last ones.
        QStringLiteral("PRAGMA synchronous = NORMAL"),
        // What is cleared is overwritten, not just forgotten.
        QStringLiteral("PRAGMA secure_delete = ON"),
    };
    for (const QString& statement : statements) {
        if (QString reason = run(query, statement); !reason.isEmpty())
            return reason;
    }
    query.finish();
    if (version < schemaVersion) {
        if (QString reason = migrate(query); !reason.isEmpty())
            return reason;
    }
    // The rows that are listed first, without their bodies: damage there shows up now, and a long file opens fast.
    if (!query.exec(QStringLiteral("SELECT count(startedAt), sum(status), max(url) FROM "
                                   "(SELECT startedAt, status, url FROM attempt ORDER BY id DESC LIMIT 1000)"))
        || !query.next())
        return query.lastError().databaseText();
    return {};
}

} // namespace hookbench
