// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkCheck.h"

#include "check/bulk/SmallestProfile.h"

#include <algorithm>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace hookbench {

namespace {

/// Checkers are lent out: making one parses the body.
class CheckerPool {
public:
    CheckerPool(const BulkTarget& target, const std::atomic_bool& isStopped)
        : m_target(target)
        , m_isStopped(isStopped)
    {
    }

    BulkResult check(const ProfileWindow& profiles)
    {
        std::unique_ptr<ProfileChecker> checker = take();
        BulkResult result = checker->check(profiles, m_isStopped);
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(std::move(checker));
        return result;
    }

private:
    std::unique_ptr<ProfileChecker> take()
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_free.empty()) {
                auto checker = std::move(m_free.back());
                m_free.pop_back();
                return checker;
            }
        }
        return std::make_unique<ProfileChecker>(m_target);
    }

    const BulkTarget& m_target;
    const std::atomic_bool& m_isStopped;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<ProfileChecker>> m_free;
};

} // namespace

BulkCheck::BulkCheck(const BulkTarget& target)
    : m_target(target)
{
}

BulkResult BulkCheck::run(ProfileWindow first, ProfileSource& source, const std::atomic_bool& isStopped)
{
    CheckerPool pool(m_target, isStopped);
    const std::size_t atOnce = std::max(1U, std::thread::hardware_concurrency());
    std::deque<std::future<BulkResult>> running;
    const auto start = [&](const ProfileSource::Window& window) {
        running.push_back(std::async(std::launch::async, [&pool, window] { return pool.check(window()); }));
    };
    start([window = std::move(first)] { return window; });
    BulkResult result;
    for (bool isOver = false; !running.empty();) {
        while (!isOver && running.size() <= atOnce) {
            if (isStopped) {
                result.isPartial = true;
                isOver = true;
                break;
            }
            const ProfileSource::Window window = source.next();
            isOver = !window;
            if (window)
                start(window);
        }
        result.add(running.front().get());
        running.pop_front();
        if (m_listener)
            m_listener({result.checked, result.failed, source.position(), source.size()}, result);
    }
    if (source.isMadeUp())
        shrinkProfiles(result, m_target, isStopped);
    result.sourceFindings = source.findings();
    return result;
}

} // namespace hookbench
