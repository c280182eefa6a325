// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptDifferenceView.h"

#include "common/Announcer.h"
#include "common/CopyButton.h"
#include "common/RowDelegate.h"
#include "delivery/AttemptDifferenceExport.h"
#include "delivery/AttemptDifferenceModel.h"
#include "delivery/AttemptText.h"
#include "delivery/AttemptVerdict.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hookbench {

namespace {

QLabel* makeSentence(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString samePartsOf(const AttemptDifference& difference)
{
    QStringList names;
    for (std::size_t i = 0; i < AttemptDifference::partCount; ++i) {
        const PartDifference& part = difference.parts[i];
        if (!part.isDifferent() && !part.isMasked && !part.isAbsent)
            names.append(partName(static_cast<AttemptDifference::Part>(i)));
    }
    return names.join(QStringLiteral(", "));
}

QString nameOf(const Attempt& attempt)
{
    return QStringLiteral("#%1 · %2 · %3").arg(attempt.id).arg(timeText(attempt.startedAt), endOf(attempt));
}

} // namespace

AttemptDifferenceView::AttemptDifferenceView(QWidget* parent)
    : QWidget(parent)
    , m_model(new AttemptDifferenceModel(this))
    , m_verdict(makeSentence(QStringLiteral("differenceVerdict")))
    , m_same(makeSentence(QStringLiteral("sameParts")))
    , m_tree(makeTree())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
}

QWidget* AttemptDifferenceView::makeHead()
{
    m_same->setForegroundRole(QPalette::PlaceholderText);
    auto* copy = new CopyButton(
        tr("Copy the comparison"), [this] { return QString::fromUtf8(differenceText(m_model->difference())); });
    copy->setObjectName(QStringLiteral("copyComparison"));
    auto* back = new QPushButton(tr("Back to the Request"));
    back->setObjectName(QStringLiteral("closeComparison"));
    back->setToolTip(tr("Shows the later one of the two in full"));
    connect(back, &QPushButton::clicked, this, &AttemptDifferenceView::closed);
    auto* head = new QWidget;
    auto* sentences = new QVBoxLayout;
    sentences->setSpacing(spacing::xs);
    sentences->addWidget(m_verdict);
    sentences->addWidget(m_same);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    row->setSpacing(spacing::s);
    row->addLayout(sentences, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addWidget(back, 0, Qt::AlignTop);
    return head;
}

QTreeView* AttemptDifferenceView::makeTree()
{
    auto* tree = new QTreeView;
    tree->setModel(m_model);
    tree->setObjectName(QStringLiteral("attemptDifferences"));
    tree->setAccessibleName(tr("Differences"));
    tree->setItemDelegate(new RowDelegate(tree));
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setTextElideMode(Qt::ElideMiddle);
    tree->setFrameShape(QFrame::NoFrame);
    QHeaderView* header = tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AttemptDifferenceModel::ChangeColumn, QHeaderView::ResizeToContents);
    for (const int column : {AttemptDifferenceModel::PlaceColumn, AttemptDifferenceModel::FirstColumn,
             AttemptDifferenceModel::SecondColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    return tree;
}

void AttemptDifferenceView::compare(const Attempt& first, const Attempt& second)
{
    const quint64 run = ++m_runs;
    m_job.start([this, run, first, second](const std::atomic_bool& isStale) -> LatestJob::Completion {
        if (isStale)
            return {};
        return [this, run, difference = attemptDifference(first, second),
                   names = std::pair(nameOf(first), nameOf(second))] {
            if (run == m_runs)
                show(difference, names.first, names.second);
        };
    });
}

void AttemptDifferenceView::show(
    const AttemptDifference& difference, const QString& firstName, const QString& secondName)
{
    m_verdict->setText(difference.verdict.join(u' '));
    const QString same = samePartsOf(difference);
    m_same->setText(tr("The same in both: %1.").arg(same));
    m_same->setVisible(!same.isEmpty());
    m_model->setDifference(difference, firstName, secondName);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    Announcer::announce(this, m_verdict->text());
}

} // namespace hookbench
