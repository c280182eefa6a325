// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench::liquid {

/// What can go wrong while a template runs: a stable code, the message and hint for its author, and the words that a
/// dialect which prints errors puts in the output.
struct RenderError {
    const char* code;
    const char* message;
    const char* hint;
    const char* inlineText;
    bool isFatal = false; ///< ends the render in every dialect
    const char* inlineKind = "Liquid error"; ///< what the words printed in the output begin with
};

namespace errors {

extern const RenderError notANumber;
extern const RenderError divisionByZero;
extern const RenderError notFinite;
extern const RenderError indexOutOfRange;
extern const RenderError missingArgument;
extern const RenderError wrongArgumentCount;
extern const RenderError invalidInteger;
extern const RenderError nilPattern;
extern const RenderError nilReplacement;
extern const RenderError notAList;
extern const RenderError notSortable;
extern const RenderError notComparable;
extern const RenderError notSelectable;
extern const RenderError notCountable;
extern const RenderError missingCounterName;
extern const RenderError ifchangedOutsideLoop;
extern const RenderError nothingInRaw;
extern const RenderError unknownPartial;
extern const RenderError brokenPartial;
extern const RenderError illegalPartialName;
extern const RenderError includeInRender;
extern const RenderError invalidBase64;
extern const RenderError invalidUtf8;
extern const RenderError invalidDateFormat;
extern const RenderError unknownOperator;
extern const RenderError unknownTimeZone;
extern const RenderError aborted;
extern const RenderError outputLimit;
extern const RenderError stepLimit;
extern const RenderError memoryLimit;
extern const RenderError nestingLimit;

} // namespace errors

} // namespace hookbench::liquid
