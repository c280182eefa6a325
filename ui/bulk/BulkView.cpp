// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BulkView.h"

#include "bulk/BulkBar.h"
#include "bulk/BulkFacts.h"
#include "bulk/BulkModel.h"
#include "bulk/BulkRows.h"
#include "campaign/ProgramData.h"
#include "check/bulk/CrossedProfiles.h"
#include "check/bulk/GivenProfiles.h"
#include "check/bulk/HostileProfiles.h"
#include "check/bulk/SampleRoot.h"
#include "clevertap/ImportedProfiles.h"
#include "common/DiagnosticText.h"
#include "common/EmptyState.h"
#include "common/RememberedSplitter.h"
#include "common/RowDelegate.h"
#include "session/Session.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>
#include <QTreeView>

#include <utility>

namespace hookbench {

namespace {

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

bool isSame(const Sample* one, const Sample& other)
{
    return one && *one == other;
}

} // namespace

BulkView::BulkView(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new BulkBar)
    , m_model(new BulkModel(this))
    , m_order(new BulkOrder(this))
    , m_tree(new QTreeView)
    , m_facts(new BulkFacts)
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("bulkView"));
    layOut();
    connect(m_bar, &BulkBar::samplesRequested, this, &BulkView::checkSamples);
    connect(m_bar, &BulkBar::fileRequested, this, &BulkView::fileRequested);
    connect(m_bar, &BulkBar::hostileRequested, this, &BulkView::checkHostile);
    connect(m_bar, &BulkBar::keepRequested, this, &BulkView::keepProfile);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &BulkView::updateKeep);
    connect(session, &Session::listsChanged, this, &BulkView::updateKeep);
    connect(m_bar, &BulkBar::cancelRequested, &m_job, &BulkJob::cancel);
    connect(m_bar, &BulkBar::reportRequested, this, &BulkView::reportRequested);
    connect(m_tree, &QTreeView::clicked, this, &BulkView::activate);
    connect(m_tree, &QTreeView::activated, this, &BulkView::activate);
    connect(&m_job, &BulkJob::progressed, this,
        [this](const BulkProgress& progress, qint64 elapsedMs, const std::shared_ptr<const BulkResult>& soFar) {
            m_bar->showProgress(progress, elapsedMs);
            take(soFar);
        });
    connect(&m_job, &BulkJob::finished, this, &BulkView::finish);
    connect(session, &Session::workspaceReplaced, this, &BulkView::clear);
    connect(session, &Session::previewChanged, this, &BulkView::showAge);
    const auto countEvents = [this] { m_bar->setEventCount(static_cast<int>(m_session->workspace().events.size())); };
    connect(session, &Session::listsChanged, this, countEvents);
    connect(session, &Session::workspaceReplaced, this, countEvents);
    countEvents();
}

BulkView::~BulkView() = default;

void BulkView::layOut()
{
    m_order->setSourceModel(m_model);
    m_order->sort(0);
    m_tree->setModel(m_order);
    m_tree->setObjectName(QStringLiteral("bulkFindings"));
    m_tree->setAccessibleName(tr("Findings of all profiles"));
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(BulkModel::ProblemColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(BulkModel::PlaceColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(BulkModel::CountColumn, QHeaderView::ResizeToContents);
    auto* empty = new EmptyState(QStringLiteral("users"),
        tr("Renders the body for each profile of the workspace or of a file, and lists what is wrong with whom."),
        tr("Check All Samples"));
    connect(empty, &EmptyState::activated, this, &BulkView::checkSamples);
    auto* splitter = new RememberedSplitter(QStringLiteral("bulk"), Qt::Horizontal);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_facts);
    splitter->setStretchFactor(0, 1);
    splitter->restoreSizes({700, 320});
    m_stack->addWidget(empty);
    m_stack->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);
}

void BulkView::checkSamples()
{
    check(std::make_shared<GivenProfiles>(m_session->workspace().profiles), tr("samples of the workspace"));
}

void BulkView::checkFile(const QString& path, const std::vector<TableColumn>& columns)
{
    auto file = ImportedFile::open(path);
    if (!file) {
        m_bar->showMessage(Tone::Bad, file.error());
        return;
    }
    if (!columns.empty())
        (*file)->setColumns(columns);
    check(std::make_shared<ImportedProfiles>(std::move(*file)), QFileInfo(path).fileName());
}

void BulkView::checkHostile()
{
    const auto requestTemplate = m_session->requestTemplate();
    if (!requestTemplate)
        return;
    const Sample event = m_session->event();
    auto profiles =
        std::make_shared<HostileProfiles>(*requestTemplate, m_session->profile(), event.id.empty() ? nullptr : &event,
            *m_session->contracts(), [](const char* text) { return textOf(text, {}).toStdString(); });
    if (profiles->isEmpty())
        m_bar->showMessage(Tone::Muted, tr("The body reads no field, hence no customer can break it."));
    else
        check(std::move(profiles), tr("hostile profiles"));
}

void BulkView::check(std::shared_ptr<ProfileSource> profiles, const QString& name)
{
    BulkInput input = BulkInput::of(*m_session);
    if (!input.requestTemplate) {
        m_bar->showMessage(Tone::Attention, tr("There is no campaign to check."));
        return;
    }
    if (m_bar->wantsAllEvents())
        profiles = std::make_shared<CrossedProfiles>(std::move(profiles), m_session->workspace().events);
    m_input = std::move(input);
    m_source = std::move(profiles);
    m_sourceName = name;
    m_campaignId = m_session->campaignId();
    m_age = Age::Current;
    m_model->begin(
        m_input.requestTemplate->campaign.body, [source = m_source](std::size_t at) { return source->nameOf(at); });
    m_facts->setResult({});
    m_stack->setCurrentIndex(1);
    m_bar->showRunning();
    m_job.start(m_input, m_source);
}

