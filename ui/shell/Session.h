// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "campaign/Workspace.h"
#include "liquid/Program.h"

#include <QObject>
#include <QString>

#include <memory>

class QUndoStack;

namespace hookbench {

/// The latest render and what it was made from, as one immutable value.
struct Preview {
    RenderedRequest request;
    std::shared_ptr<const liquid::Program> bodyProgram;
    double renderMs = 0;
    quint64 revision = 0;
};

/// The open workspace with everything selected in it: the one place that views read from and write to. Views hold no
/// copy of their own: they listen, show, and call edit…(). Every edit is undoable; the body has the editor's own undo.
/// GUI thread only.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    const Workspace& workspace() const;
    QString folder() const;
    bool isModified() const;
    QUndoStack* undoStack() const;

    // What is selected; ids are empty and values default-made where there is none.
    QString campaignId() const;
    QString profileId() const;
    QString eventId() const;
    QString environmentId() const;
    Campaign campaign() const;
    Webhook webhook() const; ///< of the selected campaign
    Environment environment() const;
    Sample profile() const;
    Sample event() const;

    /// Never null; renders follow every change, small bodies at once, large ones from a worker.
    std::shared_ptr<const Preview> preview() const;

    void selectCampaign(const QString& id);
    void selectProfile(const QString& id);
    void selectEvent(const QString& id);
    void selectEnvironment(const QString& id);
    void selectNextProfile(int step); ///< +1, -1; goes round

    void editCampaign(const Campaign& campaign); ///< found by its id
    void editBody(const QString& campaignId, const std::string& body); ///< from the editor, at every key press
    void editWebhook(const Webhook& webhook);
    void editEnvironment(const Environment& environment);
    void editSample(const Sample& sample);

signals:
    void workspaceReplaced(); ///< another one was opened, or reloaded: read everything anew
    void listsChanged(); ///< something was added, removed or renamed
    void campaignSelected();
    void campaignChanged(); ///< the selected one, other than by the editor's typing
    void webhookChanged();
    void environmentChanged(); ///< selected or edited
    void sampleChanged(); ///< profile or event, selected or edited
    void modifiedChanged(bool modified);
    void previewChanged(std::shared_ptr<const hookbench::Preview> preview);
};

} // namespace hookbench
