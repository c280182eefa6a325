// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"

#include "delivery/HistoryFile.h"
#include "delivery/HistoryRow.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace hookbench {

namespace {

/// Of which all are looked at before a search may be stopped: some milliseconds.
constexpr qint64 idsAtATime = 2000;

/// Without a home, Qt would take the root of the file system for one.
bool userHasNoPlace()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
#else
    return false;
#endif
}

/// What is beyond the limits, as conditions with one value each.
QList<std::pair<QString, QVariant>> beyond(const HistoryLimits& limits)
{
    QList<std::pair<QString, QVariant>> conditions;
    if (limits.attempts > 0)
        conditions.append(
            {QStringLiteral("id <= (SELECT id FROM attempt ORDER BY id DESC LIMIT 1 OFFSET ?)"), limits.attempts});
    if (limits.days > 0) // the oldest come first: the first one that is young enough ends it
        conditions.append({QStringLiteral("id < coalesce((SELECT id FROM attempt WHERE startedAt >= ? ORDER BY id "
                                          "LIMIT 1), 9223372036854775807)"),
            QDateTime::currentDateTimeUtc().addDays(-limits.days).toString(Qt::ISODateWithMs)});
    return conditions;
}

} // namespace

History::History(const QString& filePath, QObject* parent)
    : QObject(parent)
    , m_filePath(filePath)
{
}

History::~History()
{
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(m_connectionName);
}

QString History::defaultFilePath()
{
    if (userHasNoPlace())
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/history.sqlite");
}

QString History::errorText() const
{
    isOpen();
    return m_errorText;
}

bool History::isOpen() const
{
    if (!m_isTried) {
        m_isTried = true;
        if (const QString reason = open(); !reason.isEmpty()) {
            m_errorText = tr("There is no history: %1 cannot be used. %2").arg(m_filePath, reason);
            QSqlDatabase::removeDatabase(m_connectionName);
            m_connectionName.clear();
        } else {
            deleteBeyondLimits();
        }
        m_foreignChanges = foreignChanges();
    }
    return !m_connectionName.isEmpty();
}

QString History::open() const
{
    if (!m_filePath.isEmpty()) {
        if (QString reason = prepareHistoryFile(m_filePath); !reason.isEmpty())
            return reason;
    }
    m_connectionName = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    database.setDatabaseName(m_filePath.isEmpty() ? QStringLiteral(":memory:") : m_filePath);
    // The window and the command line may write at the same time.
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    return database.open() ? prepareHistoryTables(database) : database.lastError().text();
}

qint64 History::add(const Attempt& attempt)
{
    if (!isOpen())
        return 0;
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.prepare(history::insertStatement());
    history::bindValues(query, attempt);
    if (!query.exec()) {
        m_errorText = tr("The attempt was not stored in the history: %1").arg(query.lastError().databaseText());
        return 0;
    }
    m_errorText.clear();
    const qint64 id = query.lastInsertId().toLongLong();
    deleteBeyondLimits();
    emit changed();
    return id;
}

bool History::replace(const Attempt& attempt)
{
    if (!isOpen())
        return false;
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.prepare(history::replaceStatement());
    history::bindValues(query, attempt);
    query.addBindValue(attempt.id);
    const bool isStored = query.exec() && query.numRowsAffected() == 1;
    m_errorText = isStored ? QString()
                           : tr("The attempt was not stored in the history: %1").arg(query.lastError().databaseText());
    emit changed();
    return isStored;
}

QList<Attempt> History::list(int limit) const
{
    HistoryQuery newest;
    newest.limit = limit;
    return list(newest);
}

/// The id at an end of the table; 0 if it is empty.
qint64 History::edgeId(const char* which) const
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    return query.exec(QStringLiteral("SELECT %1(id) FROM attempt").arg(QLatin1String(which))) && query.next()
        ? query.value(0).toLongLong()
        : 0;
}

