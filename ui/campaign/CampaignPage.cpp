// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/CampaignPage.h"

#include "campaign/CampaignBadges.h"
#include "campaign/CampaignHeader.h"
#include "campaign/CampaignOverview.h"
#include "campaign/FixApplier.h"
#include "campaign/OverviewSection.h"
#include "campaign/PublishPage.h"
#include "campaign/ResultPanel.h"
#include "campaign/StartSection.h"
#include "campaign/WhatSection.h"
#include "campaign/WhenSection.h"
#include "campaign/WhoSection.h"
#include "common/CountBadge.h"
#include "common/EmptyState.h"
#include "common/Hairline.h"
#include "common/LazyWidget.h"
#include "common/RememberedSplitter.h"
#include "delivery/SendController.h"
#include "editor/FixChoices.h"
#include "preview/PreviewPane.h"
#include "preview/ProblemsView.h"
#include "session/Session.h"
#include "settings/FillInPopup.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hookbench {

CampaignPage::CampaignPage(const CampaignServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_badges(new CampaignBadges(services.session, this))
    , m_header(new CampaignHeader(services.session, this))
    , m_tabs(new QTabBar(this))
    , m_sections(new QStackedWidget(this))
    , m_what(new WhatSection(services.session, services.history, services.secrets, this))
    , m_results(new ResultPanel(services.session, services.sending, services.history, this))
    , m_content(new QStackedWidget(this))
    , m_publish(new LazyWidget([this] { return makePublishPage(); }, this))
{
    setObjectName(QStringLiteral("campaignPage"));
    makeSections();
    m_content->addWidget(makeEmptyState());
    m_content->addWidget(makeCampaign());
    m_content->addWidget(m_publish);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_content);
    connectParts();
    makeBadges();
    showSection(CampaignSection::What);
    showContent();
}

QWidget* CampaignPage::makeEmptyState()
{
    auto* empty = new EmptyState(QStringLiteral("megaphone"),
        tr("A campaign says what is sent to whom and when: a webhook, a body and a trigger."), tr("Add campaign"),
        this);
    connect(empty, &EmptyState::activated, this, &CampaignPage::addCampaign);
    return empty;
}

QWidget* CampaignPage::makeCampaign()
{
    auto* campaign = new QWidget(this);
    auto* splitter = new RememberedSplitter(QStringLiteral("campaign"), Qt::Vertical, campaign);
    splitter->addWidget(m_sections);
    splitter->addWidget(m_results);
    splitter->setStretchFactor(0, 1);
    splitter->restoreSizes({480, 290});

    auto* layout = new QVBoxLayout(campaign);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(new Hairline(Qt::Horizontal, campaign));
    layout->addWidget(splitter, 1);
    return campaign;
}

void CampaignPage::makeSections()
{
    Session* session = m_services.session;
    m_tabs->setObjectName(QStringLiteral("sections"));
    m_tabs->setAccessibleName(tr("Sections of the campaign"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    const std::pair<CampaignSection, QWidget*> sections[] = {
        {CampaignSection::Start, new LazyWidget([session] { return new StartSection(session); })},
        {CampaignSection::Who, new LazyWidget([session] { return new WhoSection(session); })},
        {CampaignSection::What, m_what},
        {CampaignSection::When, new LazyWidget([session] { return new WhenSection(session); })},
        {CampaignSection::Overview, new LazyWidget([this, session] {
             auto* overview = new OverviewSection(session);
             connect(overview, &OverviewSection::sectionRequested, this, &CampaignPage::showSection);
             connect(overview, &OverviewSection::leavingRequested, this, &CampaignPage::leavingRequested);
             return overview;
         })},
    };
    for (const auto& [section, widget] : sections) {
        m_tabs->addTab(sectionName(section));
        m_sections->addWidget(widget);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_sections, &QStackedWidget::setCurrentIndex);
}

void CampaignPage::makeBadges()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto* badge = new CountBadge(m_tabs);
        badge->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_tabs->setTabButton(tab, QTabBar::RightSide, badge);
        m_tabBadges.push_back(badge);
    }
    connect(m_results->problems(), &ProblemsView::problemCountChanged, m_badges, [this](int errors, int warnings) {
        m_badges->setOpenCount({errors, warnings});
    });
    connect(m_badges, &CampaignBadges::changed, this, &CampaignPage::showBadges);
    m_header->setBadges(m_badges);
    showBadges();
}

