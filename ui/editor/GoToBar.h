// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hookbench {

class CodeView;

/// Goes to a line, or a line and a column (12 or 12:5, counted from 1, columns in code points) of a view. Enter goes
/// there, Esc stays. Hidden until open().
class GoToBar : public QWidget {
    Q_OBJECT

public:
    explicit GoToBar(CodeView* view, QWidget* parent = nullptr);

    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goThere();

    CodeView* m_view;
    QLineEdit* m_place;
    QLabel* m_note;
};

} // namespace hookbench
