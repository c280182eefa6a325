// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RecordsTable.h"

#include "profile/ImportModel.h"
#include "profile/RecordCellDelegate.h"
#include "theme/Theme.h"

#include <QAction>
#include <QHeaderView>

#include <algorithm>

namespace hookbench {

RecordsTable::RecordsTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new ImportModel(this))
{
    setModel(m_model);
    setObjectName(QStringLiteral("importedRecords"));
    setAccessibleName(tr("Records of the file"));
    makeLook();
    makeActions();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordsTable::sortByColumn);
}

void RecordsTable::makeLook()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setItemDelegate(new RecordCellDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* rows = verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed); // else each row of a large file is measured
    rows->setDefaultSectionSize(fontMetrics().height() + 2 * spacing::xs);
    rows->setFont(smallFont());
    rows->setHighlightSections(false);
    rows->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QHeaderView* columns = horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setSectionsClickable(true);
    columns->setSortIndicatorShown(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->setHighlightSections(false);
    columns->setFont(smallFont());
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setDefaultSectionSize(fontMetrics().averageCharWidth() * 20);
    columns->setResizeContentsPrecision(0); // what is in sight
}

void RecordsTable::addAction(
    const QString& name, const QString& text, const QKeySequence& key, void (RecordsTable::*handler)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, handler);
    QWidget::addAction(action);
}

void RecordsTable::makeActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(QStringLiteral("sortUp"), tr("Sort Ascending"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, &RecordsTable::sortUp);
    addAction(
        QStringLiteral("sortDown"), tr("Sort Descending"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, &RecordsTable::sortDown);
    addAction(
        QStringLiteral("unsort"), tr("Order of the File"), Qt::ALT | Qt::SHIFT | Qt::Key_Home, &RecordsTable::unsort);
    addAction(QStringLiteral("filterByValue"), tr("Filter by This Value"), {}, &RecordsTable::filterByValue);
    addAction(QStringLiteral("hideColumn"), tr("Hide Column"), {}, &RecordsTable::hideColumn);
}

std::optional<RecordField> RecordsTable::currentField() const
{
    const auto column = static_cast<std::size_t>(currentIndex().column());
    return column < m_model->fields().size() ? std::optional(m_model->fields()[column]) : std::nullopt;
}

/// Up, down, and back to the order of the file.
void RecordsTable::sortByColumn(int column)
{
    if (static_cast<std::size_t>(column) >= m_model->fields().size())
        return;
    const RecordField& field = m_model->fields()[static_cast<std::size_t>(column)];
    if (m_sortedBy != field)
        emit sortRequested(field, false);
    else if (!m_isDescending)
        emit sortRequested(field, true);
    else
        emit sortRequested({}, false);
}

void RecordsTable::sortUp()
{
    if (const auto field = currentField())
        emit sortRequested(field, false);
}

void RecordsTable::sortDown()
{
    if (const auto field = currentField())
        emit sortRequested(field, true);
}

void RecordsTable::unsort()
{
    emit sortRequested({}, false);
}

void RecordsTable::showSorting(const std::optional<RecordField>& by, bool isDescending)
{
    m_sortedBy = by;
    m_isDescending = isDescending;
    const auto found = by ? std::ranges::find(m_model->fields(), *by) : m_model->fields().end();
    const int column = found == m_model->fields().end() ? -1 : static_cast<int>(found - m_model->fields().begin());
    horizontalHeader()->setSortIndicator(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordsTable::filterByValue()
{
    const auto field = currentField();
    const ImportedRecord* record = m_model->record(currentIndex().row());
    if (!field || !record || !record->read)
        return;
    const json::Value* value = valueOf(*record->read, *field);
    const std::string text = value ? shownText(*value) : std::string();
    using Test = FieldCondition::Test;
    emit filterRequested({*field, !value ? Test::IsMissing : text.empty() ? Test::IsEmpty : Test::Equals, text});
}

void RecordsTable::hideColumn()
{
    std::vector<RecordField> fields = shownFields();
    const auto field = currentField();
    if (!field || fields.size() < 2)
        return;
    std::erase(fields, *field);
    showFields(fields);
    emit fieldsChanged();
}

std::vector<RecordField> RecordsTable::shownFields() const
{
    std::vector<RecordField> fields;
    for (int place = 0; place < static_cast<int>(m_model->fields().size()); ++place)
        fields.push_back(m_model->fields()[static_cast<std::size_t>(horizontalHeader()->logicalIndex(place))]);
    return fields;
}

void RecordsTable::showFields(const std::vector<RecordField>& fields)
{
    for (std::size_t i = 0; i < m_model->fields().size(); ++i)
        m_widths.insert(ImportModel::fieldName(m_model->fields()[i]), columnWidth(static_cast<int>(i)));
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->setFields(fields);
    QHeaderView* header = horizontalHeader();
    for (int each = 0; each < m_model->columnCount(); ++each) {
        header->moveSection(header->visualIndex(each), each);
        if (static_cast<std::size_t>(each) < fields.size())
            header->resizeSection(each,
                m_widths.value(
                    ImportModel::fieldName(fields[static_cast<std::size_t>(each)]), header->defaultSectionSize()));
    }
    if (row >= 0 && row < m_model->rowCount())
        goTo(row, std::min(column, m_model->columnCount() - 1));
    showSorting(m_sortedBy, m_isDescending);
}

void RecordsTable::goTo(int row, int column)
{
    const QModelIndex cell = m_model->index(row, std::max(0, column));
    setCurrentIndex(cell);
    scrollTo(cell);
}

/// The record that was current stays so, where it is still among them.
void RecordsTable::showRows(const std::shared_ptr<const RecordRows>& rows)
{
    const QModelIndex before = currentIndex();
    const int column = before.column();
    const std::size_t record = before.isValid() ? m_model->recordOf(before.row()) : 0;
    clearSelection();
    m_model->setRows(rows);
    if (m_model->rowCount() > 0)
        goTo(std::max(0, m_model->rowOf(record)), column);
}

} // namespace hookbench
