// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "common/IdListModel.h"

#include <functional>
#include <optional>

namespace hookbench {

class History;
class Session;

/// What the payload shown can be compared with: that of another sample, of the published version, or of an attempt to
/// send this campaign.
class ComparedPayloads {
public:
    /// Newest first; older ones are in the activity.
    static constexpr int mostAttempts = 20;

    /// Both have to outlive it; without a history there are no attempts.
    ComparedPayloads(const Session* session, const History* history);

    QList<IdName> choices() const;

    /// Makes the other payload, on any thread; nothing where it cannot be read.
    using Make = std::function<std::optional<RenderedRequest>()>;
    /// Null where there is no campaign.
    Make payloadOf(const QString& id) const;

private:
    QList<IdName> attempts() const;
    Make published(int version) const;
    Make ofSample(const QString& id) const;
    Make ofAttempt(qint64 id) const;

    const Session* m_session;
    const History* m_history;
};

} // namespace hookbench
