// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FileCommands.h"

#include "common/AppSettings.h"
#include "common/DiagnosticText.h"
#include "common/Dialogs.h"
#include "common/MessageStack.h"
#include "session/Session.h"
#include "shell/NewWorkspace.h"

#include <QDir>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>
#include <QWidget>

namespace hookbench {
namespace {

const QString problemsMessage = QStringLiteral("fileProblems");
const QString restoredMessage = QStringLiteral("restoredChanges");
const QString changedMessage = QStringLiteral("changedOutside");
const QString answerMessage = QStringLiteral("savedAnswer");

} // namespace

FileCommands::FileCommands(Session* session, Dialogs* dialogs, MessageStack* messages, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_window(window)
{
    connect(session, &Session::changedOutside, this, &FileCommands::showChangedOutside);
    connect(session, &Session::workspaceReplaced, this, &FileCommands::showRestored);
    connect(session, &Session::modifiedChanged, m_messages, [this](bool isModified) {
        if (!isModified)
            m_messages->remove(restoredMessage);
    });
    showRestored();
}

void FileCommands::newWorkspace()
{
    if (!mayLeave())
        return;
    const QString folder = m_dialogs->chooseFolder(
        m_window, tr("Choose an empty folder for the new workspace"), QFileInfo(m_session->folder()).path());
    if (folder.isEmpty())
        return;
    const auto problems = makeNewWorkspace(folder);
    if (problems.empty())
        openFolder(folder);
    else
        showProblems(tr("The workspace could not be made."), problems);
}

QString FileCommands::chooseProfiles()
{
    return m_dialogs->chooseFile(m_window, tr("Choose a file of profiles"),
        tr("Profiles and events (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;All files (*)"));
}

QString FileCommands::chooseRequests()
{
    return m_dialogs->chooseFile(m_window, tr("Choose a file of requests"),
        tr("Requests (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;All files (*)"));
}

QString FileCommands::chooseReport()
{
    const QString path = m_dialogs->chooseNewFile(
        m_window, tr("Save the report"), QStringLiteral("report.html"), tr("Web page (*.html);;Table (*.csv)"));
    const bool hasEnding = path.endsWith(u".html", Qt::CaseInsensitive) || path.endsWith(u".csv", Qt::CaseInsensitive);
    return path.isEmpty() || hasEnding ? path : path + QStringLiteral(".html");
}

void FileCommands::saveAnswer(const QByteArray& bytes, const QString& suggestion)
{
    saveBytes(bytes, tr("Save the answer"), suggestion);
}

void FileCommands::saveHistory(const QByteArray& bytes, const QString& suggestion)
{
    saveBytes(bytes, tr("Export the history"), suggestion);
}

void FileCommands::saveAuthority(const QByteArray& bytes, const QString& suggestion)
{
    saveBytes(bytes, tr("Save the authority"), suggestion);
}

void FileCommands::saveBytes(const QByteArray& bytes, const QString& title, const QString& suggestion)
{
    const QString path = m_dialogs->chooseNewFile(m_window, title, suggestion, tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_messages->remove(answerMessage);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_messages->showMessage(
            answerMessage, Tone::Bad, tr("%1 could not be saved: %2").arg(path, file.errorString()));
}

void FileCommands::openWorkspace()
{
    if (!mayLeave())
        return;
    const QString folder =
        m_dialogs->chooseFolder(m_window, tr("Open a workspace folder"), QFileInfo(m_session->folder()).path());
    if (!folder.isEmpty())
        openFolder(folder);
}

void FileCommands::openFolder(const QString& folder)
{
    m_messages->remove(problemsMessage);
    m_messages->remove(changedMessage);
    const auto problems = m_session->open(folder);
    if (m_session->folder() == QFileInfo(folder).absoluteFilePath())
        AppSettings().addRecentFolder(m_session->folder());
    else
        AppSettings().removeRecentFolder(QFileInfo(folder).absoluteFilePath());
    if (!problems.empty())
        showProblems(tr("Not everything could be read."), problems);
}

bool FileCommands::save()
{
    const auto problems = m_session->save();
    if (problems.empty()) {
        m_messages->remove(problemsMessage);
        return true;
    }
    if (problems.front().code == "workspace.changed-outside")
        showChangedOutside();
    else
        showProblems(tr("Not everything could be saved."), problems);
    return false;
}

void FileCommands::saveAs()
{
    const QString folder = m_dialogs->chooseFolder(
        m_window, tr("Choose an empty folder to save the workspace in"), QFileInfo(m_session->folder()).path());
    if (folder.isEmpty())
        return;
    const auto problems = m_session->saveAs(folder);
    if (problems.empty())
        AppSettings().addRecentFolder(m_session->folder());
    else
        showProblems(tr("The workspace could not be saved there."), problems);
}

void FileCommands::fillRecent(QMenu* menu)
{
    menu->clear();
    for (const QString& folder : AppSettings().recentFolders()) {
        QAction* action = menu->addAction(QDir::toNativeSeparators(folder).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, folder] {
            if (mayLeave())
                openFolder(folder);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

bool FileCommands::mayLeave()
{
    if (!m_session->isModified())
        return true;
    switch (m_dialogs->askToSave(m_window, QString::fromStdString(m_session->workspace().name))) {
    case Dialogs::SaveChoice::Save:
        return save();
    case Dialogs::SaveChoice::Discard:
        m_session->discardChanges();
        return true;
    case Dialogs::SaveChoice::Cancel:
        break;
    }
    return false;
}

void FileCommands::showRestored()
{
    const QDateTime keptAt = m_session->restoredChanges();
    if (!keptAt.isValid())
        return;
    m_messages->showMessage(restoredMessage, Tone::Attention,
        tr("Unsaved changes from %1 were restored.").arg(QLocale().toString(keptAt, QLocale::ShortFormat)),
        {{tr("Save"), [this] { save(); }}, {tr("Discard"), [this] { m_session->discardChanges(); }}});
}

void FileCommands::showChangedOutside()
{
    m_messages->showMessage(changedMessage, Tone::Attention,
        tr("Files of this workspace were changed by another program. Nothing is overwritten until you choose."),
        {{tr("Reload"), [this] { m_session->reload(); }}, {tr("Keep mine"), [this] { m_session->keepMine(); }}});
}

void FileCommands::showProblems(const QString& sentence, const std::vector<Diagnostic>& problems)
{
    const Diagnostic& first = problems.front();
    QString text = sentence + u' ' + messageOf(first);
    if (!first.file.empty())
        text += u" (" + QString::fromStdString(first.file) + u')';
    if (problems.size() > 1)
        text += u' ' + tr("Further problems: %1.").arg(problems.size() - 1);
    m_messages->showMessage(problemsMessage, Tone::Bad, text);
}

} // namespace hookbench
