// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/GuardedWriter.h"

namespace hookbench {

GuardedWriter::GuardedWriter(const QString& folder, SaveMode mode)
    : m_folder(folder)
    , m_mode(mode)
{
}

void GuardedWriter::save(const FileChange& change)
{
    FileProblems problems = m_folder.problems(change.name);
    const std::optional<json::Value> file = m_folder.readObject(change.name, problems);
    if (!change.before) {
        create(change, file);
        return;
    }
    const std::optional<json::Value> current = file ? std::optional(change.normalized(*file)) : std::nullopt;
    if (current == change.after) // saved before, when another file failed
        return;
    if (mayOverwrite(change.name, current == change.before))
        write(change.name, json::toText(file ? change.merged(*file) : change.after));
}

void GuardedWriter::create(const FileChange& change, const std::optional<json::Value>& file)
{
    if (!m_folder.exists(change.name))
        write(change.name, json::toText(change.after));
    else if (!file || change.normalized(*file) != change.after)
        reportExisting(change.name);
}

void GuardedWriter::remove(const FileChange& change)
{
    if (!m_folder.exists(change.name))
        return;
    FileProblems problems = m_folder.problems(change.name);
    const std::optional<json::Value> file = m_folder.readObject(change.name, problems);
    if (mayOverwrite(change.name, file && change.normalized(*file) == change.before))
        remove(change.name);
}

void GuardedWriter::write(const QString& name, const std::string& bytes)
{
    const QString failure = m_folder.write(name, bytes);
    if (!failure.isEmpty())
        report(name, "workspace.write-failed", HOOKBENCH_TEXT("%1 could not be saved: %2"), "", failure);
}

void GuardedWriter::remove(const QString& name)
{
    if (!m_folder.remove(name))
        report(name, "workspace.remove-failed", HOOKBENCH_TEXT("%1 could not be removed"));
}

void GuardedWriter::rename(const QString& from, const QString& to)
{
    if (!m_folder.rename(from, to))
        report(from, "workspace.rename-failed", HOOKBENCH_TEXT("%1 could not be renamed to %2"), "", to);
}

bool GuardedWriter::mayOverwrite(const QString& name, bool isAsRead)
{
    if (isAsRead || m_mode == SaveMode::OverwriteOutsideChanges)
        return true;
    report(name, "workspace.changed-outside",
        HOOKBENCH_TEXT("%1 was not saved: another program has changed or removed it since it was read"),
        HOOKBENCH_TEXT("Reload to see the other version, or save again and choose to overwrite."));
    return false;
}

void GuardedWriter::report(
    const QString& name, const char* code, const char* message, const char* hint, const QString& detail)
{
    FileProblems problems = m_folder.problems(name);
    problems.add(code, message, detail.toStdString()).hintText = hint;
    m_diagnostics.push_back(std::move(problems.take().front()));
}

void GuardedWriter::reportExisting(const QString& name)
{
    report(name, "workspace.file-exists",
        HOOKBENCH_TEXT("%1 was not saved: a file of that name is there already and was not read"),
        HOOKBENCH_TEXT("Mend or remove that file, then save again."));
}

void GuardedWriter::reportBadName(const QString& name)
{
    report(name, "workspace.bad-name", HOOKBENCH_TEXT("%1 was not saved: that is no name for a file"),
        HOOKBENCH_TEXT("Leave out / \\ : * ? \" < > | and do not begin with a point."));
}

} // namespace hookbench
