// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace hookbench {

class CodeView;
class ReplaceField;
class SearchField;

/// Finds text in a view while it is typed: all hits are framed, the next one is selected, and a word says how many
/// there are. Enter and Shift+Enter (or F3) go on, Esc closes. In a view that can be edited it replaces too. Hidden
/// until it is opened.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(CodeView* view, QWidget* parent = nullptr);

    /// Shows the bar with what is selected in the view, if that is on one line.
    void open();
    /// The same, with the row for replacing.
    void openReplace();
    void close();

    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    QWidget* makeButtons();
    QToolButton* makeButton(const QString& icon, const QString& name, const QString& keys);
    void makeReplaceRow();
    void takeSelection();
    void search();
    void frameHits();
    void showHit(int index);
    void step(int direction);
    void updateCount(const QString& problem = {});
    void replaceOne();
    void replaceAll();

    CodeView* m_view;
    QGridLayout* m_grid = nullptr;
    SearchField* m_field;
    ReplaceField* m_replace = nullptr; ///< made when it is first needed
    QLabel* m_count;
    std::vector<ByteRange> m_hits; ///< ascending
    int m_current = -1;
};

} // namespace hookbench
