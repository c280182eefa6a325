// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Workspace.h"
#include "common/LatestJob.h"
#include "session/FolderWatch.h"
#include "session/RecoveryStore.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

namespace hookbench {

struct Diagnostic;

/// The workspace as a value and the folder that it came from: opening, saving, unsaved changes that survive a crash, and
/// changes made by others. Knows nothing of selection, undo or rendering.
class WorkspaceDocument : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceDocument(QObject* parent = nullptr);
    /// Unsaved changes are kept for the next time, as after a crash.
    ~WorkspaceDocument() override;

    const Workspace& workspace() const { return m_workspace; }
    QString folder() const { return m_folder; }
    bool isModified() const { return m_isModified; }
    QDateTime restoredChanges() const { return m_restored; }

    // See Session for what these promise.
    std::vector<Diagnostic> open(const QString& folder);
    std::vector<Diagnostic> save();
    std::vector<Diagnostic> saveAs(const QString& folder);
    void discardChanges();
    void reload();
    void keepMine();

    /// Changes the value through a function; what is modified is kept up to date and autosaved.
    template <typename Change>
    void change(Change&& change)
    {
        change(m_workspace);
        afterChange();
    }

signals:
    void replaced(); ///< the whole value is another one
    void modifiedChanged(bool modified);
    void changedOutside();

private:
    void afterChange();
    void setSaved(const Workspace& saved);
    void setModified(bool modified);
    void restore();
    void autosave();
    void forgetAutosaved();
    void onFolderChanged();
    void takeFolder(const QString& folder);

    Workspace m_workspace;
    Workspace m_saved; ///< what the files hold, as far as this program knows
    QString m_folder;
    bool m_isModified = false;
    bool m_isChangedOutside = false;
    QDateTime m_restored;
    FolderWatch m_watch;
    QTimer m_autosaveTimer;
    std::shared_ptr<RecoveryStore> m_recovery; ///< used on the worker only, once the workspace is open
    LatestJob m_recoveryJob;
};

} // namespace hookbench
