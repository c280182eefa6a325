// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RenderErrors.h"

#include "text/Diagnostic.h"

namespace hookbench::liquid::errors {

const RenderError notANumber = {"liquid.not-a-number",
    HOOKBENCH_TEXT("%1 is no number, so it cannot be calculated with."),
    HOOKBENCH_TEXT("Check the field's value first, or give it a default."), "invalid integer"};
const RenderError divisionByZero = {"liquid.division-by-zero", HOOKBENCH_TEXT("A number is divided by zero."),
    HOOKBENCH_TEXT("Check the divisor first."), "divided by 0"};
const RenderError notFinite = {"liquid.not-finite", HOOKBENCH_TEXT("%1 cannot be made a whole number."),
    HOOKBENCH_TEXT("Check what is divided by zero before."), "Computation results in '%1'%2"};
const RenderError indexOutOfRange = {"liquid.index-out-of-range",
    HOOKBENCH_TEXT("The list has %2 elements, so there is none at index %1."),
    HOOKBENCH_TEXT("Check the list's size first: {% if list.size > %1 %}. A default does not help."), ""};
const RenderError missingArgument = {"liquid.missing-argument", HOOKBENCH_TEXT("The filter %1 needs more arguments."),
    HOOKBENCH_TEXT("Add what is missing after a colon."), "wrong number of arguments (given %2, expected %3)"};
const RenderError wrongArgumentCount = {"liquid.wrong-argument-count",
    HOOKBENCH_TEXT("The filter %1 has too many or too few arguments."), HOOKBENCH_TEXT("Add or remove arguments."),
    "wrong number of arguments (given %2, expected %3)"};
const RenderError invalidInteger = {"liquid.invalid-integer", HOOKBENCH_TEXT("%1 is no whole number."),
    HOOKBENCH_TEXT("Use a whole number here."), "invalid integer"};
const RenderError nilPattern = {"liquid.nil-pattern", HOOKBENCH_TEXT("The text to look for is nothing."),
    HOOKBENCH_TEXT("Give the filter a text, or the field a default."), "invalid pattern"};
const RenderError nilReplacement = {"liquid.nil-replacement", HOOKBENCH_TEXT("The text to put in is nothing."),
    HOOKBENCH_TEXT("Give the filter a text, or the field a default."), "invalid replacement"};
const RenderError notAList = {"liquid.not-a-list", HOOKBENCH_TEXT("The filter %1 needs a list here."),
    HOOKBENCH_TEXT("Check that the field is a list."), "%1 filter requires an array argument"};
const RenderError notSortable = {"liquid.not-sortable", HOOKBENCH_TEXT("These values have no common order."),
    HOOKBENCH_TEXT("Only values of one kind can be sorted, and none may be missing."),
    "cannot sort values of incompatible types"};
const RenderError notComparable = {"liquid.not-comparable", HOOKBENCH_TEXT("%1 and %2 cannot be compared."),
    HOOKBENCH_TEXT("Turn a text into a number first: {% assign n = text | plus: 0 %}."),
    "comparison of %1 with %2 failed"};
const RenderError notSelectable = {"liquid.not-selectable", HOOKBENCH_TEXT("The elements have no property %1."),
    HOOKBENCH_TEXT("Every element has to be an object."), "cannot select the property '%1'"};
const RenderError notCountable = {"liquid.not-countable",
    HOOKBENCH_TEXT("%1 holds something that is no number, so it cannot be counted on."),
    HOOKBENCH_TEXT("Choose another name for the counter."), "internal"};
const RenderError missingCounterName = {"liquid.missing-counter-name", HOOKBENCH_TEXT("The counter has no name."),
    HOOKBENCH_TEXT("Write a name after it."), ""};
const RenderError ifchangedOutsideLoop = {"liquid.ifchanged-outside-loop",
    HOOKBENCH_TEXT("ifchanged works once in a loop over a list, and from its first round on."),
    HOOKBENCH_TEXT("Move it directly into the loop."), ""};
const RenderError nothingInRaw = {"liquid.nothing-in-raw", HOOKBENCH_TEXT("This raw tag has no block."),
    HOOKBENCH_TEXT("Write exactly {% raw %} and {% endraw %}."), ""};
const RenderError unknownPartial = {"liquid.unknown-partial", HOOKBENCH_TEXT("There is no partial named %1."),
    HOOKBENCH_TEXT("Look for a misspelling."), "No such template '%1'"};
const RenderError brokenPartial = {"liquid.broken-partial", HOOKBENCH_TEXT("The partial is not valid: %1"),
    HOOKBENCH_TEXT("Mend the partial."), "%1", false, "Liquid syntax error"};
const RenderError illegalPartialName = {"liquid.illegal-partial-name",
    HOOKBENCH_TEXT("The name of the partial is no text."), HOOKBENCH_TEXT("Write it between quotes, such as 'footer'."),
    "Argument error in tag 'include' - Illegal template name"};
const RenderError includeInRender = {"liquid.include-in-render",
    HOOKBENCH_TEXT("A partial that render brings in cannot include another one."),
    HOOKBENCH_TEXT("Use render here too."), "include usage is not allowed in this context"};
const RenderError invalidBase64 = {"liquid.invalid-base64", HOOKBENCH_TEXT("This text is not valid Base64."),
    HOOKBENCH_TEXT("Check the field's value."), "invalid base64 provided to %1"};
const RenderError invalidUtf8 = {"liquid.invalid-utf8", HOOKBENCH_TEXT("The result would not be valid text."),
    HOOKBENCH_TEXT("Check the field's value."), "invalid byte sequence in UTF-8"};
const RenderError invalidDateFormat = {"liquid.invalid-date-format",
    HOOKBENCH_TEXT("The date format %1 ends too early."), HOOKBENCH_TEXT("Complete the directive at its end."),
    "invalid format: %1"};
const RenderError unknownOperator = {"liquid.unknown-operator", HOOKBENCH_TEXT("There is no operator %1."),
    HOOKBENCH_TEXT("Use ==, !=, <, >, <=, >= or contains."), "Unknown operator %1"};
const RenderError unknownTimeZone = {"liquid.unknown-time-zone", HOOKBENCH_TEXT("There is no time zone named %1."),
    HOOKBENCH_TEXT("Use a name such as Asia/Kolkata or Europe/London."), ""};
const RenderError aborted = {"liquid.aborted", HOOKBENCH_TEXT("The template stops this message with abort."),
    HOOKBENCH_TEXT("This customer gets nothing, as the template wants it."), "", true};
const RenderError outputLimit = {"liquid.output-limit", HOOKBENCH_TEXT("The output grew beyond %1 bytes here."),
    HOOKBENCH_TEXT("Look for a loop that prints too much."), "Memory limits exceeded", true};
const RenderError stepLimit = {"liquid.step-limit", HOOKBENCH_TEXT("The template was stopped here after %1 steps."),
    HOOKBENCH_TEXT("Look for a loop over too many elements."), "Memory limits exceeded", true};
const RenderError memoryLimit = {"liquid.memory-limit", HOOKBENCH_TEXT("The values made here need more than %1 bytes."),
    HOOKBENCH_TEXT("Look for a text or list that grows in a loop."), "Memory limits exceeded", true};
const RenderError nestingLimit = {"liquid.nesting-limit",
    HOOKBENCH_TEXT("Partials include each other too deeply here."),
    HOOKBENCH_TEXT("Look for a partial that includes itself."), "Nesting too deep"};

} // namespace hookbench::liquid::errors
