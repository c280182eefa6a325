// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "text/Diagnostic.h"

#include <QWidget>

namespace hookbench {

class EditableTable;
class FieldNote;
class HeaderTableModel;
class SecretField;
class SecretStore;
class Session;
struct HeaderPreset;

/// The header table with everything that fills it: presets, pasting, and moving secrets out of the file. Works on the
/// webhook that it is given and edits it in the session.
class HeaderEditor : public QWidget {
    Q_OBJECT

public:
    /// The store has to outlive the editor.
    HeaderEditor(Session* session, SecretStore& secrets, QWidget* parent = nullptr);

    void showWebhook(const Webhook& webhook, const std::vector<Diagnostic>& problems);
    /// Goes to the cell of this place.
    void showPlace(const Place& place);

signals:
    /// The value of a placeholder is asked for; the popup goes below the widget.
    void fillInRequested(const QString& name, QWidget* below);

private:
    void makeButtons();
    void setHeaders(const std::vector<Header>& headers);
    void takeIn(std::vector<Header> headers);
    void addRow();
    void removeRows(const QList<int>& rows);
    void addPreset(const HeaderPreset& preset);
    void paste();
    void showNotes();
    void showSecret();
    void onNoteActivated();
    void keepAsSecret(int row);
    int firstOpenSecret() const;
    const Diagnostic* shownProblem() const;

    Session* m_session;
    SecretStore& m_secrets;
    Webhook m_webhook;
    HeaderTableModel* m_model;
    EditableTable* m_table;
    FieldNote* m_note;
    SecretField* m_secret;
};

} // namespace hookbench
