// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxPage.h"

#include "common/CopyButton.h"
#include "common/FlowLayout.h"
#include "common/Hairline.h"
#include "common/MessageLine.h"
#include "common/RowDelegate.h"
#include "sandbox/CatchAllForm.h"
#include "sandbox/ExchangeDetails.h"
#include "sandbox/ExchangeModel.h"
#include "sandbox/HttpsBar.h"
#include "sandbox/ScenarioChoice.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <initializer_list>

namespace hookbench {

namespace {

QWidget* sideBySide(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return row;
}

} // namespace

SandboxPage::SandboxPage(Sandbox* sandbox, Session* session, const SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_sandbox(sandbox)
    , m_session(session)
    , m_secrets(secrets)
    , m_model(new ExchangeModel(this))
    , m_address(new QLabel)
    , m_copyAddress(new CopyButton(tr("Copy the address"), [sandbox] { return sandbox->origin(); }))
    , m_https(new QCheckBox(tr("HTTPS")))
    , m_httpsBar(new HttpsBar(sandbox, session))
    , m_scenarios(new ScenarioChoice(sandbox))
    , m_ownAnswer(new CatchAllForm(sandbox))
    , m_startStop(new QPushButton)
    , m_clear(new QPushButton(tr("Clear List")))
    , m_problem(new MessageLine)
    , m_stack(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_ownAnswer);
    layout->addWidget(m_httpsBar);
    layout->addWidget(m_problem);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeEmptyPage());
    m_problem->setObjectName(QStringLiteral("sandboxProblem"));
    m_problem->setContentsMargins(spacing::m, 0, spacing::m, spacing::s);
    connect(m_startStop, &QPushButton::clicked, this, &SandboxPage::startOrStop);
    connect(m_scenarios, &ScenarioChoice::ownAnswerChosen, m_ownAnswer, &CatchAllForm::setInForce);
    connect(m_https, &QCheckBox::toggled, this, &SandboxPage::useHttps);
    connect(m_httpsBar, &HttpsBar::saveRequested, this, &SandboxPage::saveRequested);
    connect(m_clear, &QPushButton::clicked, m_model, &ExchangeModel::clear);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SandboxPage::updateState);
    connect(sandbox, &Sandbox::exchanged, this, &SandboxPage::add);
    showListening();
}

void SandboxPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateState();
}

QWidget* SandboxPage::makeHeader()
{
    m_address->setObjectName(QStringLiteral("sandboxAddress"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyAddress->setObjectName(QStringLiteral("copySandboxAddress"));
    m_startStop->setObjectName(QStringLiteral("startStopSandbox"));
    m_clear->setObjectName(QStringLiteral("clearExchanges"));
    m_https->setObjectName(QStringLiteral("sandboxHttps"));
    m_https->setChecked(m_sandbox->isHttps());
    m_https->setToolTip(tr("Speaks TLS, with a certificate that is made for this run"));
    auto* scenarioLabel = new QLabel(tr("Answer"));
    scenarioLabel->setBuddy(m_scenarios);
    QWidget* place = sideBySide({m_address, m_copyAddress, m_https});
    place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    static_cast<QHBoxLayout*>(place->layout())->addStretch();
    auto* header = new QWidget;
    auto* layout = new FlowLayout(header); // in a narrow window, on two rows
    layout->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addWidget(place);
    layout->addWidget(sideBySide({scenarioLabel, m_scenarios}));
    layout->addWidget(sideBySide({m_clear, m_startStop}));
    return header;
}

QWidget* SandboxPage::makeEmptyPage()
{
    auto* text = new QLabel(tr("The sandbox answers on this computer as Qualtrics does. "
                               "What reaches it stands here byte for byte, with its answer: "
                               "press Send Test in a campaign whose environment is Sandbox."));
    text->setObjectName(QStringLiteral("sandboxEmpty"));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setContentsMargins(spacing::xl, spacing::xl, spacing::xl, spacing::xl);
    return text;
}

QWidget* SandboxPage::makeExchangePage()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    m_details = new ExchangeDetails(m_session, m_secrets);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

QWidget* SandboxPage::makeList()
{
    m_list = new QTreeView;
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("exchangeList"));
    m_list->setAccessibleName(tr("Received requests"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ExchangeModel::RequestColumn, QHeaderView::Stretch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SandboxPage::showCurrent);
    return m_list;
}

void SandboxPage::startOrStop()
{
    if (m_sandbox->isListening())
        m_sandbox->close();
    else
        m_sandbox->listen();
    showListening();
    emit listeningChanged();
}

void SandboxPage::useHttps(bool isWanted)
{
    m_sandbox->setHttps(isWanted);
    if (!m_sandbox->isListening())
        return;
    m_sandbox->listen();
    showListening();
    emit listeningChanged();
}

void SandboxPage::showListening()
{
    m_httpsBar->showSandbox();
    updateState();
}

void SandboxPage::updateState()
{
    const bool isListening = m_sandbox->isListening();
    m_address->setText(isListening ? tr("Listening at %1").arg(m_sandbox->origin()) : tr("Stopped"));
    m_copyAddress->setEnabled(isListening);
    m_startStop->setText(isListening ? tr("Stop") : tr("Start"));
    m_startStop->setIcon(themeIcon(isListening ? QStringLiteral("circle-stop") : QStringLiteral("play")));
    const QString problem = isListening ? QString() : m_sandbox->errorText();
    m_problem->showMessage(Tone::Bad, problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool isEmpty = m_model->rowCount() == 0;
    m_clear->setEnabled(!isEmpty);
    m_stack->setCurrentIndex(isEmpty ? 0 : m_stack->count() - 1);
}

void SandboxPage::add(const SandboxExchange& exchange)
{
    const bool wasAtNewest = m_model->rowCount() == 0 || !m_list || m_list->currentIndex().row() == 0;
    m_model->add(exchange);
    if (!m_list)
        m_stack->addWidget(makeExchangePage());
    m_details->noteSecrets();
    if (wasAtNewest)
        m_list->setCurrentIndex(m_model->index(0, 0));
    updateState();
}

void SandboxPage::addAttempt(const Attempt& attempt)
{
    m_sent.add(attempt);
    if (m_list)
        showCurrent(); // it may be the one that sent it
}

void SandboxPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const SandboxExchange& exchange = m_model->exchange(current.row());
    m_details->showExchange(exchange, m_sent.senderOf(exchange, m_model->exchanges()));
}

} // namespace hookbench
