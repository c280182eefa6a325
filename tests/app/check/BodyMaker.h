// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Dialect.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

/// Makes bodies as marketers could write them, and as they should not: every filter of the dialect, at every place of
/// the JSON, in every block. It knows nothing of how bodies are proven.
class BodyMaker {
public:
    /// A number below the bound, which is not 0; all that is left to chance.
    using Choose = std::function<std::size_t(std::size_t bound)>;

    BodyMaker(const hookbench::liquid::Dialect& dialect, Choose choose);

    std::string body();

private:
    template <typename List> std::string oneOf(const List& list) { return std::string(list[m_choose(list.size())]); }
    bool oneIn(std::size_t count) { return m_choose(count) == 0; }

    std::string preparation();
    std::string value(int depth);
    std::string textValue(int depth);
    std::string textPart(int depth);
    std::string object(int depth);
    std::string list(int depth);
    std::string loopedList(int depth);
    std::string branches(int depth, std::string (BodyMaker::*make)(int));
    std::string output(bool isInText);
    std::string source();
    std::string filters(std::size_t most);
    std::string filter();
    std::string argument();
    std::string condition();

    const hookbench::liquid::Dialect& m_dialect;
    Choose m_choose;
    bool m_isRuby;
    std::vector<std::string> m_names; ///< what can be read here beside properties
};
