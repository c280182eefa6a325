// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hookbench {

class CodeView;

/// Indents while one types: Enter behind an opener goes one step in, between an opener and its closer it makes three
/// lines, and a closer that comes first on its line moves under what it closes. Child of the view.
class SmartIndent : public QObject {
    Q_OBJECT

public:
    explicit SmartIndent(CodeView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void breakLine();
    void alignCloser();

    CodeView* m_view;
    bool m_wasCloserTyped = false;
};

} // namespace hookbench
