// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ColumnsEditor.h"

#include "campaign/privacy/PersonalData.h"
#include "common/DiagnosticText.h"
#include "common/IconButton.h"
#include "common/MessageLine.h"
#include "common/PrivacyMask.h"
#include "profile/ColumnsDelegate.h"
#include "profile/ColumnsModel.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace hookbench {

ColumnsEditor::ColumnsEditor(RecordFile* file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_model(new ColumnsModel(this))
    , m_table(new QTableView)
    , m_identity(new QPushButton(tr("Use as Identity")))
    , m_reset(new QPushButton(tr("Back to What Was Found")))
    , m_previous(makeIconButton(
          QStringLiteral("previousRow"), QStringLiteral("chevron-left"), tr("The profile of the row before")))
    , m_next(
          makeIconButton(QStringLiteral("nextRow"), QStringLiteral("chevron-right"), tr("The profile of the next row")))
    , m_number(new QLabel)
    , m_profile(new QPlainTextEdit)
    , m_state(new MessageLine)
{
    const FileShape& shape = file->reader()->shape();
    m_model->setTable(
        shape.header, ProfileReader::cellsOf(shape, file->first()), file->reader()->columns(), file->guessedColumns());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTable());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::s, 0, 0);
    layout->setSpacing(spacing::s);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_state);
    connect(m_model, &ColumnsModel::changed, this, &ColumnsEditor::take);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &ColumnsEditor::showPreview);
    connect(
        m_model, &ColumnsModel::refused, this, [this](const QString& why) { m_state->showMessage(Tone::Bad, why); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnsEditor::updateButtons);
    connect(m_identity, &QPushButton::clicked, this, [this] { m_model->useAsIdentity(m_table->currentIndex().row()); });
    connect(m_reset, &QPushButton::clicked, m_model, &ColumnsModel::reset);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    updateButtons();
    showPreview();
}

QWidget* ColumnsEditor::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("columns"));
    m_table->setAccessibleName(tr("What becomes of the columns"));
    m_table->setItemDelegate(new ColumnsDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * spacing::s);
    QHeaderView* header = m_table->horizontalHeader();
    header->setFont(smallFont());
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ColumnsModel::ValuesColumn, QHeaderView::Stretch);
    const std::array widths{18, 16, 13, 14, 0}; // characters
    for (int column = 0; column < ColumnsModel::ColumnCount; ++column) {
        if (column != ColumnsModel::ValuesColumn)
            header->resizeSection(
                column, widths[static_cast<std::size_t>(column)] * m_table->fontMetrics().averageCharWidth());
    }
    m_identity->setObjectName(QStringLiteral("useAsIdentity"));
    m_identity->setToolTip(tr("The column tells customers apart: it becomes the system property Identity"));
    m_reset->setObjectName(QStringLiteral("resetColumns"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_identity);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    return part;
}

QWidget* ColumnsEditor::makePreview()
{
    m_profile->setObjectName(QStringLiteral("resultingProfile"));
    m_profile->setAccessibleName(tr("The resulting profile"));
    m_profile->setReadOnly(true);
    m_profile->setFont(codeFont());
    m_profile->setTabChangesFocus(true);
    m_profile->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_previous);
    steps->addWidget(m_number);
    steps->addWidget(m_next);
    steps->addStretch();
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addLayout(steps);
    layout->addWidget(m_profile, 1);
    return part;
}

void ColumnsEditor::take()
{
    m_state->clear();
    m_file->setColumns(m_model->columns());
    updateButtons();
    showPreview();
    emit columnsEdited(m_model->columns());
}

void ColumnsEditor::updateButtons()
{
    const int row = m_table->currentIndex().row();
    m_identity->setEnabled(row >= 0 && !m_model->isIdentity(row));
    m_reset->setEnabled(m_model->columns() != m_file->guessedColumns());
}

void ColumnsEditor::step(int by)
{
    m_shown = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_shown) + by);
    showPreview();
}

void ColumnsEditor::showPreview()
{
    const RecordBatch& first = m_file->first();
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < first.spans.size());
    if (m_shown >= first.spans.size()) {
        m_number->setText(tr("The file has no rows."));
        return;
    }
    m_number->setText(tr("Row %1").arg(QLocale().toString(m_shown + 1)));
    const ImportedRecord record = m_file->reader()->read(first, m_shown);
    json::Value fields = record.read ? record.read->profile.fields : json::Value();
    if (PrivacyMask::instance().isOn())
        fields = withPersonalReplaced(fields, PrivacyMask::dots().toStdString());
    m_profile->setPlainText(record.read ? QString::fromStdString(json::toText(fields)) : QString());
    if (!record.findings.empty())
        m_state->showMessage(toneOf(record.findings.front().severity), messageOf(record.findings.front()));
    else
        m_state->clear();
}

} // namespace hookbench
