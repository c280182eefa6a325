// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/LookUpRun.h"

#include "delivery/ServiceAnswers.h"
#include "providers/Providers.h"

namespace hookbench {

LookUpRun::LookUpRun(RenderedRequest first, const Attempt& lost)
    : m_request(std::move(first))
    , m_lost(lost)
{
    m_lost.before.clear();
}

bool LookUpRun::take(const Attempt& page)
{
    m_pages.push_back(page);
    const ServiceAnswers* service = serviceOf(page.url.toStdString());
    if (!service || m_pages.size() >= mostPages)
        return false;
    const std::string next = service->nextLookUpPage(m_lost, m_pages);
    if (next.empty())
        return false;
    m_request.url = SecretText(next);
    return true;
}

Attempt LookUpRun::with(const Attempt& page) const
{
    LookUpRun run = *this;
    run.m_pages.push_back(page);
    return run.attempt();
}

Attempt LookUpRun::attempt() const
{
    Attempt whole = m_pages.empty() ? Attempt() : m_pages.back();
    std::vector<Attempt> before{m_lost};
    for (std::size_t i = 0; i + 1 < m_pages.size(); ++i)
        before.push_back(m_pages[i]);
    before.insert(before.end(), whole.before.begin(), whole.before.end());
    whole.before = std::move(before);
    return whole;
}

} // namespace hookbench
