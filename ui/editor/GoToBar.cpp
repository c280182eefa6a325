// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/GoToBar.h"

#include "editor/CodeView.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace hookbench {

GoToBar::GoToBar(CodeView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_place(new QLineEdit)
    , m_note(new QLabel)
{
    setObjectName(QStringLiteral("goToBar"));
    m_place->setObjectName(QStringLiteral("goToPlace"));
    m_place->setAccessibleName(tr("Line, or line:column, to go to"));
    m_place->setPlaceholderText(tr("Line, or line:column"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(QStringLiteral("goToNote"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    layout->addWidget(m_place);
    layout->addWidget(m_note, 1);
    hide();
}

void GoToBar::open()
{
    const LineColumn here = m_view->positions().lineColumn(m_view->positions().caret());
    m_place->setText(QString::number(here.line));
    m_note->setText(tr("of %1. Enter goes there.").arg(m_view->lines()));
    show();
    m_place->setFocus(Qt::ShortcutFocusReason);
    m_place->selectAll();
}

void GoToBar::close()
{
    hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

void GoToBar::goThere()
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,9})(?:\\s*[:,;.]\\s*(\\d{1,9}))?\\s*$"));
    const QRegularExpressionMatch match = form.match(m_place->text());
    const int line = match.captured(1).toInt();
    if (!match.hasMatch() || line < 1 || line > m_view->lines()) {
        m_note->setText(tr("Type a line from 1 to %1, or a line and a column such as 2:5.").arg(m_view->lines()));
        return;
    }
    const int column = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    const std::size_t byte = m_view->positions().byteAt({line, column});
    close();
    m_view->showRange({byte, byte});
}

void GoToBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goThere();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hookbench
