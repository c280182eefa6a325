// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace hookbench {

class History;
class IdListModel;
class SecretStore;
class Session;
class WebhookForm;

/// All webhooks of the workspace on the left, the form of the chosen one beside them.
class WebhookPage : public QWidget {
    Q_OBJECT

public:
    /// Store and history have to outlive the page.
    WebhookPage(Session* session, SecretStore& secrets, History* history, QWidget* parent = nullptr);

    /// Goes to a place in the webhook of the selected campaign.
    void showPlace(const Place& place);

private:
    QWidget* makeList();
    void showList();
    void choose(const QString& id);
    QString chosenId() const;
    void addWebhook();

    Session* m_session;
    IdListModel* m_model;
    QListView* m_list;
    QStackedWidget* m_stack;
    WebhookForm* m_form;
};

} // namespace hookbench
