// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/ImportedProfiles.h"

#include <utility>

namespace hookbench {

namespace {

ProfileWindow readWindow(const RecordBatch& batch, const ProfileReader& reader, const std::string& path)
{
    ProfileWindow window;
    window.records.reserve(batch.spans.size());
    for (std::size_t i = 0; i < batch.spans.size(); ++i) {
        ImportedRecord record = reader.read(batch, i);
        for (Diagnostic& diagnostic : record.findings) {
            diagnostic.file = path;
            window.findings.push_back({std::move(diagnostic), record.number});
        }
        if (record.read)
            window.records.push_back({std::move(record.read->profile), std::move(record.read->event), record.number});
        else
            ++window.unreadable;
    }
    return window;
}

} // namespace

ImportedProfiles::ImportedProfiles(std::unique_ptr<ImportedFile> file)
    : m_file(std::move(file))
{
}

ProfileSource::Window ImportedProfiles::next()
{
    RecordBatch batch = m_file->next();
    if (batch.spans.empty())
        return {};
    return [batch = std::move(batch), reader = m_file->reader(), path = m_file->path()] {
        return readWindow(batch, *reader, path);
    };
}

std::string ImportedProfiles::nameOf(std::size_t number) const
{
    return m_file->reader()->idOf(number);
}

} // namespace hookbench
