// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "bulk/BulkView.h"
#include "campaign/CampaignBadges.h"
#include "campaign/LeavingPanel.h"
#include "campaign/ResultPanel.h"
#include "campaign/WhatSection.h"
#include "common/AppSettings.h"
#include "common/Hairline.h"
#include "common/LazyWidget.h"
#include "common/MessageStack.h"
#include "common/SideSheet.h"
#include "delivery/ActivityPage.h"
#include "delivery/SendController.h"
#include "delivery/SentAgain.h"
#include "editor/CodeView.h"
#include "editor/InsertFieldPanel.h"
#include "editor/PayloadEditor.h"
#include "preview/PreviewPane.h"
#include "preview/ProblemsView.h"
#include "profile/ContractsPanel.h"
#include "profile/SamplePane.h"
#include "profile/SampleStrip.h"
#include "profile/SampleSwitcher.h"
#include "profile/SamplesPage.h"
#include "sandbox/Sandbox.h"
#include "sandbox/SandboxPage.h"
#include "session/Session.h"
#include "settings/EnvironmentPanel.h"
#include "shell/AboutPanel.h"
#include "shell/Appearance.h"
#include "shell/CodeFontMenu.h"
#include "shell/EditCommands.h"
#include "shell/FileCommands.h"
#include "shell/LanguageMenu.h"
#include "shell/PaneFocus.h"
#include "shell/ShortcutsPanel.h"
#include "shell/StatusAnnouncements.h"
#include "shell/StatusSummary.h"
#include "webhook/WebhookPage.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace hookbench {
namespace {

/// In average characters: narrower windows keep only the icons of the navigation.
constexpr int roomyWidth = 180;

} // namespace

