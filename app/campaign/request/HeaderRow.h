// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "campaign/Webhook.h"
#include "campaign/request/TextTemplate.h"

#include <optional>
#include <vector>

namespace hookbench {

/// One enabled row of the header table: makes one header and checks it, so that no value ever becomes a second header.
class HeaderRow {
public:
    /// `row` counts all rows of the table. The environment has to outlive this.
    HeaderRow(const Header& header, int row, const liquid::Dialect& dialect, const Environment& environment);

    const TextTemplate& name() const { return m_name; }
    const TextTemplate& value() const { return m_value; }

    /// The header where it is the same for everybody; nothing if Liquid is in it.
    const std::optional<RenderedHeader>& fixed() const { return m_fixed; }
    /// Findings that hold whatever the data.
    const std::vector<Diagnostic>& diagnostics() const { return m_diagnostics; }

    /// The header; blanks around the value are left out, as HTTP takes no account of them (RFC 9110, 5.5).
    RenderedHeader build(
        const RenderedText& name, const RenderedText& value, std::vector<Diagnostic>& diagnostics) const;

private:
    void checkName(const RenderedText& name, std::vector<Diagnostic>& diagnostics) const;
    bool isWrittenOut(const std::string& headerName, const RenderedText& value) const;
    void checkValue(
        const std::string& headerName, const RenderedText& value, std::vector<Diagnostic>& diagnostics) const;

    TextTemplate m_name;
    TextTemplate m_value;
    std::optional<RenderedHeader> m_fixed;
    std::vector<Diagnostic> m_diagnostics;
};

/// Two headers of one name: the second would silently take the place of the first.
void checkDuplicates(const std::vector<RenderedHeader>& headers, const std::vector<const HeaderRow*>& rows,
    std::vector<Diagnostic>& diagnostics);

} // namespace hookbench
