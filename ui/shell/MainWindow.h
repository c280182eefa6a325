// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/CampaignPage.h"
#include "shell/Actions.h"
#include "shell/NavigationBar.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace hookbench {

class Dialogs;
class FileCommands;
class LazyWidget;
struct Attempt;
class MessageStack;
class Sandbox;
class SideSheet;
struct TableColumn;

/// What the window works with. All have to outlive it.
struct WindowServices {
    CampaignServices campaign;
    Sandbox* sandbox;
    Dialogs* dialogs;
};

/// The window: navigation, pages, side sheet, messages, status. Puts parts together and leads from one to another; what
/// they show and do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFolder(const QString& folder);
    void showPage(Page page);
    /// Goes to the place where something can be changed.
    void showPlace(const Place& place);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePages();
    QWidget* makeWebhookPage();
    void makeLayout();
    void connectPages();
    void connectActions();
    void connectCampaignActions();
    void checkSamples();
    void checkFile(const QString& path, const std::vector<TableColumn>& columns);
    void checkChosenFile();
    void checkHostile();
    void showLeaving();
    void sendAgain(const Attempt& attempt);
    void showBadge();
    void showEnvironments();
    void showContracts(const QString& path);
    void showInsertField();
    void showShortcuts();
    void showAbout();
    void updateTitle();

    WindowServices m_services;
    Session* m_session;
    std::unique_ptr<Actions> m_actions;
    NavigationBar* m_navigation;
    QStackedWidget* m_pages;
    CampaignPage* m_campaignPage;
    LazyWidget* m_webhookPage;
    SideSheet* m_sheet;
    MessageStack* m_messages;
    FileCommands* m_files;
};

} // namespace hookbench
