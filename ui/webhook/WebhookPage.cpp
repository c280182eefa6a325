// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/WebhookPage.h"

#include "common/EmptyState.h"
#include "common/IdListModel.h"
#include "common/RememberedSplitter.h"
#include "session/Session.h"
#include "theme/Theme.h"
#include "webhook/WebhookForm.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hookbench {

WebhookPage::WebhookPage(Session* session, SecretStore& secrets, History* history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new IdListModel(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new WebhookForm(session, secrets, history, this))
{
    setObjectName(QStringLiteral("webhookPage"));
    auto* empty = new EmptyState(QStringLiteral("webhook"),
        tr("A webhook says where a campaign's messages go: method, URL and headers."), tr("Add webhook"), this);
    connect(empty, &EmptyState::activated, this, &WebhookPage::addWebhook);

    auto* splitter = new RememberedSplitter(QStringLiteral("webhooks"), Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(m_form);
    splitter->setStretchFactor(1, 1);
    splitter->restoreSizes({fontMetrics().averageCharWidth() * 28, fontMetrics().averageCharWidth() * 100});
    m_stack->addWidget(empty);
    m_stack->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(session, &Session::listsChanged, this, &WebhookPage::showList);
    connect(session, &Session::workspaceReplaced, this, &WebhookPage::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { m_form->setWebhook(current.data(IdListModel::idRole).toString()); });
    showList();
}

QWidget* WebhookPage::makeList()
{
    auto* box = new QWidget(this);
    m_list->setObjectName(QStringLiteral("webhookList"));
    m_list->setAccessibleName(tr("Webhooks"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* add = new QPushButton(themeIcon(QStringLiteral("plus")), tr("Add"), box);
    add->setObjectName(QStringLiteral("addWebhook"));
    auto* remove = new QPushButton(themeIcon(QStringLiteral("trash-2")), tr("Remove"), box);
    remove->setObjectName(QStringLiteral("removeWebhook"));
    connect(add, &QPushButton::clicked, this, &WebhookPage::addWebhook);
    connect(remove, &QPushButton::clicked, this, [this] { m_session->removeWebhook(chosenId()); });

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(spacing::s, spacing::s, spacing::s, spacing::s);
    buttons->setSpacing(spacing::s);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return box;
}

QString WebhookPage::chosenId() const
{
    return m_list->currentIndex().data(IdListModel::idRole).toString();
}

void WebhookPage::showList()
{
    const QString chosen = chosenId();
    m_model->setItems(idNames(m_session->workspace().webhooks));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    choose(m_model->rowOf(chosen) >= 0 ? chosen : QString::fromStdString(m_session->webhook().id));
}

void WebhookPage::choose(const QString& id)
{
    const int row = qMax(0, m_model->rowOf(id));
    m_list->setCurrentIndex(m_model->index(row));
    m_form->setWebhook(chosenId());
}

void WebhookPage::addWebhook()
{
    Webhook webhook;
    webhook.name = tr("New webhook").toStdString();
    choose(m_session->addWebhook(webhook));
}

void WebhookPage::showPlace(const Place& place)
{
    choose(QString::fromStdString(m_session->webhook().id));
    m_form->showPlace(place);
}

} // namespace hookbench
