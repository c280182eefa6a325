// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ResponseView.h"

#include "clevertap/SenderView.h"
#include "common/CopyButton.h"
#include "common/CornerPlacer.h"
#include "common/DesktopDialogs.h"
#include "common/RowDelegate.h"
#include "common/SideSheet.h"
#include "delivery/AttemptBanner.h"
#include "delivery/AttemptText.h"
#include "delivery/Redirect.h"
#include "delivery/RedirectBar.h"
#include "delivery/ReplyBodyView.h"
#include "delivery/TimingBarDelegate.h"
#include "delivery/TimingsModel.h"
#include "delivery/WireHeadersModel.h"
#include "delivery/WireTextView.h"
#include "editor/CodeView.h"
#include "editor/LiquidJsonLexer.h"
#include "exchange/CopyAsBar.h"
#include "exchange/TicketPanel.h"
#include "preview/RequestLexer.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hookbench {

namespace {

enum Page { EmptyPage, SendingPage, AttemptPage };

QTreeView* makeTable(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName)
{
    auto* table = new QTreeView;
    table->setModel(model);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setItemDelegate(new RowDelegate(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setFrameShape(QFrame::NoFrame);
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return table;
}

} // namespace

ResponseView::ResponseView(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
{
    m_stack->addWidget(makeEmptyPage());
    m_stack->addWidget(makeSendingPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

ResponseView::~ResponseView()
{
    delete m_ticket; // it lies over the window and uses the dialogs
}

QWidget* ResponseView::makeEmptyPage()
{
    m_empty->setObjectName(QStringLiteral("responseEmpty"));
    m_empty->setText(tr("Press Send Test to send this request once and read the answer here."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(spacing::xl, spacing::xl, spacing::xl, spacing::xl);
    return m_empty;
}

QWidget* ResponseView::makeSendingPage()
{
    auto* page = new QWidget;
    auto* text = new QLabel(tr("Sending, and waiting for the answer …"));
    text->setAlignment(Qt::AlignCenter);
    auto* progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(text->text());
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelSending"));
    connect(cancel, &QPushButton::clicked, this, &ResponseView::cancelRequested);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(spacing::m);
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(progress, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void ResponseView::makeAttemptPage()
{
    m_banner = new AttemptBanner;
    m_banner->setLeadsToRequest(true);
    m_banner->setOffersLookUp(true);
    m_banner->setLeadsToSettings(m_leadsToSettings);
    connect(m_banner, &AttemptBanner::settingRequested, this, &ResponseView::settingRequested);
    connect(m_banner, &AttemptBanner::placeRequested, this, &ResponseView::showInRequest);
    m_redirect = new RedirectBar;
    connect(m_redirect, &RedirectBar::followRequested, this, &ResponseView::followRequested);
    connect(m_banner, &AttemptBanner::lookUpRequested, this, &ResponseView::lookUpRequested);
    m_body = new ReplyBodyView;
    connect(m_body, &ReplyBodyView::saveRequested, this, &ResponseView::saveRequested);
    m_tabs = new QTabWidget;
    QTabWidget* tabs = m_tabs;
    tabs->setObjectName(QStringLiteral("responseTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_body, tr("Body"));
    tabs->addTab(makeHeadersTab(), tr("Headers"));
    tabs->addTab(makeRequestTab(), tr("Request"));
    tabs->addTab(makeTimingsTab(), tr("Timings"));
    m_connectionTab = makeConnectionTab();
    m_connectionTab->setParent(this);
    m_connectionTab->hide();
    makeTokenTab()->setParent(this);
    m_token->hide();
    m_senderTab = makeSenderTab();
    m_senderTab->setParent(this);
    m_senderTab->hide();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_redirect);
    layout->addWidget(tabs, 1);
    tabs->setCornerWidget(makeExchangeBar());
    m_stack->addWidget(page);
}

CopyAsBar* ResponseView::makeExchangeBar()
{
    auto* bar = new CopyAsBar([this] { return std::optional(portableRequest(m_attempt)); });
    auto* ticket = new QToolButton;
    ticket->setText(tr("Support Ticket…"));
    ticket->setObjectName(QStringLiteral("openTicket"));
    ticket->setToolTip(tr("Request, answer and times as a text for a support ticket, without secrets"));
    connect(ticket, &QToolButton::clicked, this, &ResponseView::openTicket);
    ticket->setAutoRaise(true);
    ticket->setFocusPolicy(Qt::TabFocus);
    bar->addButton(ticket);
    bar->setCompact();
    return bar;
}

void ResponseView::openTicket()
{
    if (!m_dialogs)
        m_dialogs = std::make_unique<DesktopDialogs>();
    if (!m_ticket)
        m_ticket = new SideSheet(window());
    m_ticket->open(tr("Support Ticket"), new TicketPanel(m_attempt, m_dialogs.get()));
}

QWidget* ResponseView::makeHeadersTab()
{
    m_headers = new WireHeadersModel(this);
    QTreeView* table = makeTable(m_headers, QStringLiteral("replyHeaders"), tr("Headers of the answer"));
    auto* copy =
        new CopyButton(tr("Copy the headers"), [this] { return QString::fromUtf8(headerText(m_headers->headers())); });
    copy->setObjectName(QStringLiteral("copyHeaders"));
    new CornerPlacer(table, copy);
    return table;
}

QWidget* ResponseView::makeRequestTab()
{
    m_requestLexer = new RequestLexer;
    m_request = new WireTextView(tr("Request as it was sent"), tr("Copy the request"), m_requestLexer);
    m_request->view()->setObjectName(QStringLiteral("sentRequest"));
    return m_request;
}

QWidget* ResponseView::makeTimingsTab()
{
    m_timings = new TimingsModel(this);
    QTreeView* table = makeTable(m_timings, QStringLiteral("timings"), tr("Timings"));
    table->header()->setSectionResizeMode(TimingsModel::TookColumn, QHeaderView::ResizeToContents);
    table->setItemDelegateForColumn(TimingsModel::ShareColumn, new TimingBarDelegate(table));
    return table;
}

QWidget* ResponseView::makeConnectionTab()
{
    m_connection = new WireHeadersModel(this);
    m_connection->setNameTitle(tr("Part"));
    return makeTable(m_connection, QStringLiteral("connectionFacts"), tr("Connection and certificates"));
}

QWidget* ResponseView::makeTokenTab()
{
    m_token = new WireTextView(tr("How the access token was got"), tr("Copy this exchange"), new LiquidJsonLexer);
    m_token->view()->setObjectName(QStringLiteral("tokenExchange"));
    return m_token;
}

QWidget* ResponseView::makeSenderTab()
{
    m_sender = new WireHeadersModel(this);
    m_sender->setNameTitle(tr("Rule"));
    return makeTable(m_sender, QStringLiteral("senderView"), tr("What CleverTap would do with this answer"));
}

/// Tabs that say nothing for most attempts are there only where they do.
void ResponseView::showTab(QWidget* tab, const QString& name, bool isShown)
{
    const int index = m_tabs->indexOf(tab);
    if (isShown && index < 0) {
        m_tabs->addTab(tab, name);
    } else if (!isShown && index >= 0) {
        m_tabs->removeTab(index);
        tab->setParent(this);
        tab->hide();
    }
}

void ResponseView::showInRequest(const ByteRange& bytes)
{
    m_tabs->setCurrentWidget(m_request);
    m_request->view()->showRange({m_requestHeadSize + bytes.begin, m_requestHeadSize + bytes.end});
    m_request->view()->setFocus();
}

void ResponseView::showNothing()
{
    m_stack->setCurrentIndex(EmptyPage);
}

void ResponseView::showSending()
{
    m_stack->setCurrentIndex(SendingPage);
}

void ResponseView::showAttempt(const Attempt& attempt)
{
    if (!m_banner)
        makeAttemptPage();
    m_attempt = attempt;
    m_banner->setAttempt(attempt);
    m_redirect->setRedirect(std::nullopt);
    m_body->setBody(attempt.replyBody,
        attempt.outcome == DeliveryOutcome::Answered ? tr("The answer has no body.") : tr("There is no answer."));
    m_headers->setHeaders(attempt.replyHeaders);
    const QByteArray request = requestText(attempt);
    m_requestHeadSize = static_cast<std::size_t>(request.size() - attempt.requestBody.size());
    m_requestLexer->setHeadSize(m_requestHeadSize);
    m_request->setBytes(request);
    m_timings->setAttempt(attempt);
    showExtraTabs(attempt);
    m_stack->setCurrentIndex(AttemptPage);
}

void ResponseView::showExtraTabs(const Attempt& attempt)
{
    m_sender->setHeaders(senderRows(attempt));
    showTab(m_senderTab, tr("CleverTap"), clevertap::hasSenderView(attempt));
    const QList<WireHeader> connection = connectionRows(attempt);
    m_connection->setHeaders(connection);
    showTab(m_connectionTab, tr("Connection"), !connection.isEmpty());
    QByteArray exchanges;
    for (const Attempt& before : attempt.before)
        exchanges += requestText(before) + "\n\n" + replyText(before) + "\n\n";
    m_token->setBytes(exchanges.trimmed());
    showTab(m_token, attempt.kind == AttemptKind::LookUp ? tr("Lost Request") : tr("Token"), !attempt.before.empty());
}

void ResponseView::showRedirect(const std::optional<Redirect>& redirect)
{
    if (m_redirect)
        m_redirect->setRedirect(redirect);
}

void ResponseView::setEmptyText(const QString& sentence)
{
    m_empty->setText(sentence);
}

} // namespace hookbench
