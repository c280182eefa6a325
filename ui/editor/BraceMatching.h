// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstddef>
#include <optional>
#include <string_view>

namespace hookbench {

class CodeView;

/// Lights up the brace beside the caret and its partner; one without a partner turns red. Only braces of the same
/// colour are partners, so that one in a string or in a tag never pairs with one of the JSON around it. Looks no
/// further than reachBytes: searching a payload of a megabyte at every move of the caret would block typing. Child of
/// the view.
class BraceMatching : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t reachBytes = 100'000;

    explicit BraceMatching(CodeView* view);

    /// The partner of the brace that is lit up; nothing where none is or where it has none.
    std::optional<std::size_t> partner() const { return m_partner; }
    bool isLit() const { return m_isLit; }

private:
    enum class Search { Found, Nothing, TooFar };
    struct Partner {
        Search result = Search::Nothing;
        std::size_t byte = 0;
    };

    void update();
    std::optional<std::size_t> braceAtCaret(std::string_view text) const;
    Partner partnerOf(std::string_view text, std::size_t brace) const;
    int styleAt(std::size_t byte) const;

    CodeView* m_view;
    bool m_isLit = false;
    std::optional<std::size_t> m_partner;
};

} // namespace hookbench
