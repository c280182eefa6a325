// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/BodyTokens.h"
#include "editor/HighlightState.h"
#include "editor/PayloadStyle.h"

#include <Qsci/qscilexercustom.h>

#include <string>
#include <string_view>

namespace hookbench {

struct Highlighting;

/// Colours and folds JSON with Liquid in it, driven by the engine's own tokens, so that what looks like a tag is one.
/// Styles lazily what Scintilla asks for, in one message per request. Takes its colours from the theme.
class LiquidJsonLexer : public QsciLexerCustom {
    Q_OBJECT

public:
    explicit LiquidJsonLexer(QObject* parent = nullptr);

    const char* language() const override { return "Liquid in JSON"; }
    QString description(int style) const override { return payloadStyleDescription(style); }
    QColor defaultColor(int style) const override;
    QColor defaultPaper(int style) const override;
    QFont defaultFont(int style) const override;
    void styleText(int start, int end) override;

    /// The engine's tokens of this text. False, and nothing changes, if the program was parsed from another text.
    bool setProgram(std::shared_ptr<const liquid::Program> program);
    bool hasExactTokens() const { return m_tokens.isExact(); }
    /// The program of the text as it is now; null while the engine has not answered to the last edit.
    std::shared_ptr<const liquid::Program> exactProgram() const { return m_tokens.exactProgram(); }
    void noteEdit(std::size_t position, std::size_t removed, std::size_t added);
    /// The whole text is another one.
    void forgetProgram();

    /// Whether text outside tags is JSON; true at first.
    void setJson(bool isJson);
    /// Whether everything is drawn in the muted text colour: it is there, but it does not hold.
    void setMuted(bool isMuted);
    /// While disabled, everything is plain. For lines too long to be styled in time.
    void setEnabled(bool isEnabled);

    /// One PayloadStyle for each byte of the whole text, also while disabled.
    std::string allStyles() const;

    /// Takes colours and font from the theme once more.
    void applyTheme();

signals:
    /// The tokens are those of the text again.
    void programTaken();

protected:
    /// All bytes of the editor's text; valid until it changes.
    std::string_view text() const;
    /// Colours a stretch that begins at the start of a line; see PayloadHighlighter.
    virtual Highlighting highlight(const ByteRange& range, const HighlightState& state, int depth) const;

    /// Colours JSON with Liquid that may be only a part of the editor's text.
    Highlighting highlightBody(
        std::string_view body, const ByteRange& range, const HighlightState& state, int depth) const;

    /// Lets Scintilla ask anew for everything from there on, as soon as it shows it.
    void restyleFrom(std::size_t byte);

private:
    void restyleVisibleFrom(std::size_t byte);
    void writeLines(int firstLine, const Highlighting& highlighting, int depth);

    BodyTokens m_tokens;
    bool m_isJson = true;
    bool m_isMuted = false;
    bool m_isEnabled = true;
};

} // namespace hookbench
