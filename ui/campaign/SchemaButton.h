// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace hookbench {

class Session;

/// Chooses the JSON Schema that payloads of the campaign are checked against: none, one that ships, or a file of the
/// workspace.
class SchemaButton : public QToolButton {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit SchemaButton(Session* session, QWidget* parent = nullptr);

private:
    void fillMenu();
    void addChoice(const QString& text, const QString& name);
    void refresh();

    Session* m_session;
};

} // namespace hookbench
