// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RecordsView.h"

#include "common/IconButton.h"
#include "profile/FieldChooser.h"
#include "profile/ImportModel.h"
#include "profile/RecordFilterBar.h"
#include "profile/RecordQueries.h"
#include "profile/RecordsTable.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

#include <utility>

namespace hookbench {

RecordsView::RecordsView(RecordFile* file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_queries(new RecordQueries(file, this))
    , m_table(new RecordsTable)
    , m_parts(new QSplitter)
    , m_search(new QLineEdit)
    , m_previous(
          makeIconButton(QStringLiteral("findPrevious"), QStringLiteral("chevron-up"), tr("Previous (Shift+F3)")))
    , m_next(makeIconButton(QStringLiteral("findNext"), QStringLiteral("chevron-down"), tr("Next (F3)")))
    , m_fields(new QPushButton(tr("Fields")))
    , m_filters(new RecordFilterBar)
{
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::s, 0, 0);
    layout->setSpacing(spacing::s);
    layout->addWidget(makeBar());
    layout->addWidget(m_filters);
    layout->addWidget(m_parts, 1);
    connectFile();
    connectParts();
    addShortcuts();
}

QWidget* RecordsView::makeBar()
{
    m_search->setObjectName(QStringLiteral("recordSearch"));
    m_search->setAccessibleName(tr("Search all records"));
    m_search->setPlaceholderText(tr("Search all values"));
    m_search->setClearButtonEnabled(true);
    m_fields->setObjectName(QStringLiteral("chooseFields"));
    m_fields->setToolTip(tr("Which fields are shown, and in which order"));
    m_fields->setCheckable(true);
    auto* filter = new QPushButton(themeIcon(QStringLiteral("plus")), tr("Filter"));
    filter->setObjectName(QStringLiteral("addFilter"));
    filter->setToolTip(tr("Shows only the records that keep a condition"));
    connect(filter, &QPushButton::clicked, m_filters, &RecordFilterBar::addNew);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(spacing::s);
    layout->addWidget(filter);
    layout->addWidget(m_fields);
    return bar;
}

void RecordsView::connectFile()
{
    connect(m_file, &RecordFile::blocksFound, m_table->records(), &ImportModel::addBlocks);
    connect(m_file, &RecordFile::readerChanged, this, [this] {
        m_table->records()->setReader(m_file->reader());
        m_filters->setFields(m_file->fields());
        m_table->showFields(firstFields());
        runQuery();
    });
    connect(m_file, &RecordFile::fieldsFound, this, [this] {
        m_filters->setFields(m_file->fields());
        if (m_chooser)
            makeChooser();
    });
    connect(m_file, &RecordFile::finished, this, [this] {
        if (!m_query.isEverything())
            runQuery(); // records came behind those that it looked at
    });
}

void RecordsView::connectParts()
{
    connect(m_filters, &RecordFilterBar::conditionsChanged, this, [this] {
        m_query.conditions = m_filters->conditions();
        runQuery();
    });
    connect(m_table, &RecordsTable::sortRequested, this, &RecordsView::sort);
    connect(m_table, &RecordsTable::filterRequested, m_filters, &RecordFilterBar::add);
    connect(m_table, &RecordsTable::fieldsChanged, this, [this] {
        if (m_chooser)
            makeChooser();
    });
    connect(m_queries, &RecordQueries::rowsFound, this, [this](const std::shared_ptr<const RecordRows>& rows) {
        m_table->showRows(rows);
        emit rowsChanged();
    });
    connect(m_queries, &RecordQueries::textFound, this, &RecordsView::showFound);
    connect(m_fields, &QPushButton::toggled, this, &RecordsView::toggleChooser);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(1); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(-1); });
}

void RecordsView::addShortcuts()
{
    const auto onKey = [this](const QKeySequence& key, auto handler) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, handler);
    };
    onKey(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    onKey(QKeySequence::FindNext, [this] { find(1); });
    onKey(QKeySequence::FindPrevious, [this] { find(-1); });
}

void RecordsView::start()
{
    m_table->records()->setSource(m_file->reader(), m_file->textPath(), m_file->copy());
    m_filters->setFields(m_file->fields());
    m_table->showFields(firstFields());
}

void RecordsView::goToRecord(std::size_t record)
{
    const int row = m_table->records()->rowOf(record);
    if (row < 0)
        return;
    m_table->goTo(row, 0);
    m_table->setFocus();
}

void RecordsView::sort(const std::optional<RecordField>& by, bool isDescending)
{
    m_query.sortBy = by;
    m_query.isDescending = isDescending;
    m_table->showSorting(by, isDescending);
    runQuery();
}

void RecordsView::runQuery()
{
    m_queries->run(m_query);
}

void RecordsView::find(int step)
{
    m_sought = m_search->text();
    const int count = m_table->records()->rowCount();
    if (m_sought.isEmpty() || count == 0)
        return;
    const int from = (m_table->currentIndex().row() + step + count) % count;
    m_queries->find(m_sought, m_table->records()->rows(), static_cast<std::size_t>(from), step);
}

void RecordsView::showFound(std::optional<std::size_t> row)
{
    const ImportModel* records = m_table->records();
    if (!row || *row >= static_cast<std::size_t>(records->rowCount())) {
        emit told(Tone::Attention, tr("No record holds “%1”.").arg(m_sought));
        return;
    }
    const int found = static_cast<int>(*row);
    int column = 0;
    for (int each = records->columnCount() - 1; each >= 0; --each) {
        if (records->index(found, each).data().toString().contains(m_sought, Qt::CaseInsensitive))
            column = each;
    }
    m_table->goTo(found, column);
    emit told(Tone::Muted,
        tr("Found in record %1.").arg(QLocale().toString(static_cast<qulonglong>(records->recordOf(found) + 1))));
}

/// Fields of objects wait in the chooser.
std::vector<RecordField> RecordsView::firstFields() const
{
    std::vector<RecordField> fields;
    for (const RecordField& field : m_file->fields()) {
        if (field.path.size() == 1 && fields.size() < ImportModel::columnsAtFirst)
            fields.push_back(field);
    }
    return fields;
}

void RecordsView::toggleChooser(bool isShown)
{
    if (isShown) {
        makeChooser();
        m_chooser->setFocus();
    } else {
        delete std::exchange(m_chooser, nullptr);
    }
}

void RecordsView::makeChooser()
{
    delete std::exchange(m_chooser, new FieldChooser(m_table->shownFields(), m_file->fields()));
    m_parts->addWidget(m_chooser);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    connect(m_chooser, &FieldChooser::fieldsChosen, m_table, &RecordsTable::showFields);
    connect(
        m_chooser, &FieldChooser::defaultRequested, this,
        [this] {
            m_table->showFields(firstFields());
            makeChooser();
        },
        Qt::QueuedConnection); // the button that was clicked goes
}

} // namespace hookbench
