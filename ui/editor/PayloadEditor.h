// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/BodyActions.h"
#include "editor/ProblemMarks.h"
#include "text/Diagnostic.h"

#include <QWidget>

#include <string>
#include <vector>

namespace hookbench {

class BodyFormatting;
class BodyInserter;
class BodyLink;
class CodeView;
class FindBar;
class GoToBar;
class HoverTips;
class LongLineGuard;
class MovingMarks;
class NoticeStrip;
class PasteCare;
class Session;
class TagMatching;
struct Preview;

/// The editor of the selected campaign's body, with colours, folding, marks for what is wrong, find, and its own undo.
/// Each feature is an object of its own; this class only puts them together.
class PayloadEditor : public QWidget {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit PayloadEditor(Session* session, QWidget* parent = nullptr);

    CodeView* view() const { return m_view; }
    BodyInserter* inserter() const { return m_inserter; }

    /// Goes to a place of the body (any other part is ignored), selects it, says what is wrong there, takes the focus.
    void showPlace(const hookbench::Place& place);

    /// For the menus. Each shows the editor first, by commandGiven().
    const BodyActions& commands() const { return m_actions; }

    /// Offers what mends the findings at the caret, in a menu there.
    void offerFixes();

signals:
    /// One of the actions was triggered and is about to be done: the editor has to be on screen.
    void commandGiven();
    /// A field is to be picked and put in at the caret.
    void insertFieldRequested();
    /// Chosen from the menu: an index into its fixes, or FixChoice::showCustomer. The edits count in the body as it is
    /// now.
    void fixRequested(const hookbench::Diagnostic& diagnostic, int fixIndex);
    /// Bytes of the body before the caret.
    void caretMoved(std::size_t byte);

private:
    QString tipAt(std::size_t byte) const;
    void layOut();
    void connectCommands();
    void goToPartner();
    void toggleComment();
    void showProblems();
    void takePreview(const Preview& preview);
    void takeFindings();
    std::vector<Diagnostic> problemsAt(std::size_t byte) const;
    void showNotices();
    std::string bodyInLines() const;
    void breakLongLines();

    Session* m_session;
    CodeView* m_view;
    ProblemMarks* m_marks;
    std::vector<ProblemMarks::Mark> m_previewMarks;
    MovingMarks* m_findingMarks;
    HoverTips* m_tips;
    LongLineGuard* m_longLines;
    BodyLink* m_link;
    BodyInserter* m_inserter;
    NoticeStrip* m_notice;
    NoticeStrip* m_tabNotice;
    BodyFormatting* m_formatting;
    PasteCare* m_pasteCare;
    FindBar* m_findBar;
    GoToBar* m_goToBar;
    TagMatching* m_tags;
    BodyActions m_actions;
};

} // namespace hookbench
