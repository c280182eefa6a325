// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QWidget>

#include <string>

namespace hookbench {

class BodyLink;
class CodeView;
class FindBar;
class HoverTips;
class LongLineGuard;
class NoticeStrip;
class ProblemMarks;
class Session;
struct Preview;

/// The editor of the selected campaign's body, with colours, folding, marks for what is wrong, find, and its own undo.
/// Each feature is an object of its own; this class only puts them together.
class PayloadEditor : public QWidget {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit PayloadEditor(Session* session, QWidget* parent = nullptr);

    CodeView* view() const { return m_view; }

    /// Goes to a place of the body (any other part is ignored), selects it, says what is wrong there, takes the focus.
    void showPlace(const hookbench::Place& place);
    void openFind();

signals:
    /// Bytes of the body before the caret.
    void caretMoved(std::size_t byte);

private:
    void layOut();
    void addShortcuts();
    void showProblems(const Preview& preview);
    void showNotices();
    std::string bodyInLines() const;
    void breakLongLines();

    CodeView* m_view;
    ProblemMarks* m_marks;
    HoverTips* m_tips;
    LongLineGuard* m_longLines;
    BodyLink* m_link;
    NoticeStrip* m_notice;
    NoticeStrip* m_tabNotice;
    FindBar* m_findBar;
};

} // namespace hookbench
