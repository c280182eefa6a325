// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/WebhookPage.h"

#include "common/EmptyState.h"
#include "common/IdListModel.h"
#include "common/MessageBar.h"
#include "common/RememberedSplitter.h"
#include "exchange/import/CurlReader.h"
#include "session/Session.h"
#include "theme/Theme.h"
#include "webhook/RequestImportPanel.h"
#include "webhook/WebhookForm.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hookbench {

namespace {

constexpr qint64 largestImport = 20'000'000; // bytes; no collection of requests is larger

} // namespace

WebhookPage::WebhookPage(Session* session, SecretStore& secrets, History* history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new IdListModel(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new WebhookForm(session, secrets, history, this))
    , m_offer(new MessageBar(this))
    , m_secrets(secrets)
{
    setObjectName(QStringLiteral("webhookPage"));
    setAcceptDrops(true);
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
    layout->setSpacing(0);
    layout->addWidget(m_offer);
    layout->addWidget(m_stack);

    auto* paste = new QShortcut(QKeySequence::Paste, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(paste, &QShortcut::activated, this, &WebhookPage::pasteWebhook);
    connect(m_form, &WebhookForm::environmentRequested, this, &WebhookPage::environmentRequested);
    connect(m_form->urlField(), &QLineEdit::textEdited, this, &WebhookPage::noticeCommand);
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
    auto* import = new QPushButton(themeIcon(QStringLiteral("clipboard-paste")), tr("Import…"), box);
    import->setObjectName(QStringLiteral("importWebhook"));
    import->setToolTip(tr("Make webhooks of a cURL command, a .http file or a Postman collection"));
    connect(import, &QPushButton::clicked, this, [this] { importText({}); });
    connect(add, &QPushButton::clicked, this, &WebhookPage::addWebhook);
    connect(remove, &QPushButton::clicked, this, [this] { m_session->removeWebhook(chosenId()); });

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(spacing::s, spacing::s, spacing::s, spacing::s);
    buttons->setSpacing(spacing::s);
    buttons->addWidget(add);
    buttons->addWidget(import);
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
    if (!m_import)
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

void WebhookPage::importFile(const QString& path)
{
    QFile file(path);
    importText(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(largestImport)) : QString());
    if (file.error() != QFileDevice::NoError)
        m_offer->showMessage(Tone::Bad, tr("The file cannot be read: %1").arg(file.errorString()));
}

void WebhookPage::importText(const QString& text)
{
    m_offer->hide();
    if (!m_import) {
        m_import = new RequestImportPanel(m_session, m_secrets);
        connect(m_import, &RequestImportPanel::fileRequested, this, &WebhookPage::importRequested);
        connect(m_import, &RequestImportPanel::closed, this, &WebhookPage::closeImport);
        connect(m_import, &RequestImportPanel::added, this, [this](const QString& webhook) {
            closeImport();
            choose(webhook);
        });
        m_stack->addWidget(m_import);
    }
    m_import->setText(text);
    m_stack->setCurrentWidget(m_import);
    m_import->setFocus();
}

void WebhookPage::closeImport()
{
    m_stack->removeWidget(m_import);
    m_import->deleteLater();
    m_import = nullptr;
    showList();
    m_list->setFocus();
}

void WebhookPage::pasteWebhook()
{
    if (const QString text = QGuiApplication::clipboard()->text(); !text.isEmpty())
        importText(text);
}

/// A line of input takes only the first line of what is pasted, so the clipboard has the command.
void WebhookPage::noticeCommand(const QString& typedUrl)
{
    if (!looksLikeCurl(typedUrl.toStdString()))
        return;
    m_session->undoStack()->undo(); // a command may hold secrets, and the URL stays what it was
    const QString copied = QGuiApplication::clipboard()->text();
    const QString command = looksLikeCurl(copied.toStdString()) ? copied : typedUrl;
    m_offer->showMessage(Tone::Attention, tr("This is a cURL command, not a URL."),
        {{tr("Make a Webhook of It"), [this, command] { importText(command); }}});
}

void WebhookPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* dropped = event->mimeData();
    if (dropped->hasUrls() ? dropped->urls().first().isLocalFile() : dropped->hasText())
        event->acceptProposedAction();
}

void WebhookPage::dropEvent(QDropEvent* event)
{
    const QMimeData* dropped = event->mimeData();
    if (dropped->hasUrls() && dropped->urls().first().isLocalFile())
        importFile(dropped->urls().first().toLocalFile());
    else
        importText(dropped->text());
    event->acceptProposedAction();
}

void WebhookPage::showPlace(const Place& place)
{
    choose(QString::fromStdString(m_session->webhook().id));
    m_form->showPlace(place);
}

} // namespace hookbench