/// Step by step, for a statement that finds nothing cannot be stopped.
QList<Attempt> History::list(const HistoryQuery& wanted, const std::atomic_bool* isStopped) const
{
    QList<Attempt> attempts;
    if (!isOpen())
        return attempts;
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.setForwardOnly(true);
    query.prepare(history::listStatement(wanted.condition() + QStringLiteral(" AND id > ? AND id <= ?")));
    const QVariantList values = wanted.values();
    const qint64 first = edgeId("min");
    qint64 last = edgeId("max");
    if (wanted.olderThan > 0)
        last = std::min(last, wanted.olderThan - 1);
    for (; last >= first && last > 0 && attempts.size() < wanted.limit && !(isStopped && *isStopped);
         last -= idsAtATime) {
        int place = 0;
        for (const QVariant& value : values)
            query.bindValue(place++, value);
        query.bindValue(place++, last - idsAtATime);
        query.bindValue(place++, last);
        query.bindValue(place, wanted.limit - static_cast<int>(attempts.size()));
        for (bool isThere = query.exec() && query.next(); isThere; isThere = query.next())
            attempts.append(history::summaryOf(query));
    }
    return attempts;
}

Attempt History::load(qint64 id) const
{
    if (!isOpen())
        return {};
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.prepare(history::loadStatement());
    query.bindValue(0, id);
    return query.exec() && query.next() ? history::attemptOf(query) : Attempt();
}

bool History::setNote(qint64 id, const QString& note)
{
    if (!isOpen())
        return false;
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.prepare(QStringLiteral("UPDATE attempt SET note = ? WHERE id = ?"));
    query.bindValue(0, note.isNull() ? QLatin1String("") : note);
    query.bindValue(1, id);
    const bool isKept = query.exec() && query.numRowsAffected() == 1;
    m_errorText = isKept ? QString() : tr("The note was not kept: %1").arg(query.lastError().databaseText());
    emit changed();
    return isKept;
}

void History::setLimits(const HistoryLimits& limits)
{
    m_limits = limits;
    if (m_isTried && isOpen() && deleteBeyondLimits())
        emit changed();
}

/// Whether there was anything to delete.
bool History::deleteBeyondLimits() const
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    int deleted = 0;
    for (const auto& [condition, value] : beyond(m_limits)) {
        query.prepare(QStringLiteral("DELETE FROM attempt WHERE ") + condition);
        query.bindValue(0, value);
        deleted += query.exec() ? query.numRowsAffected() : 0;
    }
    return deleted > 0;
}

qint64 History::countBeyond(const HistoryLimits& limits) const
{
    qint64 count = 0; // they reach from the oldest one on, so the larger number holds the smaller
    for (const auto& [condition, value] : beyond(limits)) {
        if (!isOpen())
            return 0;
        QSqlQuery query(QSqlDatabase::database(m_connectionName));
        query.prepare(QStringLiteral("SELECT count(*) FROM attempt WHERE ") + condition);
        query.bindValue(0, value);
        if (query.exec() && query.next())
            count = std::max(count, query.value(0).toLongLong());
    }
    return count;
}

/// A number that differs whenever another connection has written.
qint64 History::foreignChanges() const
{
    if (m_connectionName.isEmpty())
        return 0;
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    return query.exec(QStringLiteral("PRAGMA data_version")) && query.next() ? query.value(0).toLongLong() : 0;
}

void History::catchUp()
{
    if (!m_isTried)
        return; // nobody has looked yet, so nobody shows anything old
    if (const qint64 changes = foreignChanges(); changes != m_foreignChanges) {
        m_foreignChanges = changes;
        emit changed();
    }
}

void History::clear()
{
    if (!isOpen())
        return;
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    // The write-ahead log holds copies of what was cleared until it is cut.
    const bool isCleared = query.exec(QStringLiteral("DELETE FROM attempt")) && query.exec(QStringLiteral("VACUUM"))
        && query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_errorText = isCleared ? QString() : tr("The history was not cleared: %1").arg(query.lastError().databaseText());
    emit changed();
}

} // namespace hookbench
