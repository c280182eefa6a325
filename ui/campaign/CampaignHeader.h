// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace hookbench {

class IdCombo;
class Session;
class CampaignBadges;
class StateChip;

/// The head of the campaign page: which campaign (switch, rename, add, remove), its state, the environment, and the two
/// things to do with it: Send Test and Publish.
class CampaignHeader : public QWidget {
    Q_OBJECT

public:
    explicit CampaignHeader(Session* session, QWidget* parent = nullptr);

    /// From now on the menu says how much is open in each campaign. Has to outlive it.
    void setBadges(const CampaignBadges* badges) { m_badges = badges; }

    /// While sending, Send Test is Cancel.
    void setSending(bool isSending);

    void addCampaign();

signals:
    void sendRequested();
    void cancelRequested();
    void publishRequested();
    void environmentsRequested(); ///< "Manage…" was chosen

private:
    void makeCampaignSwitch();
    void makeButtons();
    void makeLayout();
    void fillMenu();
    void showCampaign();
    void showEnvironments();
    void onEnvironmentChosen(const QString& id);

    Session* m_session;
    const CampaignBadges* m_badges = nullptr;
    QToolButton* m_switch;
    QLineEdit* m_name;
    StateChip* m_state;
    IdCombo* m_environment;
    QPushButton* m_send;
    QPushButton* m_publish;
    bool m_isSending = false;
};

} // namespace hookbench
