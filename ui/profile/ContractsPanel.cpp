// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ContractsPanel.h"

#include "check/FieldGuess.h"
#include "common/FieldNote.h"
#include "common/Hairline.h"
#include "profile/ContractForm.h"
#include "profile/ContractsModel.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hookbench {

ContractsPanel::ContractsPanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ContractsModel(this))
    , m_form(new ContractForm)
    , m_note(new FieldNote)
    , m_reset(new QPushButton(themeIcon(QStringLiteral("trash-2")), tr("Allow Anything")))
    , m_guess(new QPushButton(tr("Guess from Samples")))
{
    setObjectName(QStringLiteral("contractsPanel"));
    auto* what =
        new QLabel(tr("A field may hold anything, unless you state what it holds. What is stated counts for every "
                      "check: what no customer has cannot break a payload."));
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    m_table = makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(what);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_form);
    layout->addWidget(m_note);
    setFocusProxy(m_table);
    connectParts();
    refresh();
}

QTableView* ContractsPanel::makeTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("contracts"));
    table->setAccessibleName(tr("Field contracts"));
    table->setModel(m_model);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 2 * spacing::xs);
    QHeaderView* header = table->horizontalHeader();
    header->setFont(smallFont());
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ContractsModel::FieldColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ContractsModel::ContractColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ContractsModel::SamplesColumn, QHeaderView::ResizeToContents);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid()) {
            m_isNew = false;
            m_current = m_model->rows()[static_cast<std::size_t>(row.row())].path;
            showCurrent();
        }
    });
    return table;
}

QWidget* ContractsPanel::makeButtons()
{
    auto* bar = new QWidget;
    auto* add = new QPushButton(themeIcon(QStringLiteral("plus")), tr("Add"));
    add->setObjectName(QStringLiteral("addContract"));
    m_reset->setObjectName(QStringLiteral("resetContract"));
    m_reset->setToolTip(tr("The field may hold anything again"));
    m_guess->setObjectName(QStringLiteral("guessContracts"));
    m_guess->setToolTip(tr("States for each field what all samples hold, where nothing is stated yet"));
    connect(add, &QPushButton::clicked, this, &ContractsPanel::addNew);
    connect(m_reset, &QPushButton::clicked, this, &ContractsPanel::resetCurrent);
    connect(m_guess, &QPushButton::clicked, this, &ContractsPanel::guess);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(add);
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(m_guess);
    return bar;
}

void ContractsPanel::connectParts()
{
    connect(m_form, &ContractForm::edited, this, &ContractsPanel::edit);
    connect(m_form, &ContractForm::renamed, this, &ContractsPanel::rename);
    connect(m_note, &FieldNote::activated, this, &ContractsPanel::showBreaker);
    for (const auto change : {&Session::contractsChanged, &Session::listsChanged, &Session::sampleChanged,
             &Session::campaignSelected, &Session::workspaceReplaced})
        connect(m_session, change, this, &ContractsPanel::refresh);
    connect(m_session, &Session::findingsChanged, this, &ContractsPanel::refresh); // the body reads other fields
}

void ContractsPanel::refresh()
{
    const auto& program = m_session->preview()->bodyProgram;
    auto rows = contractRows(
        m_session->workspace().contracts, program ? program->dataPaths() : std::vector<liquid::DataPath>());
    showRows(rows);
    m_guess->setEnabled(!m_session->workspace().profiles.empty() || !m_session->workspace().events.empty());
    m_counting.start(
        [this, rows = std::move(rows), profiles = m_session->workspace().profiles,
            events = m_session->workspace().events](const std::atomic_bool& isStale) -> LatestJob::Completion {
            auto counted = rows;
            countKept(counted, profiles, events, isStale);
            if (isStale)
                return {};
            return [this, counted = std::move(counted)] { showRows(counted); };
        });
}

void ContractsPanel::showRows(std::vector<ContractRow> rows)
{
    const std::string shown = m_current;
    m_model->setRows(std::move(rows));
    if (!m_isNew)
        choose(shown);
}

void ContractsPanel::showField(const std::string& path)
{
    choose(path);
    if (!current()) {
        m_current = path;
        m_table->clearSelection();
        m_form->showContract(path, {});
    }
    m_form->setFocus();
}

/// The row of that path; the first one if there is none and nothing new is being typed.
void ContractsPanel::choose(const std::string& path)
{
    const int row = m_model->rowOf(path);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (path.empty() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

const ContractRow* ContractsPanel::current() const
{
    const int row = m_model->rowOf(m_current);
    return row < 0 ? nullptr : &m_model->rows()[static_cast<std::size_t>(row)];
}

void ContractsPanel::showCurrent()
{
    const ContractRow* row = current();
    m_reset->setEnabled(row && row->isStated);
    if (!row) {
        m_note->clear();
        return;
    }
    m_form->showContract(row->path, row->contract);
    if (row->breach.isEmpty())
        m_note->clear();
    else
        m_note->showNote(
            Tone::Attention, tr("%1: %2").arg(row->breakerName, row->breach), tr("Show %1").arg(row->breakerName));
}

void ContractsPanel::edit(const std::string& path, const FieldContract& contract, const QString& typedInto)
{
    FieldContracts contracts = m_session->workspace().contracts;
    contracts.set(path, contract);
    m_session->editContracts(
        contracts, typedInto.isEmpty() ? QString() : typedInto + u' ' + QString::fromStdString(path));
}

void ContractsPanel::rename(const std::string& from, const std::string& to)
{
    FieldContracts renamed;
    const FieldContract* moved = m_session->workspace().contracts.find(from);
    for (const auto& [path, contract] : m_session->workspace().contracts.entries())
        renamed.set(path == from ? to : path, contract);
    if (!moved)
        renamed.set(to, {});
    m_isNew = false;
    m_current = to;
    m_session->editContracts(renamed);
}

void ContractsPanel::addNew()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_current.clear();
    m_isNew = true;
    m_reset->setEnabled(false);
    m_note->clear();
    m_form->showContract({}, {});
    m_form->focusPath();
}

void ContractsPanel::resetCurrent()
{
    FieldContracts contracts = m_session->workspace().contracts;
    contracts.remove(m_current);
    m_session->editContracts(contracts);
}

/// What somebody stated is left as it is.
void ContractsPanel::guess()
{
    FieldContracts contracts = m_session->workspace().contracts;
    const Workspace& workspace = m_session->workspace();
    const FieldContracts guessed = guessFieldContracts(workspace.profiles, workspace.events);
    for (const auto& [path, contract] : guessed.entries()) {
        if (!contracts.find(path))
            contracts.set(path, contract);
    }
    m_session->editContracts(contracts);
}

void ContractsPanel::showBreaker()
{
    const ContractRow* row = current();
    if (!row)
        return;
    if (row->breakerKind == SampleKind::Profile)
        m_session->selectProfile(row->breakerId);
    else
        m_session->selectEvent(row->breakerId);
}

} // namespace hookbench
