// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/Attempt.h"

#include <vector>

namespace hookbench {

/// Asks a service what became of a lost attempt, page by page where its answer is a list that goes on. Sends nothing
/// itself: whoever has a Sender sends request(), gives its answer to take() and goes on while that says so.
///
/// The address of a further page comes from the server, so it is asked only at the origin and path of the page before
/// (documented: a full URL, not to be edited; that it stays there is inferred), and never twice.
class LookUpRun {
public:
    /// Of at most so many pages; with Qualtrics 2,000 distributions.
    static constexpr int mostPages = 20;

    LookUpRun(RenderedRequest first, const Attempt& lost);

    const RenderedRequest& request() const { return m_request; }
    /// Whether another page is to be asked.
    bool take(const Attempt& page);
    /// The whole of it so far, with a page that is under way or was not taken yet.
    Attempt with(const Attempt& page) const;
    /// The whole of it: the latest page, with the lost attempt and the pages before it in Attempt::before.
    Attempt attempt() const;

private:
    RenderedRequest m_request;
    Attempt m_lost;
    std::vector<Attempt> m_pages;
};

} // namespace hookbench
