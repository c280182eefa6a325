// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Preview.h"
#include "text/Diagnostic.h"

#include <QWidget>

class QTabWidget;

namespace hookbench {

class CompareView;
class LazyWidget;
class PayloadView;
class RequestView;
class Session;

/// What one customer would cause to be sent, following every change of the session: the payload, the whole request, and
/// in what it differs from another.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit PreviewPane(Session* session, QWidget* parent = nullptr);

    PayloadView* payloadView() const { return m_payload; }
    RequestView* requestView() const; ///< made when first shown or asked for

    void showPayload();
    void showRequest();

    /// Goes to what the tag around this byte of the body made; nothing if it made nothing.
    void showMadeBy(std::size_t bodyByte);

signals:
    void placeActivated(const hookbench::Place& place);

private:
    RequestView* makeRequestView();
    CompareView* makeCompareView();
    QWidget* makeLayoutSwitch();

    Session* m_session;
    PayloadView* m_payload;
    LazyWidget* m_request;
    LazyWidget* m_compare;
    QTabWidget* m_tabs;
};

} // namespace hookbench
