// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/SampleSaver.h"

#include "campaign/files/GuardedWriter.h"
#include "campaign/files/SampleFile.h"
#include "campaign/files/SampleJson.h"
#include "campaign/files/WorkspaceNames.h"

#include <algorithm>
#include <map>

namespace hookbench {

namespace {

const Sample* findById(const std::vector<Sample>& samples, const std::string& id)
{
    const auto found =
        std::find_if(samples.begin(), samples.end(), [&id](const Sample& sample) { return sample.id == id; });
    return found == samples.end() ? nullptr : &*found;
}

FileChange changeOf(const Sample* before, const Sample& after)
{
    FileChange change;
    change.name = fileNameOf(after);
    if (before)
        change.before = toJson(*before);
    change.after = toJson(after);
    change.normalized = [&after, name = change.name](const json::Value& file) {
        FileProblems ignored(name.toStdString(), {});
        return toJson(readSample(file, after.kind, after.id, ignored));
    };
    change.merged = [before, &after](const json::Value& file) { return changedRecord(file, *before, after); };
    return change;
}

/// What becomes of the samples in the file. Samples that somebody else added behind the known ones stay.
SampleFile::Change changeOf(const SampleFile& file, const std::vector<Sample>& saved, const std::vector<Sample>& now)
{
    SampleFile::Change change;
    for (std::size_t i = 0; i < file.samples().size(); ++i)
        change.samples.push_back(i < saved.size() ? findById(now, saved[i].id) : &file.samples()[i]);
    for (const Sample& sample : now) {
        if (!findById(saved, sample.id))
            change.added.push_back(&sample);
    }
    return change;
}

} // namespace

SampleSaver::SampleSaver(GuardedWriter& writer)
    : m_writer(writer)
{
}

void SampleSaver::save(SampleKind kind, const std::vector<Sample>& saved, const std::vector<Sample>& now)
{
    struct Shared {
        std::vector<Sample> saved;
        std::vector<Sample> now;
    };
    std::map<std::string, Shared> files;
    for (const Sample& sample : saved) {
        if (!sharedFile(sample).isEmpty())
            files[stemOfRecord(sample.id)].saved.push_back(sample);
        else if (!findById(now, sample.id))
            removeSingle(sample);
    }
    for (const Sample& sample : now) {
        const Sample* before = findById(saved, sample.id);
        if (!sharedFile(sample).isEmpty())
            files[stemOfRecord(sample.id)].now.push_back(sample);
        else if (!before || *before != sample)
            saveSingle(before, sample);
    }
    for (const auto& [stem, samples] : files) {
        if (samples.saved != samples.now)
            saveShared(existingFile(kind, stem), samples.saved, samples.now);
    }
}

void SampleSaver::saveSingle(const Sample* before, const Sample& after)
{
    const QString name = fileNameOf(after);
    const QString existing = existingFile(after.kind, after.id);
    if (!isUsableId(after.id))
        m_writer.reportBadName(name);
    else if (!existing.isEmpty() && existing != name)
        m_writer.reportExisting(existing);
    else
        m_writer.save(changeOf(before, after));
}

void SampleSaver::removeSingle(const Sample& sample)
{
    m_writer.remove(changeOf(&sample, sample));
}

void SampleSaver::saveShared(const QString& name, const std::vector<Sample>& saved, const std::vector<Sample>& now)
{
    const SampleKind kind = now.empty() ? saved.front().kind : now.front().kind;
    FileProblems problems = m_writer.folder().problems(name);
    if (!m_writer.folder().readText(name, problems)) {
        m_writer.mayOverwrite(name, false);
        return;
    }
    const SampleFile file(name.toStdString(), "", kind, problems);
    const auto& inFile = file.samples();
    if (std::equal(inFile.begin(), inFile.end(), now.begin(), now.end(), isSameBesidesId))
        return;
    const bool isAsRead = std::equal(inFile.begin(), inFile.end(), saved.begin(), saved.end(), isSameBesidesId);
    if (file.format() == SampleFile::Format::Table) {
        m_writer.report(name, "workspace.table-is-read-only",
            HOOKBENCH_TEXT("%1 was not saved: samples of a table cannot be changed here"),
            HOOKBENCH_TEXT("Change the table in a spreadsheet, or turn it into a .jsonl file."));
    } else if (m_writer.mayOverwrite(name, isAsRead)) {
        m_writer.write(name, file.changed(changeOf(file, saved, now)));
    }
}

QString SampleSaver::sharedFile(const Sample& sample) const
{
    const std::string stem = stemOfRecord(sample.id);
    const bool hasOwnFile = stem.empty() || m_writer.folder().exists(fileNameOf(sample));
    return hasOwnFile ? QString() : existingFile(sample.kind, stem);
}

QString SampleSaver::existingFile(SampleKind kind, const std::string& stem) const
{
    for (const QString& ending : sampleEndings()) {
        QString name = sampleFolder(kind) + u'/' + QString::fromStdString(stem) + ending;
        if (m_writer.folder().exists(name))
            return name;
    }
    return {};
}

} // namespace hookbench
