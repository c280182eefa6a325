// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordQuery.h"
#include "common/LatestJob.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hookbench {

class RecordFile;

/// Sorts, filters and searches the records of a file on a worker, one thing at a time: what is asked for last. GUI
/// thread.
class RecordQueries : public QObject {
    Q_OBJECT

public:
    /// The file outlives this.
    explicit RecordQueries(RecordFile* file, QObject* parent = nullptr);

    /// Ends in rowsFound() or cancelled(), or in neither if something else is asked for meanwhile.
    void run(const RecordQuery& query);
    /// Ends in textFound() or cancelled(), likewise.
    void find(const QString& text, std::shared_ptr<const RecordRows> rows, std::size_t from, int step);
    void cancel();

    bool isBusy() const { return m_isBusy; }
    bool isSearching() const { return m_isSearching; }
    int percent() const { return m_percent; }

signals:
    void progressed(); ///< also when it begins
    void rowsFound(const std::shared_ptr<const hookbench::RecordRows>& rows); ///< nullptr: all as in the file
    void textFound(std::optional<std::size_t> row);
    void cancelled();

private:
    using Answer = std::function<void()>;
    /// `work` runs on the worker and gives what is told here when it is done, nothing if it was stopped.
    void start(std::function<Answer(const QueryProgress&)> work);
    IndexedRecords records() const;
    void end(int number, const Answer& answer);

    RecordFile* m_file;
    bool m_isBusy = false;
    bool m_isSearching = false;
    int m_percent = 0;
    int m_number = 0; ///< of what was asked for last
    LatestJob m_worker;
};

} // namespace hookbench
