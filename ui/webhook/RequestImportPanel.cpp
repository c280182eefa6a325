// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/RequestImportPanel.h"

#include "common/DiagnosticText.h"
#include "common/IconLabel.h"
#include "common/MessageLine.h"
#include "delivery/SecretStore.h"
#include "exchange/import/RequestImport.h"
#include "exchange/import/WorkspaceImport.h"
#include "session/Session.h"
#include "theme/Theme.h"
#include "webhook/ImportPreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTextCursor>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hookbench {

namespace {

constexpr int beginRole = Qt::UserRole + 1; // bytes of the source
constexpr int endRole = Qt::UserRole + 2;

QPlainTextEdit* makeText(const QString& objectName, const QString& accessibleName)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(objectName);
    text->setAccessibleName(accessibleName);
    text->setFont(codeFont());
    text->setLayoutDirection(Qt::LeftToRight);
    text->setTabChangesFocus(true);
    return text;
}

QListView* makeList(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName)
{
    auto* list = new QListView;
    list->setModel(model);
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

} // namespace

RequestImportPanel::RequestImportPanel(Session* session, SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_source(makeText(QStringLiteral("importSource"), tr("Text to import")))
    , m_requests(new QStandardItemModel(this))
    , m_list(makeList(m_requests, QStringLiteral("importedRequests"), tr("Requests found")))
    , m_preview(makeText(QStringLiteral("importPreview"), tr("What will be made")))
    , m_findings(new QStandardItemModel(this))
    , m_findingList(makeList(m_findings, QStringLiteral("requestFindings"), tr("What cannot be taken over")))
    , m_state(new MessageLine)
    , m_add(new QPushButton(tr("Add")))
{
    setObjectName(QStringLiteral("requestImport"));
    setFocusProxy(m_source);
    m_source->setPlaceholderText(
        tr("Paste a cURL command, a .http file or a Postman collection, or drop a file here."));
    m_source->setAcceptDrops(false); // the page takes them, files included
    m_preview->setReadOnly(true);
    m_findingList->setWordWrap(true);
    m_findingList->setIconSize(m_add->iconSize());
    m_add->setObjectName(QStringLiteral("addImported"));
    m_add->setDefault(true);
    makeLayout();
    connect(m_source, &QPlainTextEdit::textChanged, this, &RequestImportPanel::read);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequestImportPanel::showChosen);
    connect(m_requests, &QStandardItemModel::itemChanged, this, &RequestImportPanel::showFindings);
    connect(m_findingList, &QListView::clicked, this, &RequestImportPanel::goToFinding);
    connect(m_findingList, &QListView::activated, this, &RequestImportPanel::goToFinding);
    connect(m_add, &QPushButton::clicked, this, &RequestImportPanel::add);
    read();
}

void RequestImportPanel::makeLayout()
{
    auto* heading = new QLabel(tr("New Webhook from …"));
    heading->setFont(headingFont());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addWidget(heading);
    layout->addWidget(m_source, 2);
    layout->addLayout(makeResult(), 3);
    layout->addWidget(m_findingList, 1);
    layout->addLayout(makeFooter());
}

QLayout* RequestImportPanel::makeResult()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::s);
    row->addWidget(m_list, 1);
    row->addWidget(m_preview, 2);
    return row;
}

QLayout* RequestImportPanel::makeFooter()
{
    auto* file = new QPushButton(tr("Open File…"));
    file->setObjectName(QStringLiteral("importFile"));
    connect(file, &QPushButton::clicked, this, &RequestImportPanel::fileRequested);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeRequestImport"));
    connect(close, &QPushButton::clicked, this, &RequestImportPanel::closed);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::s);
    row->addWidget(m_state, 1);
    row->addWidget(file);
    row->addWidget(m_add);
    row->addWidget(close);
    return row;
}

void RequestImportPanel::setText(const QString& text)
{
    m_source->setPlainText(text);
}

void RequestImportPanel::read()
{
    const std::string text = m_source->toPlainText().toStdString();
    const bool isEmpty = text.find_first_not_of(" \t\r\n") == std::string::npos;
    m_imported = isEmpty ? ImportedRequests() : readRequests(text);
    showRequests();
    showFindings();
}

void RequestImportPanel::showRequests()
{
    m_requests->clear();
    for (const ImportedRequest& request : m_imported.requests) {
        auto* item = new QStandardItem(QString::fromStdString(request.name));
        item->setToolTip(QString::fromStdString(request.method + ' ' + request.url));
        item->setCheckable(true);
        item->setCheckState(Qt::Checked);
        m_requests->appendRow(item);
    }
    m_list->setVisible(m_imported.requests.size() > 1);
    m_list->setCurrentIndex(m_requests->index(0, 0));
    showChosen();
}

