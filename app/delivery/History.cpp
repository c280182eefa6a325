// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"

#include "delivery/HistoryFile.h"
#include "delivery/HistoryRow.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

namespace hookbench {

namespace {

/// Without a home, Qt would take the root of the file system for one.
bool userHasNoPlace()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
#else
    return false;
#endif
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
    emit changed();
    return id;
}

QList<Attempt> History::list(int limit) const
{
    if (!isOpen())
        return {};
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.prepare(history::listStatement());
    query.bindValue(0, limit);
    QList<Attempt> attempts;
    if (query.exec()) {
        while (query.next())
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
