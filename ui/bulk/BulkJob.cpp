// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BulkJob.h"

#include "providers/Providers.h"
#include "session/PreviewPipeline.h"
#include "session/Session.h"

#include <QElapsedTimer>

#include <array>
#include <utility>

namespace hookbench {

namespace {

constexpr qint64 betweenTellingMs = 200;
constexpr std::array<std::string_view, 1> profileRoots{"Profile"};

} // namespace

BulkInput BulkInput::of(const Session& session)
{
    BulkInput input{session.requestTemplate(), session.schema(), session.contracts(), {}, clockNow()};
    if (input.requestTemplate && input.requestTemplate->sandboxOrigin.empty()) {
        // Nothing is sent, so that it does not matter whether the sandbox runs.
        auto requestTemplate = std::make_shared<RequestTemplate>(*input.requestTemplate);
        requestTemplate->sandboxOrigin = "http://127.0.0.1";
        input.requestTemplate = std::move(requestTemplate);
    }
    const Sample event = session.event();
    if (!event.id.empty())
        input.event = event;
    return input;
}

BulkJob::BulkJob(QObject* parent)
    : QObject(parent)
{
}

void BulkJob::start(const BulkInput& input, const std::shared_ptr<ProfileSource>& profiles)
{
    m_isRunning = true;
    m_job.start([this, input, profiles, number = ++m_number](
                    const std::atomic_bool& isStopped) { return run(input, *profiles, number, isStopped); });
}

void BulkJob::cancel()
{
    m_job.cancel();
}

void BulkJob::drop()
{
    ++m_number;
    m_isRunning = false;
    m_job.cancel();
}

/// What is told comes over as an event; of a job that is gone, Qt drops it.
LatestJob::Completion BulkJob::run(
    const BulkInput& input, ProfileSource& profiles, int number, const std::atomic_bool& isStopped)
{
    const CheckContext context{
        providerRules(), nullptr, input.schema->schema ? &*input.schema->schema : nullptr, input.clock};
    const ContractCheck contracts(input.contracts->below(profileRoots));
    BulkCheck check({*input.requestTemplate, input.event ? &*input.event : nullptr, context, contracts});
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    qint64 toldAt = 0;
    check.setListener([&](const BulkProgress& progress, const BulkResult& soFar) {
        const qint64 now = sinceBegin.elapsed();
        if (now - toldAt < betweenTellingMs)
            return;
        toldAt = now;
        const auto copy = std::make_shared<const BulkResult>(soFar);
        QMetaObject::invokeMethod(this, [this, number, progress, now, copy] {
            if (number == m_number)
                emit progressed(progress, now, copy);
        });
    });
    const auto result = std::make_shared<const BulkResult>(check.run({}, profiles, isStopped));
    return [this, number, result] {
        if (number != m_number)
            return;
        m_isRunning = false;
        emit finished(result);
    };
}

} // namespace hookbench
