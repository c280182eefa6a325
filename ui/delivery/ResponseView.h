// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "text/ByteRange.h"
#include "text/Diagnostic.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace hookbench {

struct Redirect;
class AttemptBanner;
class CopyAsBar;
class Dialogs;
class ReplyBodyView;
class RedirectBar;
class RequestLexer;
class SideSheet;
class TimingsModel;
class WireHeadersModel;
class WireTextView;

/// One attempt in full: what came of it in words, the answer, its headers, the request exactly as it was sent, the
/// timings; where there was a secured connection, that and its certificates; where a token had to be fetched, that
/// exchange; what CleverTap would do with the answer. Before the first one it says how to make one; while one is under
/// way it offers to cancel it.
class ResponseView : public QWidget {
    Q_OBJECT

public:
    explicit ResponseView(QWidget* parent = nullptr);
    ~ResponseView() override;

    void showNothing();
    void showSending();
    void showAttempt(const Attempt& attempt);
    /// Offers to follow the redirect that the shown attempt was answered with; nothing takes the offer back.
    void showRedirect(const std::optional<Redirect>& redirect);

    /// Offers to go where that is set which has to be changed: for the latest attempt, whose webhook is the selected
    /// one.
    void setLeadsToSettings(bool leads) { m_leadsToSettings = leads; }

    /// Instead of "Press Send Test …", for places without that button.
    void setEmptyText(const QString& sentence);

signals:
    void cancelRequested();
    void saveRequested(const QByteArray& body, const QString& suggestion); ///< the body of the answer
    /// The service is to be asked what became of this attempt.
    void followRequested(); ///< the redirect
    void lookUpRequested(const hookbench::Attempt& attempt);
    void settingRequested(const hookbench::Place& place);

private:
    QWidget* makeEmptyPage();
    QWidget* makeSendingPage();
    void makeAttemptPage();
    QWidget* makeHeadersTab();
    QWidget* makeRequestTab();
    QWidget* makeTimingsTab();
    QWidget* makeConnectionTab();
    QWidget* makeTokenTab();
    QWidget* makeSenderTab();
    void showExtraTabs(const Attempt& attempt);
    void showTab(QWidget* tab, const QString& name, bool isShown);

    void showInRequest(const ByteRange& bytes);
    CopyAsBar* makeExchangeBar();
    void openTicket();

    Attempt m_attempt; ///< the one shown
    QStackedWidget* m_stack;
    QLabel* m_empty;

    // Made for the first attempt: a window that starts up does not need them.
    bool m_leadsToSettings = false;
    AttemptBanner* m_banner = nullptr;
    RedirectBar* m_redirect = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::size_t m_requestHeadSize = 0; ///< bytes before the body
    ReplyBodyView* m_body = nullptr;
    WireHeadersModel* m_headers = nullptr;
    RequestLexer* m_requestLexer = nullptr;
    WireTextView* m_request = nullptr;
    TimingsModel* m_timings = nullptr;
    std::unique_ptr<Dialogs> m_dialogs; ///< of the ticket
    QPointer<SideSheet> m_ticket; ///< over the window, while this is there
    WireHeadersModel* m_connection = nullptr;
    QWidget* m_connectionTab = nullptr;
    WireTextView* m_token = nullptr;
    WireHeadersModel* m_sender = nullptr;
    QWidget* m_senderTab = nullptr;
};

} // namespace hookbench
