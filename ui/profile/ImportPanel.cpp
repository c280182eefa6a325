// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ImportPanel.h"

#include "common/DiagnosticText.h"
#include "common/MessageLine.h"
#include "profile/ImportFindings.h"
#include "profile/ImportModel.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace hookbench {

namespace {

constexpr qint64 betweenPiecesMs = 100;
constexpr int mostKept = 50; // samples of a workspace are chosen by eye
constexpr int findingsShown = 4; // rows

QString formatText(const ImportedFile& file)
{
    const FileShape& shape = file.stream().shape();
    if (shape.layout == FileShape::Layout::Table)
        return ImportPanel::tr("Table, %1 columns").arg(shape.header.size());
    if (!shape.eventName.empty())
        return ImportPanel::tr("Events “%1”").arg(QString::fromStdString(shape.eventName));
    return shape.layout == FileShape::Layout::Lines ? ImportPanel::tr("JSON, one record a line")
                                                    : ImportPanel::tr("JSON");
}

json::Value rootOf(const ProfileAndEvent& read)
{
    json::Value root = json::Value::object();
    root.set("Profile", read.profile.fields);
    if (read.event)
        root.set("Event", read.event->fields);
    return root;
}

} // namespace

ImportPanel::ImportPanel(Session* session, const QString& path, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ImportModel(this))
    , m_table(new QTableView)
    , m_format(new QLabel)
    , m_state(new MessageLine)
    , m_findingRows(new ImportFindings(this))
    , m_findings(new QListView)
    , m_try(new QPushButton(tr("Try in Preview")))
    , m_keep(new QPushButton(tr("Keep as Sample")))
{
    makeLayout(path);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportPanel::updateButtons);
    connect(m_table, &QTableView::doubleClicked, this, &ImportPanel::tryRecord);
    connect(m_try, &QPushButton::clicked, this, &ImportPanel::tryRecord);
    connect(m_keep, &QPushButton::clicked, this, &ImportPanel::keepRecords);
    connect(m_findings, &QListView::activated, this, [this](const QModelIndex& index) {
        m_table->selectRow(m_findingRows->recordOf(index));
        m_table->setFocus();
    });
    updateButtons();
    start(path);
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::makeLayout(const QString& path)
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importedRecords"));
    m_table->setAccessibleName(tr("Records of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // else each row of a large file is measured
    m_table->setFrameShape(QFrame::NoFrame);
    m_findings->setModel(m_findingRows);
    m_findings->setIconSize(m_try->iconSize());
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_findings->setAccessibleName(tr("Findings about the file"));
    m_findings->setFixedHeight(findingsShown * (fontMetrics().height() + spacing::xs) + spacing::s);
    m_findings->setUniformItemSizes(true);
    m_findings->hide();
    auto* heading = new QLabel(QFileInfo(path).fileName());
    heading->setFont(headingFont());
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeImport"));
    connect(close, &QPushButton::clicked, this, &ImportPanel::closed);
    m_try->setObjectName(QStringLiteral("tryRecord"));
    m_keep->setObjectName(QStringLiteral("keepRecords"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_try);
    buttons->addWidget(m_keep);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addWidget(heading);
    layout->addWidget(m_format);
    layout->addWidget(m_findings);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

/// Pieces come over as events; those of a panel that is gone are dropped by Qt.
void ImportPanel::start(const QString& path)
{
    auto file = ImportedFile::open(path);
    if (!file) {
        m_state->showMessage(Tone::Bad, file.error());
        return;
    }
    m_format->setText(formatText(**file));
    const auto indexer = std::make_shared<RecordIndexer>(std::move(*file));
    m_model->setSource(indexer->file().reader(), indexer->textPath(), indexer->copy());
    m_reading.start([this, indexer](const std::atomic_bool& isStale) -> LatestJob::Completion {
        const auto tell = [this](Piece& piece) {
            QMetaObject::invokeMethod(this, [this, told = std::exchange(piece, {})] { take(told); });
        };
        QElapsedTimer sinceTold;
        sinceTold.start();
        Piece piece;
        for (bool isFirst = true; !isStale; isFirst = false) {
            const auto step = indexer->next();
            if (!step)
                break;
            piece.blocks.push_back(step->block);
            piece.findings.add(findingsOf(*indexer->file().reader(), step->batch));
            piece.percent =
                static_cast<int>(indexer->file().position() * 100 / std::max<qint64>(1, indexer->file().size()));
            if (isFirst || sinceTold.elapsed() > betweenPiecesMs) {
                tell(piece);
                sinceTold.restart();
            }
        }
        tell(piece);
        return [this, findings = indexer->file().findings()] { finish(findings); };
    });
}

BulkResult ImportPanel::findingsOf(const ProfileReader& reader, const RecordBatch& batch)
{
    BulkResult result;
    for (std::size_t i = 0; i < batch.spans.size(); ++i) {
        ImportedRecord record = reader.read(batch, i);
        for (Diagnostic& diagnostic : record.findings)
            result.addFinding(std::move(diagnostic), {}, record.number);
    }
    return result;
}

void ImportPanel::take(const Piece& piece)
{
    m_model->addBlocks(piece.blocks);
    m_found.add(piece.findings);
    m_state->showMessage(
        Tone::Muted, tr("%1 records so far, %2 %").arg(QLocale().toString(m_model->rowCount())).arg(piece.percent));
    showFindings();
    if (m_table->currentIndex().row() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ImportPanel::finish(const std::vector<Diagnostic>& findings)
{
    for (const Diagnostic& finding : findings)
        m_found.addFinding(finding, {}, 0);
    showFindings();
    m_state->showMessage(Tone::Muted, tr("%n record(s)", nullptr, m_model->rowCount()));
}

void ImportPanel::showFindings()
{
    std::vector<ImportFindings::Row> rows;
    for (const FindingGroup& group : m_found.groups()) {
        QString text = messageOf(group.first);
        if (group.count > 1)
            text = tr("%1 – %n record(s)", nullptr, static_cast<int>(group.count)).arg(text);
        const Tone tone = toneOf(group.first.severity);
        const QString icon = tone == Tone::Bad ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert");
        rows.push_back({themeIcon(icon, tone), text, hintOf(group.first), static_cast<int>(group.profiles.front())});
    }
    m_findingRows->setRows(std::move(rows));
    m_findings->setVisible(m_findingRows->rowCount() > 0);
}

void ImportPanel::updateButtons()
{
    const bool isSomething = m_table->selectionModel()->hasSelection();
    m_try->setEnabled(isSomething);
    m_keep->setEnabled(isSomething);
}

void ImportPanel::tryRecord()
{
    const ImportedRecord* record = m_model->record(m_table->currentIndex().row());
    if (record && record->read) {
        m_session->startTrial(rootOf(*record->read), QString::fromStdString(record->read->profile.name));
        m_state->showMessage(Tone::Good, tr("The preview shows this record now."));
    }
}

/// The chosen records, and the events that came with them, each as a sample of its own. Undoable.
void ImportPanel::keepRecords()
{
    int kept = 0;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const ImportedRecord* record = kept < mostKept ? m_model->record(index.row()) : nullptr;
        if (!record || !record->read)
            continue;
        Sample profile = record->read->profile;
        profile.id.clear();
        const auto event = record->read->event;
        m_session->addSample(std::move(profile));
        if (event) {
            Sample sample = *event;
            sample.id.clear();
            m_session->addSample(std::move(sample));
        }
        ++kept;
    }
    m_state->showMessage(Tone::Good, tr("%n sample profile(s) added to the workspace.", nullptr, kept));
}

} // namespace hookbench