MainWindow::MainWindow(const WindowServices& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_session(services.campaign.session)
    , m_actions(std::make_unique<Actions>(this))
    , m_navigation(new NavigationBar(this))
    , m_pages(new QStackedWidget(new QWidget(this)))
    , m_sheet(new SideSheet(m_pages->parentWidget()))
    , m_messages(new MessageStack(this))
    , m_files(new FileCommands(m_session, services.dialogs, m_messages, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    makePages();
    makeLayout();
    connectPages();
    connectActions();
    connectCampaignActions();
    updateTitle();
    if (!restoreGeometry(AppSettings().windowGeometry()))
        resize(QSize(1280, 840).boundedTo(screen()->availableSize()));
    m_campaignPage->what()->editor()->view()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_navigation->setCompact(width() < fontMetrics().averageCharWidth() * roomyWidth);
    QMainWindow::resizeEvent(event);
}

void MainWindow::makePages()
{
    m_campaignPage = new CampaignPage(m_services.campaign, this);
    m_webhookPage = new LazyWidget([this] { return makeWebhookPage(); }, this);
    m_pages->addWidget(m_campaignPage);
    m_pages->addWidget(m_webhookPage);
    m_pages->addWidget(new LazyWidget([this] {
        auto* page = new SamplesPage(m_session);
        page->setObjectName(QStringLiteral("samplesPage"));
        connect(page, &SamplesPage::contractsRequested, this, &MainWindow::showContracts);
        connect(page, &SamplesPage::sampleCheckRequested, this, &MainWindow::checkSamples);
        connect(page, &SamplesPage::fileCheckRequested, this, &MainWindow::checkFile);
        connect(page, &SamplesPage::importRequested, m_files, [this, page] {
            if (const QString path = m_files->chooseProfiles(); !path.isEmpty())
                page->importFile(path);
        });
        return page;
    }));
    m_pages->addWidget(new LazyWidget([this] {
        auto* page = new ActivityPage(m_services.campaign.history);
        connect(page, &ActivityPage::saveRequested, m_files, &FileCommands::saveAnswer);
        connect(page, &ActivityPage::exportRequested, m_files, &FileCommands::saveHistory);
        connect(page, &ActivityPage::sendAgainRequested, this, &MainWindow::sendAgain);
        page->setObjectName(QStringLiteral("activityPage"));
        connect(page, &ActivityPage::lookUpRequested, this, [this](const Attempt& lost) {
            showPage(Page::Campaigns); // where its answer is shown
            m_services.campaign.sending->lookUp(lost);
        });
        return page;
    }));
    auto* sandboxPage = new SandboxPage(m_services.sandbox, m_session, *m_services.campaign.secrets, this);
    sandboxPage->setObjectName(QStringLiteral("sandboxPage"));
    m_pages->addWidget(sandboxPage);
    connect(m_services.campaign.sending, &SendController::finished, sandboxPage, &SandboxPage::addAttempt);
    connect(sandboxPage, &SandboxPage::saveRequested, m_files, &FileCommands::saveAuthority);
    connect(sandboxPage, &SandboxPage::listeningChanged, m_session,
        [this] { m_session->setSandboxOrigin(m_services.sandbox->origin().toStdString()); });
}

QWidget* MainWindow::makeWebhookPage()
{
    auto* page = new WebhookPage(m_session, *m_services.campaign.secrets, m_services.campaign.history);
    connect(page, &WebhookPage::environmentRequested, this, &MainWindow::showEnvironments);
    connect(page, &WebhookPage::importRequested, m_files, [this, page] {
        if (const QString path = m_files->chooseRequests(); !path.isEmpty())
            page->importFile(path);
    });
    return page;
}

void MainWindow::makeLayout()
{
    auto* central = new QWidget(this);
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    QWidget* area = m_pages->parentWidget(); // of the pages, and of the sheet over them
    auto* pages = new QVBoxLayout(area);
    pages->setContentsMargins({});
    pages->addWidget(m_pages);
    content->addWidget(area, 1);
    content->addWidget(m_messages);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(new Hairline(Qt::Vertical, central));
    layout->addLayout(content, 1);
    setCentralWidget(central);

    const SampleSwitcher* samples = m_campaignPage->what()->samples()->switcher();
    const ProblemsView* problems = m_campaignPage->results()->problems();
    const WhatSection* what = m_campaignPage->what();
    m_actions->fill(menuBar(), what->editor()->commands(), {what->preview()->invisibleAction()},
        {samples->nextAction(), samples->previousAction(), what->samples()->strip()->nextFailingAction(),
            problems->nextProblemAction(), problems->previousProblemAction()});
    auto* status = new StatusSummary(m_session, this);
    new StatusAnnouncements(m_session, status, problems, what->preview()->payloadView(), this);
    connect(status, &StatusSummary::answerPressed, this, [this](Question question) {
        showPage(Page::Campaigns);
        m_campaignPage->showAnswer(question);
    });
    statusBar()->addWidget(status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectPages()
{
    connect(m_navigation, &NavigationBar::pageChosen, m_pages,
        [this](Page page) { m_pages->setCurrentIndex(static_cast<int>(page)); });
    connect(m_campaignPage, &CampaignPage::placeActivated, this, &MainWindow::showPlace);
    connect(m_campaignPage->what()->samples(), &SamplePane::contractsRequested, this, &MainWindow::showContracts);
    connect(m_campaignPage, &CampaignPage::leavingRequested, this, &MainWindow::showLeaving);
    connect(m_campaignPage, &CampaignPage::environmentsRequested, this, &MainWindow::showEnvironments);
    connect(m_campaignPage->badges(), &CampaignBadges::changed, this, &MainWindow::showBadge);
    connect(m_campaignPage, &CampaignPage::published, m_files, &FileCommands::save);
    ResultPanel* results = m_campaignPage->results();
    connect(results, &ResultPanel::saveRequested, m_files, &FileCommands::saveAnswer);
    connect(results, &ResultPanel::profilesRequested, this, &MainWindow::checkChosenFile);
    connect(results, &ResultPanel::reportRequested, m_files, [this, results](bool withPersonalData) {
        results->showBulk()->saveReport(m_files->chooseReport(), withPersonalData);
    });
    connect(m_session, &Session::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_session, &Session::workspaceReplaced, this, &MainWindow::updateTitle);
}

void MainWindow::connectActions()
{
    connect(m_actions->newWorkspace, &QAction::triggered, m_files, &FileCommands::newWorkspace);
    connect(m_actions->open, &QAction::triggered, m_files, &FileCommands::openWorkspace);
    connect(m_actions->recent, &QMenu::aboutToShow, m_files, [this] { m_files->fillRecent(m_actions->recent); });
    connect(m_actions->save, &QAction::triggered, m_files, &FileCommands::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &FileCommands::saveAs);
    connect(m_actions->importRequest, &QAction::triggered, this, [this] {
        showPage(Page::Webhooks);
        static_cast<WebhookPage*>(m_webhookPage->content())->importText({});
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, [this] { undoIn(focusWidget(), *m_session); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { redoIn(focusWidget(), *m_session); });
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] {
        focusNextPane({m_navigation, m_campaignPage->what()->editor(), m_campaignPage->what()->samples(),
            m_campaignPage->what()->preview(), m_campaignPage->results(), m_pages, m_sheet});
    });
    new Appearance(*m_actions, this);
    new CodeFontMenu(m_actions->codeFont);
    new LanguageMenu(m_actions->language, m_messages);
}

void MainWindow::connectCampaignActions()
{
    SendController* sending = m_services.campaign.sending;
    connect(m_actions->addCampaign, &QAction::triggered, this, [this] {
        showPage(Page::Campaigns);
        m_campaignPage->addCampaign();
    });
    connect(m_actions->sendTest, &QAction::triggered, this, [this] {
        showPage(Page::Campaigns);
        m_campaignPage->sendTest();
    });
    connect(m_actions->cancel, &QAction::triggered, sending, &SendController::cancel);
    connect(sending, &SendController::started, m_actions->cancel, [this] { m_actions->cancel->setEnabled(true); });
    connect(sending, &SendController::finished, m_actions->cancel, [this] { m_actions->cancel->setEnabled(false); });
    connect(m_actions->publish, &QAction::triggered, this, [this] {
        showPage(Page::Campaigns);
        m_campaignPage->publish();
    });
    connect(m_campaignPage->what()->editor(), &PayloadEditor::commandGiven, this, [this] {
        showPage(Page::Campaigns);
        m_campaignPage->showSection(CampaignSection::What);
    });
    connect(m_campaignPage->what()->editor(), &PayloadEditor::insertFieldRequested, this, &MainWindow::showInsertField);
    connect(m_actions->checkSamples, &QAction::triggered, this, &MainWindow::checkSamples);
    connect(m_actions->checkFile, &QAction::triggered, this, &MainWindow::checkChosenFile);
    connect(m_actions->showLeaving, &QAction::triggered, this, &MainWindow::showLeaving);
    connect(m_actions->checkHostile, &QAction::triggered, this, &MainWindow::checkHostile);
    connect(m_actions->fieldContracts, &QAction::triggered, this, [this] { showContracts({}); });
    connect(m_actions->showInPreview, &QAction::triggered, this, [this] {
        showPage(Page::Campaigns);
        m_campaignPage->showInPreview();
    });
}

void MainWindow::openFolder(const QString& folder)
{
    m_files->openFolder(folder);
}

void MainWindow::showPage(Page page)
{
    m_navigation->setPage(page);
}

void MainWindow::showPlace(const Place& place)
{
    switch (place.part) {
    case Part::Url:
    case Part::Method:
    case Part::HeaderName:
    case Part::HeaderValue:
        showPage(Page::Webhooks);
        static_cast<WebhookPage*>(m_webhookPage->content())->showPlace(place);
        return;
    case Part::Environment:
        showEnvironments();
        return;
    case Part::Profile:
    case Part::Event:
        showPage(Page::Profiles);
        return;
    case Part::File: // such as a schema: no view shows its text, the campaign that names it is the nearest
        showPage(Page::Campaigns);
        m_campaignPage->showSection(CampaignSection::What);
        return;
    default:
        showPage(Page::Campaigns);
        m_campaignPage->showPlace(place);
    }
}

void MainWindow::checkSamples()
{
    showPage(Page::Campaigns);
    m_campaignPage->results()->showBulk()->checkSamples();
}

void MainWindow::checkFile(const QString& path, const std::vector<TableColumn>& columns)
{
    showPage(Page::Campaigns);
    m_campaignPage->results()->showBulk()->checkFile(path, columns);
}

void MainWindow::showLeaving()
{
    auto* panel = new LeavingPanel(m_session, m_sheet);
    connect(panel, &LeavingPanel::placeActivated, this, &MainWindow::showPlace);
    m_sheet->open(tr("Fields that leave"), panel);
}

void MainWindow::sendAgain(const Attempt& attempt)
{
    const auto message = QStringLiteral("sendAgain");
    if (const QString missing = selectAsSent(*m_session, attempt); !missing.isEmpty()) {
        m_messages->showMessage(
            message, Tone::Attention, tr("It cannot be sent again: this workspace has no “%1”.").arg(missing));
        return;
    }
    m_messages->remove(message);
    showPage(Page::Campaigns);
    m_campaignPage->sendTest();
}

void MainWindow::checkHostile()
{
    showPage(Page::Campaigns);
    m_campaignPage->results()->showBulk()->checkHostile();
}

void MainWindow::checkChosenFile()
{
    if (const QString path = m_files->chooseProfiles(); !path.isEmpty())
        checkFile(path, {});
}

void MainWindow::showBadge()
{
    const ProblemCount count = m_campaignPage->badges()->campaigns();
    const int open = count.total();
    const QString words = open == 0 ? QString() : tr("%n campaign(s) have problems", nullptr, open);
    m_navigation->setBadge(Page::Campaigns, toneOf(count), open, words);
}

void MainWindow::showEnvironments()
{
    m_sheet->open(tr("Environments"), new EnvironmentPanel(m_session, *m_services.campaign.secrets, m_sheet));
}

void MainWindow::showContracts(const QString& path)
{
    auto* panel = new ContractsPanel(m_session, m_sheet);
    m_sheet->open(tr("Field contracts"), panel);
    if (!path.isEmpty())
        panel->showField(path.toStdString());
}

void MainWindow::showInsertField()
{
    PayloadEditor* editor = m_campaignPage->what()->editor();
    editor->setFocus(); // goes back there when the sheet is closed
    auto* panel = new InsertFieldPanel(m_session, editor->view(), editor->inserter(), m_sheet);
    connect(panel, &InsertFieldPanel::inserted, m_sheet, &SideSheet::close);
    m_sheet->open(tr("Insert a field"), panel);
}

void MainWindow::showShortcuts()
{
    m_sheet->open(tr("Keyboard shortcuts"), new ShortcutsPanel(findChildren<QAction*>(), m_sheet));
}

void MainWindow::showAbout()
{
    m_sheet->open(tr("About Hookbench"), new AboutPanel(m_sheet));
}

void MainWindow::updateTitle()
{
    const QString name = QString::fromStdString(m_session->workspace().name);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Hookbench") : tr("%1[*] \u2013 Hookbench").arg(name));
    setWindowModified(m_session->isModified());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_services.campaign.sending->cancel(); // ends on record as what it is
    AppSettings().setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace hookbench
