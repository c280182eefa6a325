// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "delivery/HistoryQuery.h"

#include <QObject>

#include <atomic>

namespace hookbench {

/// How much a history keeps; 0 for as much as there is.
struct HistoryLimits {
    int attempts = 0; ///< the newest ones
    int days = 0; ///< before today
};

/// Every attempt, newest first, in one SQLite file (WAL) outside the workspace, readable by the user only. Attempts
/// hold no secret when they come here. For one thread. The file is opened when it is first needed. One that cannot be
/// opened or is damaged is left as it is; the history is then empty, keeps nothing and says why in errorText(); sending
/// goes on.
class History : public QObject {
    Q_OBJECT

public:
    /// An empty path keeps the history in memory.
    explicit History(const QString& filePath, QObject* parent = nullptr);
    ~History() override;

    /// `history.sqlite` under the user's data location; empty where the user has none (neither HOME nor XDG_DATA_HOME
    /// is set). The window and the command line share it, hence both go by the same organisation and application name.
    static QString defaultFilePath();

    /// Why there is no history, or why the latest change failed; empty if all is well.
    QString errorText() const;

    /// Stores it and gives its id; 0 if that failed.
    qint64 add(const Attempt& attempt);
    /// Puts an attempt in the place of the one with its id, whose note stays. False if that failed or there is none.
    bool replace(const Attempt& attempt);
    /// Newest first, without bodies and headers; only a key check has its answer, which says whether the key works,
    /// unless that is longer than 64 KiB.
    QList<Attempt> list(int limit = 500) const;
    /// Likewise those that a query asks for. One that admits few looks at all others too, which takes a moment for
    /// 100,000: for a worker then, with a History of its own, which may be told to stop.
    QList<Attempt> list(const HistoryQuery& wanted, const std::atomic_bool* isStopped = nullptr) const;
    /// Whole; id 0 if there is none.
    Attempt load(qint64 id) const;
    /// What someone wrote beside an attempt; false, with a reason in errorText(), if it could not be kept.
    bool setNote(qint64 id, const QString& note);
    /// How many attempts setLimits() would delete.
    qint64 countBeyond(const HistoryLimits& limits) const;
    /// Deletes what is beyond them: now, or when the file is opened, and with each attempt that is added.
    void setLimits(const HistoryLimits& limits);
    void clear();
    /// Empty for one in memory.
    const QString& filePath() const { return m_filePath; }
    /// Tells of a change that another program made since the last look: the command line's sends land here too.
    void catchUp();

signals:
    void changed();

private:
    /// Opens it if that was not tried before; whether there is a database.
    bool isOpen() const;
    QString open() const; ///< gives the reason if it fails
    qint64 foreignChanges() const;
    qint64 edgeId(const char* which) const;
    bool deleteBeyondLimits() const;

    QString m_filePath;
    HistoryLimits m_limits;
    mutable bool m_isTried = false;
    mutable QString m_connectionName; ///< empty while there is no database
    mutable QString m_errorText;
    mutable qint64 m_foreignChanges = 0;
};

} // namespace hookbench
