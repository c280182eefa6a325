// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "campaign/Workspace.h"
#include "session/ItemChange.h"
#include "session/Preview.h"
#include "session/SampleSummary.h"
#include "session/SchemaShelf.h"
#include "session/Selection.h"
#include "session/TrialSamples.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace hookbench {

class BodyProof;
class BodyReview;
class FieldContracts;
class PreviewPipeline;
class SampleSurvey;
class WorkspaceDocument;
struct BodyFindings;
struct BodyVerdict;

/// The open workspace with everything selected in it: the one place that views read from and write to. Views hold no
/// copy of their own: they listen, show, and call edit…(). Every edit is undoable; the body has the editor's own undo.
/// GUI thread only.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    const Workspace& workspace() const;
    QString folder() const; ///< empty while nothing is open
    bool isModified() const;
    QUndoStack* undoStack() const;

    // Files. Open and save give what went wrong; empty = all is well.

    /// Replaces what is open, unsaved changes included: ask first. A folder that holds no workspace changes nothing.
    /// Unsaved changes that a crash left behind come back at once; restoredChanges() then tells of them.
    std::vector<Diagnostic> open(const QString& folder);
    /// Refused with code "workspace.changed-outside" while a change made outside waits for reload() or keepMine().
    std::vector<Diagnostic> save();
    std::vector<Diagnostic> saveAs(const QString& folder);
    /// Back to what the files hold. Not undoable.
    void discardChanges();
    /// Takes over what the files hold now.
    void reload();
    /// Accepts that the files changed outside; the next save writes over what differs.
    void keepMine();
    /// When the restored unsaved changes were last autosaved; invalid if there were none.
    QDateTime restoredChanges() const;

    // What is selected; ids are empty and values default-made where there is none.
    QString campaignId() const;
    QString profileId() const;
    QString eventId() const;
    QString environmentId() const;
    Campaign campaign() const;
    Webhook webhook() const; ///< of the selected campaign
    Environment environment() const;
    Sample profile() const; ///< the one on trial, where there is one
    Sample event() const; ///< likewise

    /// Never null; renders follow every change, small bodies at once, large ones from a worker.
    std::shared_ptr<const Preview> preview() const;
    SampleSummary summary() const;
    /// Never null; what is known of the selected campaign's body whatever the sample. Follows every change soon after,
    /// from a worker.
    std::shared_ptr<const BodyFindings> findings() const;
    /// Never null; what holds of that body for every customer there can be. Follows later still, from a worker.
    std::shared_ptr<const BodyVerdict> verdict() const;
    /// What the preview is rendered from, for other samples than the selected one. Null without a campaign.
    std::shared_ptr<const RequestTemplate> requestTemplate() const;
    /// Never null; what the selected campaign's payloads are checked against beside the rules.
    std::shared_ptr<const ChosenSchema> schema() const;

    // What any campaign of the workspace is rendered from and checked against. Never null.
    std::shared_ptr<const RequestTemplate> templateOf(const Campaign& campaign) const;
    std::shared_ptr<const ChosenSchema> schemaOf(const Campaign& campaign) const;
    std::shared_ptr<const FieldContracts> contracts() const { return m_contracts; }
    liquid::Data scope() const; ///< of the samples shown
    /// Of all profiles with the selected event.
    const std::shared_ptr<const std::vector<liquid::Data>>& scopes();

    void selectCampaign(const QString& id);
    void selectProfile(const QString& id);
    void selectEvent(const QString& id);
    void selectEnvironment(const QString& id);
    void selectNextProfile(int step); ///< +1, -1; goes round

    // A made-up customer in place of the selected samples: shown and rendered like them, changed by editSample(), in no
    // file. Another selection or another campaign ends it.
    void startTrial(const json::Value& rootScope, const QString& name);
    bool isOnTrial() const;
    void keepTrial(); ///< makes it samples of the workspace, selected; undoable
    void endTrial(); ///< back to the selected samples

    // Found by their ids; an unknown id changes nothing. Undoable; typing into one field makes one step.
    void editCampaign(const Campaign& campaign); ///< all but its body
    void editBody(const QString& campaignId, const std::string& body); ///< from the editor, at every key press
    void editWebhook(const Webhook& webhook);
    void editEnvironment(const Environment& environment);
    void editSample(const Sample& sample);
    /// `typedInto` names the text that is being typed into; empty for any other change.
    void editContracts(const FieldContracts& contracts, const QString& typedInto = {});

    // Add gives the id, made unique from `id` (or from the name where that is empty). Undoable.
    QString addCampaign(Campaign campaign);
    QString addWebhook(Webhook webhook);
    QString addEnvironment(Environment environment);
    QString addSample(Sample sample);
    void removeCampaign(const QString& id);
    void removeWebhook(const QString& id);
    void removeEnvironment(const QString& id);
    void removeSample(SampleKind kind, const QString& id);

    /// As long as they are held, samples, findings and verdict stay as they are, so that a window that comes up has the
    /// processor to itself. Released, they catch up.
    void setBackgroundChecksHeld(bool areHeld);

    /// Origin of the running sandbox, for environments that use it.
    void setSandboxOrigin(const std::string& origin);
    const std::string& sandboxOrigin() const { return m_sandboxOrigin; }

