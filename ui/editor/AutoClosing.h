// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstddef>
#include <string_view>
#include <vector>

namespace hookbench {

class CodeView;

/// Closes by itself what is opened by typing: {{ }} and {% %} with a blank on both sides of the caret, braces and
/// brackets of JSON, quotes. A closer typed before one that came by itself only steps over it; Backspace between an
/// opener and its own closer takes both. Nothing happens in front of a word, in a paste, with a selection, or on lines
/// longer than reachBytes. Child of the view.
class AutoClosing : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t reachBytes = 20'000;

    explicit AutoClosing(CodeView* view);

    /// What closes something in these bytes was put there with its opener: it is stepped over like the own ones.
    void adopt(std::size_t begin, std::size_t end);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesCharacter(char typed);
    bool takesBackspace();
    bool opensTag(char typed);
    bool opensPair(char typed);
    bool stepsOver(char typed);
    bool stepsOverBlank() const;
    void insert(std::string_view before, std::string_view behind);
    void noteChange(std::size_t position, std::size_t removed, std::size_t added);
    bool closedItself(std::size_t byte) const;
    char byteAt(std::size_t byte) const;

    CodeView* m_view;
    std::vector<std::size_t> m_closers; ///< bytes that came by themselves, in order
    std::size_t m_openedAt = 0; ///< the caret's place between the blanks of the last tag that was opened
    bool m_isInserting = false;
};

} // namespace hookbench
