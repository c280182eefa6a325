// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/HeaderEditor.h"

#include "common/EditableTable.h"
#include "common/FieldNote.h"
#include "delivery/SecretStore.h"
#include "session/Session.h"
#include "settings/SecretField.h"
#include "webhook/HeaderLines.h"
#include "webhook/HeaderPresets.h"
#include "webhook/HeaderSecrets.h"
#include "webhook/HeaderTableModel.h"
#include "webhook/SecretVariables.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hookbench {
namespace {

void setColumns(QHeaderView* header)
{
    header->setSectionResizeMode(HeaderTableModel::EnabledColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HeaderTableModel::NameColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(HeaderTableModel::ValueColumn, QHeaderView::Stretch);
    header->resizeSection(HeaderTableModel::NameColumn, header->fontMetrics().averageCharWidth() * 28);
}

} // namespace

HeaderEditor::HeaderEditor(Session* session, SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_model(new HeaderTableModel(this))
    , m_table(new EditableTable(m_model, tr("Headers"), this))
    , m_note(new FieldNote(this))
    , m_secret(new SecretField(secrets, this))
{
    setObjectName(QStringLiteral("headers"));
    m_note->setObjectName(QStringLiteral("headerNote"));
    setColumns(m_table->view()->horizontalHeader());
    makeButtons();
    setFocusProxy(m_table->view());

    auto* secretForm = new QFormLayout;
    secretForm->addRow(tr("Secret of this header"), m_secret);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(secretForm);

    connect(m_model, &HeaderTableModel::edited, this, &HeaderEditor::takeIn);
    connect(m_table, &EditableTable::addRequested, this, &HeaderEditor::addRow);
    connect(m_table, &EditableTable::removeRequested, this, &HeaderEditor::removeRows);
    connect(m_table, &EditableTable::currentRowChanged, this, &HeaderEditor::showNotes);
    connect(m_note, &FieldNote::activated, this, &HeaderEditor::onNoteActivated);
    connect(m_secret, &SecretField::stored, this, &HeaderEditor::showNotes);
}

void HeaderEditor::makeButtons()
{
    auto* pasteButton = new QPushButton(themeIcon(QStringLiteral("clipboard-paste")), tr("Paste lines"), this);
    pasteButton->setObjectName(QStringLiteral("pasteHeaders"));
    pasteButton->setToolTip(tr("Adds a header for each line “Name: value” on the clipboard."));
    connect(pasteButton, &QPushButton::clicked, this, &HeaderEditor::paste);

    auto* presets = new QPushButton(tr("Presets"), this);
    presets->setObjectName(QStringLiteral("headerPresets"));
    auto* menu = new QMenu(presets);
    for (const HeaderPreset& preset : headerPresets()) {
        const QString line = QString::fromStdString(preset.header.name + ": " + preset.header.value);
        QAction* action = menu->addAction(line);
        if (!preset.secretVariable.isEmpty())
            action->setIcon(themeIcon(QStringLiteral("lock-keyhole"), Tone::Muted));
        connect(action, &QAction::triggered, this, [this, &preset] { addPreset(preset); });
    }
    presets->setMenu(menu);
    m_table->buttonRow()->addWidget(pasteButton);
    m_table->buttonRow()->addWidget(presets);
    m_table->buttonRow()->addStretch();
}

void HeaderEditor::showWebhook(const Webhook& webhook, const std::vector<Diagnostic>& problems)
{
    m_webhook = webhook;
    m_model->setHeaders(webhook.headers);
    m_model->setProblems(problems);
    showNotes();
}

void HeaderEditor::showPlace(const Place& place)
{
    m_table->editCell(
        place.item, place.part == Part::HeaderName ? HeaderTableModel::NameColumn : HeaderTableModel::ValueColumn);
}

void HeaderEditor::setHeaders(const std::vector<Header>& headers)
{
    Webhook webhook = m_webhook;
    webhook.headers = headers;
    m_session->editWebhook(webhook);
}

void HeaderEditor::addRow()
{
    auto headers = m_webhook.headers;
    headers.push_back({});
    setHeaders(headers);
    m_table->editCell(m_model->rowCount() - 1, HeaderTableModel::NameColumn);
}

void HeaderEditor::removeRows(const QList<int>& rows)
{
    auto headers = m_webhook.headers;
    for (const int row : rows)
        headers.erase(headers.begin() + row);
    setHeaders(headers);
}

void HeaderEditor::addPreset(const HeaderPreset& preset)
{
    auto headers = m_webhook.headers;
    headers.push_back(preset.header);
    m_session->undoStack()->beginMacro(tr("Add header"));
    if (!preset.secretVariable.isEmpty())
        ensureSecretVariable(*m_session, preset.secretVariable, m_webhook.url);
    setHeaders(headers);
    m_session->undoStack()->endMacro();
    m_table->view()->setCurrentIndex(m_model->index(m_model->rowCount() - 1, HeaderTableModel::ValueColumn));
}

void HeaderEditor::paste()
{
    const auto pasted = headersFromLines(QGuiApplication::clipboard()->text());
    if (pasted.headers.empty()) {
        m_note->showNote(Tone::Attention, tr("The clipboard holds no line such as “Content-Type: application/json”."));
        return;
    }
    auto headers = m_webhook.headers;
    headers.insert(headers.end(), pasted.headers.begin(), pasted.headers.end());
    takeIn(headers);
    if (!pasted.otherLines.isEmpty())
        m_note->showNote(Tone::Attention,
            tr("Left out, because it is no “Name: value”: %1").arg(pasted.otherLines.join(QStringLiteral(" · "))));
}

void HeaderEditor::takeIn(std::vector<Header> headers)
{
    m_session->undoStack()->beginMacro(tr("Edit headers"));
    const QStringList kept = HeaderSecrets(*m_session, m_secrets).keepNew(headers, m_webhook);
    setHeaders(headers);
    m_session->undoStack()->endMacro();
    if (!kept.isEmpty())
        m_note->showNote(Tone::Good,
            tr("The value of %1 is kept as a secret, outside the workspace's files.")
                .arg(kept.join(QStringLiteral(", "))));
}

const Diagnostic* HeaderEditor::shownProblem() const
{
    const auto& problems = m_model->problems();
    for (const Diagnostic& problem : problems) {
        if (problem.place.item == m_table->currentRow())
            return &problem;
    }
    return problems.empty() ? nullptr : &problems.front();
}

int HeaderEditor::firstOpenSecret() const
{
    const auto& headers = m_model->headers();
    for (std::size_t row = 0; row < headers.size(); ++row) {
        if (isOpenSecret(headers[row]))
            return static_cast<int>(row);
    }
    return -1;
}

void HeaderEditor::showNotes()
{
    const Diagnostic* problem = shownProblem();
    const int openSecret = firstOpenSecret();
    const bool isGrave = problem && problem->severity != Severity::Information;
    if (problem && (isGrave || openSecret < 0))
        m_note->showDiagnostic(*problem, problem->code == "request.placeholder" ? tr("Fill in…") : QString());
    else if (openSecret >= 0)
        m_note->showNote(Tone::Attention,
            tr("The value of %1 stands in the workspace's files for everyone to read.")
                .arg(QString::fromStdString(m_model->headers()[static_cast<std::size_t>(openSecret)].name)),
            tr("Keep it as a secret"));
    else
        m_note->clear();
    showSecret();
}

void HeaderEditor::showSecret()
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    const auto& headers = m_model->headers();
    const bool hasRow = m_table->currentRow() >= 0 && row < headers.size();
    const auto variable =
        hasRow ? secretVariableIn(headers[row].value, m_session->environment()) : std::optional<Variable>();
    m_secret->setEnabled(variable.has_value());
    m_secret->setSecret(variable ? QString::fromStdString(variable->secret) : QString());
}

void HeaderEditor::onNoteActivated()
{
    const Diagnostic* problem = shownProblem();
    if (problem && problem->code == "request.placeholder") {
        if (!problem->arguments.empty())
            emit fillInRequested(QString::fromStdString(problem->arguments.front()), m_note->button());
    } else if (const int row = firstOpenSecret(); row >= 0) {
        keepAsSecret(row);
    }
}

void HeaderEditor::keepAsSecret(int row)
{
    auto headers = m_webhook.headers;
    m_session->undoStack()->beginMacro(tr("Keep as a secret"));
    const bool isKept =
        HeaderSecrets(*m_session, m_secrets).keep(headers[static_cast<std::size_t>(row)], nullptr, m_webhook.url);
    if (isKept)
        setHeaders(headers);
    m_session->undoStack()->endMacro();
    if (!isKept)
        m_note->showNote(Tone::Bad, tr("The secret could not be kept, so the header stays as it is."));
}

} // namespace hookbench
