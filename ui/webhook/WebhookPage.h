// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace hookbench {

class History;
class IdListModel;
class MessageBar;
class RequestImportPanel;
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

    /// Opens the import with what is in a file; what cannot be read is told.
    void importFile(const QString& path);
    /// Opens the import with this text.
    void importText(const QString& text);

signals:
    void importRequested(); ///< a file has to be chosen
    void environmentRequested(); ///< its variables are to be changed

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeList();
    void showList();
    void choose(const QString& id);
    QString chosenId() const;
    void addWebhook();
    void closeImport();
    void pasteWebhook();
    void noticeCommand(const QString& typedUrl);

    Session* m_session;
    IdListModel* m_model;
    QListView* m_list;
    QStackedWidget* m_stack;
    WebhookForm* m_form;
    MessageBar* m_offer; ///< to make a webhook of a pasted command
    RequestImportPanel* m_import = nullptr; ///< while it is open
    SecretStore& m_secrets;
};

} // namespace hookbench
