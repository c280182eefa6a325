// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hookbench {

class CodeView;

/// Finds text in a view while it is typed: all hits are framed, the next one is selected, and a word says how many
/// there are. Enter and Shift+Enter (or F3) go on, Esc closes. Hidden until open().
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(CodeView* view, QWidget* parent = nullptr);

    /// Shows the bar with what is selected in the view, if that is on one line.
    void open();
    void close();

    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    QToolButton* makeButton(const QString& icon, const QString& name, const QString& keys);
    void search();
    void collectHits();
    void frameHits();
    void showHit(int index);
    void step(int direction);
    void updateCount();

    CodeView* m_view;
    QLineEdit* m_text;
    QToolButton* m_matchCase = nullptr;
    QLabel* m_count;
    std::vector<ByteRange> m_hits; ///< ascending
    int m_current = -1;
};

} // namespace hookbench
