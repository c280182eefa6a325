// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/ProfileSource.h"
#include "clevertap/ImportedFile.h"

#include <memory>

namespace hookbench {

/// Profiles of a file of any format, read while they are checked.
class ImportedProfiles : public ProfileSource {
public:
    explicit ImportedProfiles(std::unique_ptr<ImportedFile> file);

    Window next() override;
    std::string nameOf(std::size_t number) const override;
    std::vector<Diagnostic> findings() const override { return m_file->findings(); }
    std::int64_t position() const override { return m_file->position(); }
    std::int64_t size() const override { return m_file->size(); }

private:
    std::unique_ptr<ImportedFile> m_file;
};

} // namespace hookbench
