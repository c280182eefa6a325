// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkCheck.h"
#include "common/LatestJob.h"
#include "session/SchemaShelf.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hookbench {

class Session;

/// What many profiles are checked against: a snapshot of the session, so that it can be worked on meanwhile.
struct BulkInput {
    std::shared_ptr<const RequestTemplate> requestTemplate; ///< null without a campaign
    std::shared_ptr<const ChosenSchema> schema;
    std::shared_ptr<const FieldContracts> contracts;
    std::optional<Sample> event; ///< for profiles that bring none of their own
    liquid::Clock clock;

    static BulkInput of(const Session& session);
};

/// Checks a body with all profiles of a source, on all cores beside the window. Each check that is started ends in one
/// finished(), also when it is cancelled: then with what was found so far; but when another one is started before, its
/// own is dropped.
class BulkJob : public QObject {
    Q_OBJECT

public:
    explicit BulkJob(QObject* parent = nullptr);

    /// The source is read by another thread until the end; only its nameOf() may be asked meanwhile.
    void start(const BulkInput& input, const std::shared_ptr<ProfileSource>& profiles);
    void cancel();
    /// Ends it without finished().
    void drop();
    bool isRunning() const { return m_isRunning; }

signals:
    /// A few times a second at most.
    void progressed(const hookbench::BulkProgress& progress, qint64 elapsedMs,
        const std::shared_ptr<const hookbench::BulkResult>& soFar);
    void finished(const std::shared_ptr<const hookbench::BulkResult>& result);

private:
    LatestJob::Completion run(
        const BulkInput& input, ProfileSource& profiles, int number, const std::atomic_bool& isStopped);

    bool m_isRunning = false;
    int m_number = 0; ///< of the latest start
    LatestJob m_job; // last: it waits for the worker, which tells the rest
};

} // namespace hookbench
