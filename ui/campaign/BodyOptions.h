// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace hookbench {

class IdCombo;
class Session;

/// The row above the body: webhook, content format, body mode, URL parameters.
class BodyOptions : public QWidget {
    Q_OBJECT

public:
    explicit BodyOptions(Session* session, QWidget* parent = nullptr);

    QToolButton* urlParametersButton() const { return m_urlParameters; }

private:
    void makeCombos();
    QWidget* makeRest();
    void refresh();
    template <typename Change>
    void edit(Change change);

    Session* m_session;
    IdCombo* m_webhook;
    QComboBox* m_format;
    QComboBox* m_mode;
    QToolButton* m_urlParameters;
};

} // namespace hookbench
