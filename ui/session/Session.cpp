// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "campaign/FieldContract.h"
#include "check/ContractCheck.h"
#include "common/AppSettings.h"
#include "session/BodyProof.h"
#include "session/BodyReview.h"
#include "session/PreviewPipeline.h"
#include "session/SampleSurvey.h"
#include "session/WorkspaceDocument.h"

#include <QUndoStack>

namespace hookbench {
namespace {

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

template <typename T> T copyOf(const T* item)
{
    return item ? *item : T();
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
    , m_document(new WorkspaceDocument(this))
    , m_undoStack(new QUndoStack(this))
    , m_pipeline(new PreviewPipeline(this))
    , m_survey(new SampleSurvey(this))
    , m_review(new BodyReview(this))
    , m_proof(new BodyProof(this))
    , m_contracts(std::make_shared<FieldContracts>())
{
    connect(m_document, &WorkspaceDocument::replaced, this, &Session::onReplaced);
    connect(m_document, &WorkspaceDocument::modifiedChanged, this, &Session::modifiedChanged);
    connect(m_document, &WorkspaceDocument::changedOutside, this, &Session::changedOutside);
    connect(m_pipeline, &PreviewPipeline::rendered, this, &Session::previewChanged);
    connect(m_pipeline, &PreviewPipeline::rendered, this, &Session::review); // after the preview, not beside it
    connect(m_survey, &SampleSurvey::counted, this, &Session::summaryChanged);
    connect(m_review, &BodyReview::reviewed, this, &Session::findingsChanged);
    connect(m_proof, &BodyProof::decided, this, &Session::verdictChanged);
}

Session::~Session() = default;

const Workspace& Session::workspace() const
{
    return m_document->workspace();
}

QString Session::folder() const
{
    return m_document->folder();
}

bool Session::isModified() const
{
    return m_document->isModified();
}

QUndoStack* Session::undoStack() const
{
    return m_undoStack;
}

std::vector<Diagnostic> Session::open(const QString& folder)
{
    return m_document->open(folder);
}

std::vector<Diagnostic> Session::save()
{
    return m_document->save();
}

std::vector<Diagnostic> Session::saveAs(const QString& folder)
{
    return m_document->saveAs(folder);
}

void Session::discardChanges()
{
    m_document->discardChanges();
}

void Session::reload()
{
    m_document->reload();
}

void Session::keepMine()
{
    m_document->keepMine();
}

QDateTime Session::restoredChanges() const
{
    return m_document->restoredChanges();
}

QString Session::campaignId() const
{
    return toQt(m_selection.campaign);
}

QString Session::profileId() const
{
    return toQt(m_selection.profile);
}

QString Session::eventId() const
{
    return toQt(m_selection.event);
}

QString Session::environmentId() const
{
    return toQt(m_selection.environment);
}

Campaign Session::campaign() const
{
    return copyOf(workspace().campaign(m_selection.campaign));
}

Webhook Session::webhook() const
{
    const auto* campaign = workspace().campaign(m_selection.campaign);
    return campaign ? copyOf(workspace().webhook(campaign->webhook)) : Webhook();
}

Environment Session::environment() const
{
    return copyOf(workspace().environment(m_selection.environment));
}

Sample Session::profile() const
{
    return m_trial ? m_trial->profile : copyOf(workspace().profile(m_selection.profile));
}

Sample Session::event() const
{
    return m_trial ? m_trial->event.value_or(Sample()) : copyOf(workspace().event(m_selection.event));
}

std::shared_ptr<const Preview> Session::preview() const
{
    return m_pipeline->latest();
}

SampleSummary Session::summary() const
{
    return m_survey->latest();
}

std::shared_ptr<const BodyFindings> Session::findings() const
{
    return m_review->latest();
}

std::shared_ptr<const BodyVerdict> Session::verdict() const
{
    return m_proof->latest();
}

std::shared_ptr<const RequestTemplate> Session::requestTemplate() const
{
    return m_template;
}

std::shared_ptr<const ChosenSchema> Session::schema() const
{
    return schemaOf(campaign());
}

std::shared_ptr<const ChosenSchema> Session::schemaOf(const Campaign& campaign) const
{
    return m_schemas.find(folder(), campaign.schema);
}

std::shared_ptr<const RequestTemplate> Session::templateOf(const Campaign& campaign) const
{
    auto made = std::make_shared<RequestTemplate>();
    made->campaign = campaign;
    made->webhook = copyOf(workspace().webhook(campaign.webhook));
    made->environment = environment();
    made->dialect = campaign.dialect.empty() ? workspace().dialect : campaign.dialect;
    made->sandboxOrigin = m_sandboxOrigin;
    return made;
}

liquid::Data Session::scope() const
{
    const Sample shownEvent = event();
    return rootScope(profile(), shownEvent.id.empty() ? nullptr : &shownEvent);
}

void Session::selectCampaign(const QString& id)
{
    Selection selection = m_selection;
    selection.campaign = id.toStdString();
    select(selection);
}

void Session::selectProfile(const QString& id)
{
    Selection selection = m_selection;
    selection.profile = id.toStdString();
    select(selection);
    endTrial();
}

void Session::selectEvent(const QString& id)
{
    Selection selection = m_selection;
    selection.event = id.toStdString();
    select(selection);
    endTrial();
}

void Session::selectEnvironment(const QString& id)
{
    Selection selection = m_selection;
    selection.environment = id.toStdString();
    select(selection);
}

void Session::selectNextProfile(int step)
{
    const auto& profiles = workspace().profiles;
    const auto count = static_cast<int>(profiles.size());
    for (int row = 0; row < count; ++row) {
        if (profiles[static_cast<std::size_t>(row)].id == m_selection.profile) {
            const int next = ((row + step) % count + count) % count;
            selectProfile(toQt(profiles[static_cast<std::size_t>(next)].id));
            return;
        }
    }
}

void Session::select(const Selection& wanted)
{
    const Selection before = m_selection;
    m_selection = wanted.fittedTo(workspace());
    if (m_selection == before)
        return;
    const bool endsTrial = m_trial && m_selection.campaign != before.campaign;
    if (endsTrial)
        m_trial.reset();
    AppSettings().setSelection(folder(), {campaignId(), profileId(), eventId(), environmentId()});
    if (m_selection.campaign != before.campaign) {
        emit campaignSelected();
        emit campaignChanged();
        emit webhookChanged();
    }
    if (m_selection.environment != before.environment)
        emit environmentChanged();
    if (m_selection.event != before.event)
        m_scopes.reset();
    if (endsTrial || m_selection.profile != before.profile || m_selection.event != before.event) {
        emit sampleChanged();
        renderScope();
    }
    if (m_selection.campaign != before.campaign || m_selection.environment != before.environment)
        renderTemplate();
}

void Session::onReplaced()
{
    m_undoStack->clear();
    const auto remembered = AppSettings().selection(folder());
    Selection wanted{remembered.campaign.toStdString(), remembered.profile.toStdString(),
        remembered.event.toStdString(), remembered.environment.toStdString()};
    const bool isFirstTime = remembered.campaign.isEmpty();
    if (isFirstTime && !workspace().events.empty())
        wanted.event = workspace().events.front().id;
    m_selection = wanted.fittedTo(workspace());
    m_scopes.reset();
    m_trial.reset();
    takeContracts();
    emit workspaceReplaced();
    renderScope();
    renderTemplate();
}

void Session::takeContracts()
{
    m_contracts = std::make_shared<FieldContracts>(workspace().contracts);
    m_pipeline->setContracts(std::make_shared<ContractCheck>(*m_contracts));
}

void Session::setSandboxOrigin(const std::string& origin)
{
    if (origin == m_sandboxOrigin)
        return;
    m_sandboxOrigin = origin;
    renderTemplate();
}

void Session::renderTemplate()
{
    const auto* campaign = workspace().campaign(m_selection.campaign);
    if (!campaign) {
        m_template.reset();
        m_pipeline->clear();
        m_review->clear();
        m_proof->clear();
        return;
    }
    m_template = templateOf(*campaign);
    m_pipeline->setTemplate(m_template);
    m_pipeline->setSchema(schemaOf(*campaign));
    m_pipeline->run();
    survey();
}

void Session::renderScope()
{
    m_pipeline->setScope(scope());
    const bool areOthersOutdated = !m_scopes;
    m_pipeline->run();
    if (areOthersOutdated)
        survey();
}

void Session::setBackgroundChecksHeld(bool areHeld)
{
    m_survey->setHeld(areHeld);
    m_review->setHeld(areHeld);
    m_proof->setHeld(areHeld);
}

void Session::survey()
{
    if (m_template)
        m_survey->run(m_template, scopes());
}

void Session::review()
{
    if (!m_template)
        return;
    m_review->run(m_template, scopes(), m_contracts);
    m_proof->run(m_template, scopes(), m_contracts);
}

const std::shared_ptr<const std::vector<liquid::Data>>& Session::scopes()
{
    if (!m_scopes) {
        auto made = std::make_shared<std::vector<liquid::Data>>();
        const Sample* selectedEvent = workspace().event(m_selection.event);
        for (const auto& sample : workspace().profiles)
            made->push_back(rootScope(sample, selectedEvent));
        m_scopes = std::move(made);
    }
    return m_scopes;
}

} // namespace hookbench
