// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "campaign/RequestRenderer.h"
#include "check/bulk/ProfileSource.h"

#include <functional>
#include <string>
#include <vector>

namespace hookbench {

/// Customers who are made up to break a body: each takes after a usual one, but for one of the fields that the body,
/// the URL or a header reads, which holds a hostile value. None that breaks a field contract: what is ruled out does no
/// harm.
class HostileProfiles : public ProfileSource {
public:
    /// Says a text that is marked for translation in the reader's language.
    using Words = std::function<std::string(const char*)>;

    /// `event` may be nullptr. Where the usual ones break a contract, customers without any other field take their
    /// place.
    HostileProfiles(const RequestTemplate& requestTemplate, const Sample& profile, const Sample* event,
        const FieldContracts& contracts, const Words& words);

    bool isEmpty() const { return m_records.empty(); }

    Window next() override;
    /// "Profile.Name: a quotation mark".
    std::string nameOf(std::size_t number) const override { return m_names[number]; }
    std::int64_t position() const override { return static_cast<std::int64_t>(m_next); }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_records.size()); }
    bool isMadeUp() const override { return true; }

private:
    std::vector<ProfileWindow::Record> m_records;
    std::vector<std::string> m_names;
    std::size_t m_next = 0;
};

} // namespace hookbench
