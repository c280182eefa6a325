// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// An English text marked for translation and its arguments in one string, so that a sentence can be an argument of
/// another one (as %4 in "not valid JSON: %4"), or stand as a diagnostic's text, and still be translated. What shows it
/// unpacks it: fillArguments() below and that of Diagnostic.h. An argument may be packed itself.
std::string packText(std::string_view text, const std::vector<std::string>& arguments = {});

/// Gives the translation of an English text, or the text itself.
using TextTranslation = std::function<std::string(const std::string&)>;

/// As fillArguments() of Diagnostic.h, with every text translated: the outer one, and those packed in it or in an
/// argument.
std::string fillArguments(
    std::string_view text, const std::vector<std::string>& arguments, const TextTranslation& translate);

} // namespace hookbench
