// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/CampaignSection.h"
#include "session/BodyVerdict.h"
#include "text/Diagnostic.h"

#include <QWidget>

#include <vector>

class QStackedWidget;
class QTabBar;

namespace hookbench {

class CampaignBadges;
class CampaignHeader;
class CountBadge;
class FillInPopup;
class History;
class LazyWidget;
class PublishPage;
class ResultPanel;
class SecretStore;
class SendController;
class Session;
class WhatSection;

/// What the campaign page works with. All have to outlive it.
struct CampaignServices {
    Session* session;
    SecretStore* secrets;
    SendController* sending;
    History* history;
};

/// One campaign: head, the sections of CleverTap's dashboard in its order, and the results below.
class CampaignPage : public QWidget {
    Q_OBJECT

public:
    explicit CampaignPage(const CampaignServices& services, QWidget* parent = nullptr);

    ResultPanel* results() const { return m_results; }
    WhatSection* what() const { return m_what; }
    CampaignBadges* badges() const { return m_badges; }

    void showSection(CampaignSection section);
    /// Goes to a place of the body, the payload or a URL parameter; any other is reported by placeActivated.
    void showPlace(const Place& place);
    void addCampaign();
    /// Shows the customer or the place that decided a question about the body; nothing where it holds for all.
    void showAnswer(Question question);

    /// Sends once for the selected sample; with something red left it shows that instead.
    void sendTest();
    void showInPreview();
    /// Opens the page that freezes the campaign, or says what stops that.
    void publish();

signals:
    void placeActivated(const hookbench::Place& place);
    void leavingRequested(); ///< which fields leave is to be shown
    void environmentsRequested();
    void published(); ///< to be saved

private:
    QWidget* makeEmptyState();
    QWidget* makeCampaign();
    void makeSections();
    void makeBadges();
    void showBadges();
    PublishPage* makePublishPage() const;
    void connectParts();
    void showContent();
    FillInPopup* fillIn();
    void applyFix(const Diagnostic& diagnostic, int fixIndex);

    CampaignServices m_services;
    CampaignBadges* m_badges;
    CampaignHeader* m_header;
    QTabBar* m_tabs;
    std::vector<CountBadge*> m_tabBadges; ///< by section
    QStackedWidget* m_sections;
    WhatSection* m_what;
    ResultPanel* m_results;
    QStackedWidget* m_content;
    LazyWidget* m_publish;
    FillInPopup* m_fillIn = nullptr; ///< made when something is to be filled in
};

} // namespace hookbench
