// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <string>
#include <vector>

namespace hookbench::liquid {

/// What can be wrong with a template's text, in words for its author: a stable code, the message, and what to do.
struct SyntaxMessage {
    const char* code;
    const char* message;
    const char* hint;
    bool isStructural = false; ///< an error even where a dialect forgives what it cannot read
};

namespace syntax {

extern const SyntaxMessage foreignCharacter;
extern const SyntaxMessage unclosedString;
extern const SyntaxMessage unclosedOutput;
extern const SyntaxMessage unclosedTag;
extern const SyntaxMessage emptyOutput;
extern const SyntaxMessage unexpected;
extern const SyntaxMessage missing;
extern const SyntaxMessage missingValue;
extern const SyntaxMessage missingFilterName;
extern const SyntaxMessage missingName;
extern const SyntaxMessage reservedName;
extern const SyntaxMessage numberTooLarge;
extern const SyntaxMessage rangeBound;
extern const SyntaxMessage commentLine;
extern const SyntaxMessage unknownFilter;
extern const SyntaxMessage unknownTag;
extern const SyntaxMessage missingTagName;
extern const SyntaxMessage unclosedBlock;
extern const SyntaxMessage strayTag;
extern const SyntaxMessage wordsAfterTag;
extern const SyntaxMessage wordsAfterDoc;
extern const SyntaxMessage nestedDoc;
extern const SyntaxMessage rawInTag;
extern const SyntaxMessage missingWhen;
extern const SyntaxMessage missingPartialName;
extern const SyntaxMessage includePrintsNothing;
extern const SyntaxMessage tooDeep;
extern const SyntaxMessage tooLarge;

} // namespace syntax

Diagnostic syntaxError(const SyntaxMessage& message, ByteRange range, std::vector<std::string> arguments = {});

} // namespace hookbench::liquid