signals:
    void workspaceReplaced(); ///< another one was opened, or reloaded: read everything anew
    void listsChanged(); ///< something was added, removed or renamed
    void campaignSelected();
    void campaignChanged(); ///< the selected one, other than by the editor's typing
    void webhookChanged(); ///< one was edited, or another one selected
    void environmentChanged(); ///< selected or edited
    void contractsChanged(); ///< the field contracts of the workspace
    void sampleChanged(); ///< profile or event, selected, edited or on trial
    void modifiedChanged(bool modified);
    void previewChanged(std::shared_ptr<const hookbench::Preview> preview);
    void findingsChanged(std::shared_ptr<const hookbench::BodyFindings> findings);
    void verdictChanged(std::shared_ptr<const hookbench::BodyVerdict> verdict);
    void summaryChanged(const hookbench::SampleSummary& summary);
    void changedOutside(); ///< a file of the workspace was changed by another program

private:
    template <typename T> void edit(std::vector<T> Workspace::*list, const T& item, const QString& text);
    template <typename T> QString add(std::vector<T> Workspace::*list, T item, const QString& text);
    template <typename T> void remove(std::vector<T> Workspace::*list, const QString& id, const QString& text);
    template <typename T> void perform(ItemChange<T> change, const QString& text);
    template <typename T> void apply(const ItemChange<T>& change);

    void announce(const ItemChange<Campaign>& change);
    void announce(const ItemChange<Webhook>& change);
    void announce(const ItemChange<Environment>& change);
    void announce(const ItemChange<Sample>& change);

    void onReplaced();
    void select(const Selection& selection);
    void renderTemplate();
    void renderScope();
    void survey();
    void review();
    void applyContracts(const FieldContracts& contracts);
    void takeContracts();
    bool editTrial(const Sample& sample);
    void showTrial(std::optional<TrialSamples> trial);

    WorkspaceDocument* m_document;
    QUndoStack* m_undoStack;
    PreviewPipeline* m_pipeline;
    SampleSurvey* m_survey;
    BodyReview* m_review;
    BodyProof* m_proof;
    Selection m_selection;
    std::shared_ptr<const RequestTemplate> m_template;
    /// Of all profiles with the selected event; null when they have to be made anew.
    std::shared_ptr<const std::vector<liquid::Data>> m_scopes;
    std::shared_ptr<const FieldContracts> m_contracts; ///< never null
    std::optional<TrialSamples> m_trial;
    mutable SchemaShelf m_schemas;
    std::string m_sandboxOrigin;
};

} // namespace hookbench
