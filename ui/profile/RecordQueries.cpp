// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RecordQueries.h"

#include "profile/RecordFile.h"

#include <utility>

namespace hookbench {

RecordQueries::RecordQueries(RecordFile* file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
}

IndexedRecords RecordQueries::records() const
{
    return {m_file->textPath(), m_file->copy(), m_file->reader(), m_file->blocks()};
}

void RecordQueries::run(const RecordQuery& query)
{
    m_isSearching = false;
    if (query.isEverything()) {
        m_worker.cancel();
        ++m_number;
        m_isBusy = false;
        emit rowsFound(nullptr);
        return;
    }
    start([this, query, records = records()](const QueryProgress& progress) -> Answer {
        auto rows = runQuery(records, query, progress);
        if (!rows)
            return {};
        return [this, found = std::make_shared<const RecordRows>(std::move(*rows))] { emit rowsFound(found); };
    });
}

void RecordQueries::find(const QString& text, std::shared_ptr<const RecordRows> rows, std::size_t from, int step)
{
    m_isSearching = true;
    start([this, sought = text.toStdString(), rows = std::move(rows), from, step, records = records()](
              const QueryProgress& progress) -> Answer {
        bool isStopped = false;
        const auto goOn = [&](int percent) { return progress(percent) || !(isStopped = true); };
        const auto row = findText(records, rows.get(), SoughtText(sought), from, step, goOn);
        if (isStopped)
            return {};
        return [this, row] { emit textFound(row); };
    });
}

void RecordQueries::start(std::function<Answer(const QueryProgress&)> work)
{
    const int number = ++m_number;
    m_isBusy = true;
    m_percent = 0;
    emit progressed();
    m_worker.start([this, number, work = std::move(work)](const std::atomic_bool& isStale) -> LatestJob::Completion {
        int told = 0;
        const Answer answer = work([this, number, &told, &isStale](int percent) {
            if (percent != told) {
                told = percent;
                QMetaObject::invokeMethod(this, [this, number, percent] {
                    if (number != m_number)
                        return;
                    m_percent = percent;
                    emit progressed();
                });
            }
            return !isStale;
        });
        return [this, number, answer] { end(number, answer); };
    });
}

void RecordQueries::end(int number, const Answer& answer)
{
    if (number != m_number)
        return;
    m_isBusy = false;
    if (answer)
        answer();
    else
        emit cancelled();
}

void RecordQueries::cancel()
{
    if (!m_isBusy)
        return;
    m_worker.cancel();
    ++m_number; // what comes too late does not count
    m_isBusy = false;
    emit cancelled();
}

} // namespace hookbench
