// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CompletionPopup.h"

#include "editor/CompletionDelegate.h"
#include "editor/CompletionModel.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int mostRowsShown = 10;
constexpr int widestCharacters = 70;
constexpr int helpCharacters = 56;
constexpr int helpLines = 4;

} // namespace

CompletionPopup::CompletionPopup(QWidget* editor)
    : QFrame(editor, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_model(new CompletionModel(this))
    , m_list(new QListView(this))
    , m_help(new QLabel(this))
{
    setObjectName(QStringLiteral("completionPopup"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setForegroundRole(QPalette::Mid);
    m_list->setObjectName(QStringLiteral("completions"));
    m_list->setAccessibleName(tr("Completions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(1); // its own wish is higher than one row
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_help->setObjectName(QStringLiteral("completionHelp"));
    m_help->setFont(smallFont());
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    m_help->setFixedHeight(helpLines * QFontMetrics(smallFont()).lineSpacing() + 2 * spacing::xs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_help);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompletionPopup::showHelp);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::chosen);
}

void CompletionPopup::showCompletions(std::vector<Completion> completions, const LiquidHelp* help, const QRect& place)
{
    m_model->setCompletions(std::move(completions), help);
    m_list->setCurrentIndex(m_model->index(0));
    showHelp();
    m_help->setVisible(!m_help->text().isEmpty());
    resize(fittingSize());
    const QRect desk = screen()->availableGeometry();
    QPoint corner = place.bottomLeft();
    if (corner.y() + height() > desk.bottom())
        corner.setY(place.top() - height());
    corner.setX(std::clamp(corner.x(), desk.left(), std::max(desk.left(), desk.right() - width())));
    move(corner);
    show();
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(0);
    QAccessible::updateAccessibility(&event);
}

void CompletionPopup::showHelp()
{
    m_help->setText(m_list->currentIndex().data(CompletionModel::HelpRole).toString());
}

/// With help, as wide and high as any of its rows wants: nothing jumps while one goes through the list.
QSize CompletionPopup::fittingSize() const
{
    const QFontMetrics metrics(codeFont());
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, m_list->sizeHintForIndex(m_model->index(row)).width());
    const bool hasMore = m_model->rowCount() > mostRowsShown;
    width += hasMore ? spacing::l : 0;
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    const int frame = 2 * (frameWidth() + 1);
    const int listHeight = rows * m_list->sizeHintForRow(0) + frame;
    if (!m_help->isVisibleTo(this))
        return {std::min(width, metrics.averageCharWidth() * widestCharacters) + frame, listHeight};
    return {metrics.averageCharWidth() * helpCharacters + frame, listHeight + m_help->height()};
}

std::optional<Completion> CompletionPopup::current() const
{
    if (!isVisible() || !m_list->currentIndex().isValid())
        return std::nullopt;
    return m_model->completion(m_list->currentIndex().row());
}

bool CompletionPopup::takeKey(int key)
{
    int step = 0;
    switch (key) {
    case Qt::Key_Up:
        step = -1;
        break;
    case Qt::Key_Down:
        step = 1;
        break;
    case Qt::Key_PageUp:
        step = -mostRowsShown;
        break;
    case Qt::Key_PageDown:
        step = mostRowsShown;
        break;
    default:
        return false;
    }
    const int last = m_model->rowCount() - 1;
    const int row = m_list->currentIndex().row() + step;
    const bool goesRound = std::abs(step) == 1 && (row < 0 || row > last);
    m_list->setCurrentIndex(m_model->index(goesRound ? (row < 0 ? last : 0) : std::clamp(row, 0, last)));
    return true;
}

} // namespace hookbench
