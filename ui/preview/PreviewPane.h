// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Preview.h"
#include "text/Diagnostic.h"

#include <QWidget>

class QAction;
class QTabWidget;

namespace hookbench {

class CompareView;
class History;
class LayoutSwitch;
class LazyWidget;
class PayloadView;
class RequestView;
class SecretStore;
class Session;

/// What one customer would cause to be sent, following every change of the session: the payload, the whole request, and
/// in what it differs from another.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    /// All have to outlive it. Without a history nothing is compared with what was sent, without secrets none is
    /// copied.
    explicit PreviewPane(Session* session, const History* history = nullptr, const SecretStore* secrets = nullptr,
        QWidget* parent = nullptr);

    PayloadView* payloadView() const { return m_payload; }
    RequestView* requestView() const; ///< made when first shown or asked for

    void showPayload();
    void showRequest();

    /// Goes to what the tag around this byte of the body made; nothing if it made nothing.
    void showMadeBy(std::size_t bodyByte);
    /// Frames what the tag around this byte of the body made.
    void setCaret(std::size_t bodyByte);

    /// Checked while blanks and the like are visible; for a menu.
    QAction* invisibleAction() const { return m_invisible; }

signals:
    void placeActivated(const hookbench::Place& place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    RequestView* makeRequestView();
    CompareView* makeCompareView();

    Session* m_session;
    const History* m_history;
    const SecretStore* m_secrets;
    PayloadView* m_payload;
    LazyWidget* m_request;
    LazyWidget* m_compare;
    QTabWidget* m_tabs;
    QAction* m_invisible;
    LayoutSwitch* m_layoutSwitch;
};

} // namespace hookbench