void CampaignPage::showBadges()
{
    for (std::size_t tab = 0; tab < m_tabBadges.size(); ++tab) {
        const auto section = static_cast<CampaignSection>(tab);
        const ProblemCount count = m_badges->of(section);
        const QString words = countText(count);
        const QString name = sectionName(section);
        m_tabBadges[tab]->setCount(toneOf(count), count.total(), words);
        m_tabs->setTabToolTip(static_cast<int>(tab), words);
        m_tabs->setAccessibleTabName(static_cast<int>(tab), words.isEmpty() ? name : tr("%1, %2").arg(name, words));
    }
}

void CampaignPage::connectParts()
{
    SendController* sending = m_services.sending;
    connect(m_header, &CampaignHeader::sendRequested, this, &CampaignPage::sendTest);
    connect(m_header, &CampaignHeader::cancelRequested, sending, &SendController::cancel);
    connect(m_header, &CampaignHeader::publishRequested, this, &CampaignPage::publish);
    connect(m_header, &CampaignHeader::environmentsRequested, this, &CampaignPage::environmentsRequested);
    connect(sending, &SendController::started, m_header, [this] { m_header->setSending(true); });
    connect(sending, &SendController::finished, m_header, [this] { m_header->setSending(false); });
    connect(m_what, &WhatSection::placeActivated, this, &CampaignPage::placeActivated);
    connect(m_results->problems(), &ProblemsView::placeActivated, this, &CampaignPage::showPlace);
    connect(m_results, &ResultPanel::placeActivated, this, &CampaignPage::showPlace);
    connect(m_what, &WhatSection::fixRequested, this, &CampaignPage::applyFix);
    connect(m_results->problems(), &ProblemsView::fixRequested, this, &CampaignPage::applyFix);

    Session* session = m_services.session;
    connect(session, &Session::campaignSelected, this, &CampaignPage::showContent);
    connect(session, &Session::workspaceReplaced, this, &CampaignPage::showContent);
}

PublishPage* CampaignPage::makePublishPage() const
{
    auto* page = new PublishPage(m_services.session, m_services.secrets);
    connect(page, &PublishPage::backRequested, this, &CampaignPage::showContent);
    connect(page, &PublishPage::published, this, &CampaignPage::published);
    connect(page, &PublishPage::placeActivated, this, &CampaignPage::showPlace);
    return page;
}

void CampaignPage::showContent()
{
    m_content->setCurrentIndex(m_services.session->campaignId().isEmpty() ? 0 : 1);
}

void CampaignPage::showSection(CampaignSection section)
{
    m_tabs->setCurrentIndex(static_cast<int>(section));
}

void CampaignPage::showPlace(const Place& place)
{
    const bool isHere = place.part == Part::Body || place.part == Part::Payload || place.part == Part::UrlParameterName
        || place.part == Part::UrlParameterValue;
    if (isHere)
        showSection(CampaignSection::What);
    m_what->showPlace(place);
}

void CampaignPage::showAnswer(Question question)
{
    const auto verdict = m_services.session->verdict();
    if (verdict->state != BodyVerdict::State::Decided || verdict->of(question) == Verdict::Proven)
        return;
    const Place place{Part::Body, -1, verdict->placeOf(question)};
    if (const Witness* witness = verdict->witnessOf(question)) {
        m_services.session->startTrial(
            witness->root, question == Question::Validity ? tr("Breaks the payload") : tr("Gets nothing"));
        showSection(CampaignSection::What);
        m_what->preview()->showPayload();
    }
    if (!place.range.isEmpty())
        showPlace(place);
}

void CampaignPage::addCampaign()
{
    m_header->addCampaign();
}

void CampaignPage::sendTest()
{
    if (m_services.session->preview()->request.isSendable())
        m_services.sending->sendTest();
    else
        m_results->showProblems();
}

void CampaignPage::showInPreview()
{
    showSection(CampaignSection::What);
    m_what->showInPreview();
}

void CampaignPage::publish()
{
    m_content->setCurrentWidget(m_publish);
    static_cast<PublishPage*>(m_publish->content())->publish();
}

FillInPopup* CampaignPage::fillIn()
{
    if (!m_fillIn)
        m_fillIn = new FillInPopup(m_services.session, *m_services.secrets, this);
    return m_fillIn;
}

void CampaignPage::applyFix(const Diagnostic& diagnostic, int fixIndex)
{
    const auto question = questionOf(diagnostic);
    if (question && fixIndex == FixChoice::showCustomer) {
        showAnswer(*question);
        return;
    }
    const auto index = static_cast<std::size_t>(fixIndex);
    if (index >= diagnostic.fixes.size())
        return;
    const Fix& fix = diagnostic.fixes[index];
    if (!fix.edits.empty())
        hookbench::applyFix(*m_services.session, fix);
    else if (!diagnostic.arguments.empty())
        fillIn()->ask(QString::fromStdString(diagnostic.arguments.front()), m_results->tabBar());
}

} // namespace hookbench
