// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace hookbench {

class CodeView;

/// Says something about the text under the pointer once it rests there, and on demand at the caret. Child of the view.
class HoverTips : public QObject {
    Q_OBJECT

public:
    /// Plain text about a byte; empty = nothing to say. Has to live as long as the view.
    using TextAt = std::function<QString(std::size_t byte)>;

    HoverTips(CodeView* view, TextAt textAt);

    void showAtCaret();

private:
    void showAt(std::size_t byte, const QPoint& place);

    CodeView* m_view;
    TextAt m_textAt;
};

} // namespace hookbench
