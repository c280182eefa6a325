// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ImportPanel.h"

#include "campaign/privacy/Anonymiser.h"
#include "check/bulk/SampleRoot.h"
#include "common/DiagnosticText.h"
#include "common/FlowLayout.h"
#include "common/MessageLine.h"
#include "profile/ColumnsEditor.h"
#include "profile/ImportFindings.h"
#include "profile/ImportModel.h"
#include "profile/RecordFile.h"
#include "profile/RecordQueries.h"
#include "profile/RecordsTable.h"
#include "profile/RecordsView.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

constexpr int mostKept = 50; // samples of a workspace are chosen by eye
constexpr int findingsShown = 4; // rows

QString formatText(const FileShape& shape)
{
    if (shape.layout == FileShape::Layout::Table)
        return ImportPanel::tr("Table, %1 columns").arg(shape.header.size());
    if (!shape.eventName.empty())
        return ImportPanel::tr("Events “%1”").arg(QString::fromStdString(shape.eventName));
    return shape.layout == FileShape::Layout::Lines ? ImportPanel::tr("JSON, one record a line")
                                                    : ImportPanel::tr("JSON");
}

} // namespace

ImportPanel::ImportPanel(
    Session* session, const QString& path, const std::vector<TableColumn>& columns, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_file(new RecordFile(this))
    , m_records(new RecordsView(m_file))
    , m_table(m_records->table())
    , m_tabs(new QTabWidget)
    , m_format(new QLabel)
    , m_state(new MessageLine)
    , m_findingRows(new ImportFindings(this))
    , m_findings(new QListView)
    , m_try(new QPushButton(tr("Try in Preview")))
    , m_anonymise(new QCheckBox(tr("Anonymise")))
    , m_keep(new QPushButton(tr("Keep as Sample")))
    , m_edit(new QPushButton(tr("Edit as Sample")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_seed(QRandomGenerator::system()->generate64())
{
    makeLayout(path);
    connectParts();
    updateButtons();
    start(path, columns);
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::makeLayout(const QString& path)
{
    m_findings->setModel(m_findingRows);
    m_findings->setIconSize(m_try->iconSize());
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_findings->setAccessibleName(tr("Findings about the file"));
    m_findings->setUniformItemSizes(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would cover a single row
    m_findings->hide();
    auto* heading = new QLabel(QFileInfo(path).fileName());
    heading->setFont(headingFont());
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_records, tr("Profiles"));
    m_tabs->setTabBarAutoHide(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addWidget(heading);
    layout->addWidget(m_format);
    layout->addWidget(m_findings);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(makeFooter());
}

QLayout* ImportPanel::makeFooter()
{
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeImport"));
    connect(close, &QPushButton::clicked, this, &ImportPanel::closed);
    auto* check = new QPushButton(tr("Check All"));
    check->setObjectName(QStringLiteral("checkRecords"));
    check->setToolTip(tr("Check the campaign with every record of the file"));
    connect(check, &QPushButton::clicked, this, &ImportPanel::checkRequested);
    m_try->setObjectName(QStringLiteral("tryRecord"));
    m_keep->setObjectName(QStringLiteral("keepRecords"));
    m_anonymise->setObjectName(QStringLiteral("anonymiseRecords"));
    m_anonymise->setToolTip(tr("Puts made-up people of the same shape in place of real ones before anything is kept"));
    m_edit->setObjectName(QStringLiteral("editRecord"));
    m_edit->setToolTip(tr("Makes a sample of the record and opens it"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_cancel->setToolTip(tr("Reads no further; what was read stays"));
    m_progress->setAccessibleName(tr("How much of the file was read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    QSizePolicy keepsItsPlace = m_cancel->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(keepsItsPlace);
    auto* state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_progress);
    state->addWidget(m_cancel);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons); // all in sight in a narrow window
    flow->setContentsMargins({});
    flow->setSpacing(spacing::s);
    for (QPushButton* button : {check, m_try, m_edit, m_keep})
        flow->addWidget(button);
    flow->addWidget(m_anonymise);
    flow->addWidget(close);
    auto* footer = new QVBoxLayout;
    footer->addLayout(state);
    footer->addWidget(buttons);
    return footer;
}

void ImportPanel::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportPanel::updateButtons);
    connect(m_table, &RecordsTable::doubleClicked, this, &ImportPanel::tryRecord);
    connect(m_try, &QPushButton::clicked, this, &ImportPanel::tryRecord);
    connect(m_keep, &QPushButton::clicked, this, &ImportPanel::keepRecords);
    connect(m_edit, &QPushButton::clicked, this, &ImportPanel::editRecord);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancel);
    connect(m_findings, &QListView::activated, this, [this](const QModelIndex& index) {
        m_tabs->setCurrentIndex(0);
        m_records->goToRecord(static_cast<std::size_t>(m_findingRows->recordOf(index)));
    });
    connect(m_file, &RecordFile::progressed, this, &ImportPanel::showProgress);
    connect(m_file, &RecordFile::finished, this, &ImportPanel::showProgress);
    connect(m_records, &RecordsView::rowsChanged, this, &ImportPanel::showState);
    connect(m_records->queries(), &RecordQueries::progressed, this, &ImportPanel::showState);
    connect(m_records->queries(), &RecordQueries::cancelled, this, &ImportPanel::showState);
    connect(m_records, &RecordsView::told, this, [this](Tone tone, const QString& text) {
        showState();
        m_state->showMessage(tone, text);
    });
}

void ImportPanel::start(const QString& path, const std::vector<TableColumn>& columns)
{
    const QString error = m_file->open(path, columns);
    m_progress->setVisible(error.isEmpty());
    m_cancel->setVisible(error.isEmpty());
    if (!error.isEmpty()) {
        m_state->showMessage(Tone::Bad, error);
        return;
    }
    m_format->setText(formatText(m_file->reader()->shape()));
    m_records->start();
    if (!m_file->isTable())
        return;
    auto* columnsEditor = new ColumnsEditor(m_file);
    connect(columnsEditor, &ColumnsEditor::columnsEdited, this, &ImportPanel::columnsEdited);
    m_tabs->addTab(columnsEditor, tr("Columns"));
}

void ImportPanel::showProgress()
{
    showFindings();
    showState();
    if (m_table->currentIndex().row() < 0 && m_table->records()->rowCount() > 0)
        m_table->goTo(0, 0);
}

void ImportPanel::showState()
{
    const RecordQueries* queries = m_records->queries();
    const bool isBusy = m_file->isReading() || queries->isBusy();
    const int percent = queries->isBusy() ? queries->percent() : m_file->percent();
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_progress->setValue(percent);
    const QString count = tr("%Ln record(s)", nullptr, static_cast<int>(m_file->count()));
    if (queries->isBusy())
        m_state->showMessage(Tone::Muted,
            (queries->isSearching() ? tr("Searching, %1 %") : tr("Sorting and filtering, %1 %")).arg(percent));
    else if (m_file->isReading())
        m_state->showMessage(Tone::Muted,
            tr("%1 records so far, %2 %")
                .arg(QLocale().toString(static_cast<qulonglong>(m_file->count())))
                .arg(percent));
    else if (m_table->records()->rows())
        m_state->showMessage(
            Tone::Muted, tr("%1 of %2").arg(QLocale().toString(m_table->records()->rowCount()), count));
    else if (m_file->isCancelled())
        m_state->showMessage(Tone::Attention, tr("%1; the rest of the file was not read.").arg(count));
    else
        m_state->showMessage(Tone::Muted, count);
}

void ImportPanel::cancel()
{
    if (m_records->queries()->isBusy())
        m_records->queries()->cancel();
    else
        m_file->cancel();
}

void ImportPanel::showFindings()
{
    std::vector<ImportFindings::Row> rows;
    for (const FindingGroup& group : m_file->found().groups()) {
        QString text = messageOf(group.first);
        if (group.count > 1)
            text = tr("%1 – %n record(s)", nullptr, static_cast<int>(group.count)).arg(text);
        const Tone tone = toneOf(group.first.severity);
        const QString icon = tone == Tone::Bad ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert");
        rows.push_back({themeIcon(icon, tone), text, hintOf(group.first), static_cast<int>(group.profiles.front())});
    }
    m_findingRows->setRows(std::move(rows));
    const int shown = std::min(findingsShown, m_findingRows->rowCount());
    m_findings->setFixedHeight(shown * (fontMetrics().height() + spacing::xs) + spacing::s);
    m_findings->setVisible(shown > 0);
}

void ImportPanel::updateButtons()
{
    const bool isSomething = m_table->selectionModel()->hasSelection();
    m_try->setEnabled(isSomething);
    m_edit->setEnabled(isSomething);
    m_keep->setEnabled(isSomething);
}

void ImportPanel::tryRecord()
{
    const ImportedRecord* record = m_table->records()->record(m_table->currentIndex().row());
    if (record && record->read) {
        const ProfileAndEvent& read = *record->read;
        m_session->startTrial(
            sampleRoot(read.profile, read.event ? &*read.event : nullptr), QString::fromStdString(read.profile.name));
        m_state->showMessage(Tone::Good, tr("The preview shows this record now."));
    }
}

/// The record, and the event that came with it, each as a sample of its own. Undoable. Gives the profile's id, nothing
/// for a record that cannot be read.
QString ImportPanel::keepRecord(int row)
{
    const ImportedRecord* record = m_table->records()->record(row);
    if (!record || !record->read)
        return {};
    const Anonymiser anonymiser(m_seed);
    const auto kept = [this, &anonymiser](Sample sample) {
        sample.id.clear();
        return m_anonymise->isChecked() ? anonymiser.anonymised(std::move(sample)) : sample;
    };
    Sample profile = kept(record->read->profile);
    const auto event = record->read->event;
    const QString id = m_session->addSample(std::move(profile));
    if (event)
        m_session->addSample(kept(*event));
    return id;
}

void ImportPanel::keepRecords()
{
    int kept = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && kept < mostKept; ++row)
            kept += keepRecord(row).isEmpty() ? 0 : 1;
    }
    m_state->showMessage(Tone::Good, tr("%n sample profile(s) added to the workspace.", nullptr, kept));
}

void ImportPanel::editRecord()
{
    const QString id = keepRecord(m_table->currentIndex().row());
    if (!id.isEmpty())
        emit editRequested(id);
}

} // namespace hookbench
