// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/Completions.h"
#include "completion/LiquidHelp.h"

#include <QObject>

#include <functional>
#include <memory>

class QKeyEvent;

namespace hookbench {

class CodeView;
class CompletionPopup;

/// Offers what can be written at the caret: by itself while a tag, a key of JSON or a value with few choices is being
/// typed, and on Ctrl+Space. Enter, Tab or a
/// click takes an offer, Escape declines. A paste, a move of the caret or typing elsewhere never opens it. Child of the
/// view.
class BodyCompletion : public QObject {
    Q_OBJECT

public:
    /// What to make offers from, with everything it points to.
    struct Knowledge {
        const liquid::Dialect* dialect = nullptr;
        std::vector<json::Value> rootScopes; ///< the one on screen first
        FieldContracts contracts;
        std::shared_ptr<const json::Value> schema; ///< of the payload; null where there is none
        const LiquidHelp* help = nullptr; ///< may be null
    };
    /// Asked each time that the list opens. Has to live as long as the view.
    using Ask = std::function<Knowledge()>;
    /// The schema alone. Asked at each key press in JSON: has to be quick.
    using AskSchema = std::function<std::shared_ptr<const json::Value>()>;

    BodyCompletion(CodeView* view, Ask ask, AskSchema askSchema = {});

    void open();
    void close();
    bool isOpen() const;

signals:
    /// What was taken has this range of bytes behind the caret: the closers in it came by themselves.
    void taken(std::size_t begin, std::size_t end);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKey(const QKeyEvent& event);
    void noteChange(std::size_t removed, std::size_t added);
    void onInputDone();
    bool invites() const;
    bool invitesInJson(std::string_view body, std::size_t caret) const;
    bool refresh();
    void take();
    void write(const Completion& chosen);

    CodeView* m_view;
    Ask m_ask;
    AskSchema m_askSchema;
    CompletionPopup* m_popup = nullptr; ///< made when it is first needed
    Knowledge m_known;
    bool m_wasTyped = false; ///< a character went in since the last key press was done
    bool m_isTaking = false;
};

} // namespace hookbench