void BulkView::take(const std::shared_ptr<const BulkResult>& result)
{
    m_model->setResult(result);
    m_facts->setResult(*result);
}

void BulkView::finish(const std::shared_ptr<const BulkResult>& result)
{
    take(result);
    updateKeep(); // of the row that is chosen, there may be a smaller one now
    m_bar->setHasResult(true);
    const QString failed = number(result->failed);
    const QString checked = number(result->checked);
    if (result->isPartial)
        summarise(Tone::Attention,
            tr("Cancelled: only %1 profiles were checked, %2 of them have a problem (%3).")
                .arg(checked, failed, m_sourceName));
    else if (result->failed > 0)
        summarise(Tone::Bad, tr("%1 of %2 profiles have a problem (%3).").arg(failed, checked, m_sourceName));
    else
        summarise(Tone::Good, tr("All %1 profiles are fine (%2).").arg(checked, m_sourceName));
    showAge();
}

void BulkView::summarise(Tone tone, const QString& summary)
{
    m_tone = tone;
    m_summary = summary;
    m_bar->showMessage(tone, summary);
}

void BulkView::activate(const QModelIndex& shown)
{
    const QModelIndex index = m_order->mapToSource(shown).siblingAtColumn(0);
    const FindingGroup* group = m_model->group(index);
    const ProfileWindow::Record* record = m_model->record(index);
    if (m_session->campaignId() != m_campaignId)
        m_session->selectCampaign(m_campaignId);
    if (record)
        showProfile(*record, QString::fromStdString(m_source->nameOf(record->number)));
    const Place payload{Part::Payload, -1, {}};
    const Place place = group ? KnownFindings::authorsPlace(group->first) : payload;
    const bool isData = place.part == Part::Profile || place.part == Part::Event || place.part == Part::File;
    emit placeActivated(isData ? payload : place);
}

const ProfileWindow::Record* BulkView::chosen() const
{
    const QModelIndex index = m_order->mapToSource(m_tree->currentIndex());
    return index.isValid() ? m_model->record(index.siblingAtColumn(0)) : nullptr;
}

bool BulkView::isInWorkspace(const ProfileWindow::Record& record) const
{
    const Workspace& workspace = m_session->workspace();
    return isSame(workspace.profile(record.profile.id), record.profile)
        && (!record.event || isSame(workspace.event(record.event->id), *record.event));
}

/// A sample of the workspace is selected; any other profile is put in its place for a try.
void BulkView::showProfile(const ProfileWindow::Record& record, const QString& name)
{
    const Sample* event = record.event ? &*record.event : m_input.event ? &*m_input.event : nullptr;
    if (!isInWorkspace(record)) {
        m_session->startTrial(sampleRoot(record.profile, event),
            record.profile.name.empty() ? name : QString::fromStdString(record.profile.name));
        return;
    }
    m_session->endTrial();
    m_session->selectProfile(QString::fromStdString(record.profile.id));
    if (event)
        m_session->selectEvent(QString::fromStdString(event->id));
}

void BulkView::keepProfile()
{
    const ProfileWindow::Record* record = chosen();
    if (!record)
        return;
    showProfile(*record, QString::fromStdString(m_source->nameOf(record->number)));
    m_session->keepTrial();
    m_bar->showMessage(Tone::Good,
        tr("“%1” is a sample of the workspace now.").arg(QString::fromStdString(m_session->profile().name)));
}

void BulkView::updateKeep()
{
    const ProfileWindow::Record* record = chosen();
    m_bar->setCanKeep(record && !isInWorkspace(*record));
}

/// What was found is kept: most of it still holds.
void BulkView::showAge()
{
    if (!m_model->result() || m_job.isRunning())
        return;
    const auto now = m_session->requestTemplate();
    Age age = Age::Current;
    if (m_session->campaignId() != m_campaignId)
        age = Age::OtherCampaign;
    else if (!now || now->campaign.body != m_input.requestTemplate->campaign.body)
        age = Age::BodyChanged;
    if (age == m_age)
        return;
    m_age = age;
    const QString campaign = QString::fromStdString(m_input.requestTemplate->campaign.name);
    if (age == Age::Current)
        m_bar->showMessage(m_tone, m_summary);
    else
        m_bar->showMessage(Tone::Attention,
            age == Age::BodyChanged ? tr("The body has changed since this check.")
                                    : tr("These are the findings of the campaign “%1”.").arg(campaign));
}

void BulkView::clear()
{
    m_job.drop();
    m_model->begin({}, {});
    m_source.reset();
    m_bar->setHasResult(false);
    updateKeep();
    m_bar->showMessage(Tone::Muted, {});
    m_stack->setCurrentIndex(0);
}

void BulkView::saveReport(const QString& path, bool withPersonalData)
{
    const auto result = m_model->result();
    if (!result || path.isEmpty())
        return;
    const CodeCatalog codes = CodeCatalog::read(programDataFolder() + QStringLiteral("/help/codes"));
    const BulkReport report = reportOf(
        *result, m_input.requestTemplate->campaign.body, [this](std::size_t at) { return m_source->nameOf(at); });
    const QString sentence =
        writeReport(path, report, codes, withPersonalData ? PersonalData::Include : PersonalData::LeaveOut);
    if (sentence.isEmpty())
        m_bar->showMessage(Tone::Good, tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_bar->showMessage(Tone::Bad, sentence);
}

} // namespace hookbench