void RequestImportPanel::showChosen()
{
    const int row = m_list->currentIndex().row();
    const bool isThere = row >= 0 && row < static_cast<int>(m_imported.requests.size());
    m_preview->setPlainText(isThere
            ? importPreview(makeWebhook(m_imported.requests[static_cast<std::size_t>(row)], m_session->environment()))
            : QString());
}

std::vector<std::size_t> RequestImportPanel::checkedRequests() const
{
    std::vector<std::size_t> checked;
    for (int row = 0; row < m_requests->rowCount(); ++row) {
        if (m_requests->item(row)->checkState() == Qt::Checked)
            checked.push_back(static_cast<std::size_t>(row));
    }
    return checked;
}

/// Of all that is ticked; where no request was found, all there are.
void RequestImportPanel::showFindings()
{
    m_findings->clear();
    if (m_imported.requests.empty()) {
        for (const Diagnostic& finding : m_imported.diagnostics)
            addFinding(finding);
    }
    for (const std::size_t index : checkedRequests()) {
        const ImportedRequest& request = m_imported.requests[index];
        for (const Diagnostic& finding : findingsOf(request, m_imported.diagnostics))
            addFinding(finding);
        for (const Diagnostic& finding : makeWebhook(request, m_session->environment()).diagnostics)
            addFinding(finding);
    }
    m_findingList->setVisible(m_findings->rowCount() > 0);
    updateState();
}

void RequestImportPanel::addFinding(const Diagnostic& finding)
{
    const QString hint = hintOf(finding);
    auto* item = new QStandardItem(themeIcon(toneIconName(toneOf(finding.severity)), toneOf(finding.severity)),
        hint.isEmpty() ? messageOf(finding) : messageOf(finding) + u'\n' + hint);
    item->setData(static_cast<int>(finding.severity), Qt::UserRole);
    item->setData(qulonglong(finding.place.range.begin), beginRole);
    item->setData(qulonglong(finding.place.range.end), endRole);
    m_findings->appendRow(item);
}

void RequestImportPanel::goToFinding(const QModelIndex& index)
{
    const QByteArray source = m_source->toPlainText().toUtf8();
    const auto place = [&](int role) { // characters of the text
        return static_cast<int>(QString::fromUtf8(source.left(index.data(role).toLongLong())).size());
    };
    QTextCursor cursor = m_source->textCursor();
    cursor.setPosition(place(beginRole));
    cursor.setPosition(place(endRole), QTextCursor::KeepAnchor);
    m_source->setTextCursor(cursor);
    m_source->setFocus();
}

void RequestImportPanel::updateState()
{
    const auto checked = static_cast<int>(checkedRequests().size());
    bool hasError = false;
    for (int row = 0; row < m_findings->rowCount(); ++row)
        hasError = hasError || m_findings->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(Severity::Error);
    m_add->setEnabled(checked > 0 && !hasError);
    if (hasError && !m_imported.requests.empty())
        m_state->showMessage(Tone::Bad, tr("Mend or untick what is red first."));
    else if (checked > 0)
        m_state->showMessage(Tone::Muted, tr("%Ln webhook(s) will be added.", nullptr, checked));
    else
        m_state->clear();
}

bool RequestImportPanel::keepSecrets(const MadeWebhook& made)
{
    bool areKept = true;
    for (const KnownSecret& secret : made.secrets)
        areKept = m_secrets.write(QString::fromStdString(secret.name), QString::fromStdString(secret.value)) && areKept;
    return areKept;
}

void RequestImportPanel::add()
{
    QString first;
    QString campaignId;
    bool areSecretsKept = true;
    m_session->undoStack()->beginMacro(tr("Import webhooks"));
    for (const std::size_t index : checkedRequests()) {
        Environment environment = m_session->environment();
        const MadeWebhook made = makeWebhook(m_imported.requests[index], environment);
        areSecretsKept = keepSecrets(made) && areSecretsKept;
        environment.variables.insert(environment.variables.end(), made.variables.begin(), made.variables.end());
        if (!made.variables.empty())
            m_session->editEnvironment(environment);
        const QString webhook = m_session->addWebhook(made.webhook);
        if (first.isEmpty())
            first = webhook;
        if (!made.campaign)
            continue;
        Campaign campaign = *made.campaign;
        campaign.webhook = webhook.toStdString();
        const QString added = m_session->addCampaign(campaign);
        if (campaignId.isEmpty())
            campaignId = added;
    }
    m_session->undoStack()->endMacro();
    if (!campaignId.isEmpty())
        m_session->selectCampaign(campaignId);
    if (!areSecretsKept) {
        m_state->showMessage(
            Tone::Attention, tr("Added, but a secret could not be kept: fill it in under Environment."));
        return;
    }
    emit added(first);
}

} // namespace hookbench
