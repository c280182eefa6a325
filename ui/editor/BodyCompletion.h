// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/Completions.h"
#include "completion/LiquidHelp.h"

#include <QObject>

#include <functional>

class QKeyEvent;

namespace hookbench {

class CodeView;
class CompletionPopup;

/// Offers what can be written at the caret: by itself while a tag is being typed, and on Ctrl+Space. Enter, Tab or a
/// click takes an offer, Escape declines. A paste, a move of the caret or typing outside tags never opens it. Child of
/// the view.
class BodyCompletion : public QObject {
    Q_OBJECT

public:
    /// What to make offers from, with everything it points to.
    struct Knowledge {
        const liquid::Dialect* dialect = nullptr;
        std::vector<json::Value> rootScopes; ///< the one on screen first
        FieldContracts contracts;
        const LiquidHelp* help = nullptr; ///< may be null
    };
    /// Asked each time that the list opens. Has to live as long as the view.
    using Ask = std::function<Knowledge()>;

    BodyCompletion(CodeView* view, Ask ask);

    void open();
    void close();
    bool isOpen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKey(const QKeyEvent& event);
    void noteChange(std::size_t removed, std::size_t added);
    void onInputDone();
    bool invites() const;
    bool refresh();
    void take();
    QRect caretLine(std::size_t byte) const;

    CodeView* m_view;
    Ask m_ask;
    CompletionPopup* m_popup = nullptr; ///< made when it is first needed
    Knowledge m_known;
    bool m_wasTyped = false; ///< a character went in since the last key press was done
    bool m_isTaking = false;
};

} // namespace hookbench
