// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QObject>
#include <QString>

#include <vector>

class QMenu;
class QWidget;

namespace hookbench {

class Dialogs;
class MessageStack;
class Session;

/// What the menu File does, and the messages about files: what could not be read or written, restored changes, changes
/// made by others.
class FileCommands : public QObject {
    Q_OBJECT

public:
    /// All have to outlive it. Dialogs open above the window.
    FileCommands(Session* session, Dialogs* dialogs, MessageStack* messages, QWidget* window);

    void newWorkspace();
    void openWorkspace();
    void openFolder(const QString& folder);
    bool save(); ///< false if something could not be written
    void saveAs();
    void fillRecent(QMenu* menu);

    /// A file of profiles to look into; empty if the user gave up.
    QString chooseProfiles();

    /// A file of requests to import; empty if the user gave up.
    QString chooseRequests();

    /// Where to save a report, with the ending .html or .csv; empty if the user gave up.
    QString chooseReport();

    /// Asks where, and says if the bytes could not be written.
    void saveAnswer(const QByteArray& bytes, const QString& suggestion);
    /// Likewise an export of the history.
    void saveHistory(const QByteArray& bytes, const QString& suggestion);
    /// Likewise the certificate of the sandbox's authority.
    void saveAuthority(const QByteArray& bytes, const QString& suggestion);

    /// Asks for unsaved changes, saves or discards them; false if the user wants to stay.
    bool mayLeave();

private:
    void saveBytes(const QByteArray& bytes, const QString& title, const QString& suggestion);
    void showRestored();
    void showChangedOutside();
    void showProblems(const QString& sentence, const std::vector<Diagnostic>& problems);

    Session* m_session;
    Dialogs* m_dialogs;
    MessageStack* m_messages;
    QWidget* m_window;
};

} // namespace hookbench
