// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/SyntaxMessages.h"

namespace hookbench::liquid {

namespace syntax {

const SyntaxMessage foreignCharacter = {"liquid.foreign-character",
    HOOKBENCH_TEXT("The character %1 has no meaning inside a tag."),
    HOOKBENCH_TEXT("Put texts between straight quotes: 'like this' or \"like this\".")};
const SyntaxMessage unclosedString = {"liquid.unclosed-string",
    HOOKBENCH_TEXT("The text that begins with %1 here never ends."), HOOKBENCH_TEXT("Add the closing %1.")};
const SyntaxMessage unclosedOutput = {
    "liquid.unclosed-output", HOOKBENCH_TEXT("This {{ is never closed."), HOOKBENCH_TEXT("Add }} at its end."), true};
const SyntaxMessage unclosedTag = {
    "liquid.unclosed-tag", HOOKBENCH_TEXT("This {% is never closed."), HOOKBENCH_TEXT("Add %} at its end."), true};
const SyntaxMessage emptyOutput = {"liquid.empty-output", HOOKBENCH_TEXT("There is nothing between {{ and }}."),
    HOOKBENCH_TEXT("Name what to print, such as Profile.Name.")};
const SyntaxMessage unexpected = {"liquid.unexpected", HOOKBENCH_TEXT("%1 is not expected here."),
    HOOKBENCH_TEXT("Remove it, or look for a missing sign before it.")};
const SyntaxMessage missing = {"liquid.missing", HOOKBENCH_TEXT("%1 is missing before %2."), HOOKBENCH_TEXT("Add %1.")};
const SyntaxMessage missingValue = {"liquid.missing-value", HOOKBENCH_TEXT("A value is missing before %1."),
    HOOKBENCH_TEXT("Write a field such as Profile.Name, a number, or a text in quotes.")};
const SyntaxMessage missingFilterName = {"liquid.missing-filter-name",
    HOOKBENCH_TEXT("The name of a filter is missing after |."), HOOKBENCH_TEXT("Add a filter's name or remove the |.")};
const SyntaxMessage missingName = {"liquid.missing-name", HOOKBENCH_TEXT("A name is missing before %1."),
    HOOKBENCH_TEXT("Names begin with a letter or _ and hold letters, digits, _ and -.")};
const SyntaxMessage reservedName = {"liquid.reserved-name", HOOKBENCH_TEXT("%1 cannot be the name of a variable."),
    HOOKBENCH_TEXT("Choose a name that is no word of the language and does not begin with \"end\".")};
const SyntaxMessage numberTooLarge = {"liquid.number-too-large",
    HOOKBENCH_TEXT("The number %1 is too large for this dialect."), HOOKBENCH_TEXT("Write it as a text in quotes.")};
const SyntaxMessage rangeBound = {"liquid.range-bound", HOOKBENCH_TEXT("A range cannot begin or end with %1."),
    HOOKBENCH_TEXT("Use whole numbers, or fields that hold some."), true};
const SyntaxMessage commentLine = {"liquid.comment-line",
    HOOKBENCH_TEXT("Every line of this comment has to begin with #."), HOOKBENCH_TEXT("Put # before it."), true};
const SyntaxMessage unknownFilter = {"liquid.unknown-filter", HOOKBENCH_TEXT("There is no filter named %1."),
    HOOKBENCH_TEXT("Nothing is sent to anybody while it is there. Look for a misspelling.")};
const SyntaxMessage unknownTag = {"liquid.unknown-tag", HOOKBENCH_TEXT("There is no tag named %1."),
    HOOKBENCH_TEXT("Nothing is sent to anybody while it is there. Look for a misspelling."), true};
const SyntaxMessage missingTagName = {"liquid.missing-tag-name",
    HOOKBENCH_TEXT("The name of a tag is missing after {%."), HOOKBENCH_TEXT("Write a tag such as if, for or assign."),
    true};
const SyntaxMessage unclosedBlock = {"liquid.unclosed-block", HOOKBENCH_TEXT("This %1 is never closed."),
    HOOKBENCH_TEXT("Add {% %2 %} where it is to end."), true};
const SyntaxMessage strayTag = {"liquid.stray-tag", HOOKBENCH_TEXT("There is nothing that %1 could belong to here."),
    HOOKBENCH_TEXT("Remove it, or open its block before it."), true};
const SyntaxMessage wordsAfterTag = {"liquid.words-after-tag", HOOKBENCH_TEXT("Nothing may follow %1 in its tag."),
    HOOKBENCH_TEXT("Remove what stands behind it.")};
const SyntaxMessage wordsAfterDoc = {"liquid.words-after-tag", HOOKBENCH_TEXT("Nothing may follow doc in its tag."),
    HOOKBENCH_TEXT("Remove what stands behind it."), true};
const SyntaxMessage nestedDoc = {"liquid.nested-doc", HOOKBENCH_TEXT("A doc block cannot hold another one."),
    HOOKBENCH_TEXT("Close the first one before the second begins."), true};
const SyntaxMessage rawInTag = {"liquid.raw-in-tag",
    HOOKBENCH_TEXT("The word raw at the end of a tag begins a raw block in this dialect."),
    HOOKBENCH_TEXT("Write ['raw'] instead of .raw."), true};
const SyntaxMessage missingWhen = {"liquid.missing-when", HOOKBENCH_TEXT("A case needs a when first, but here is %1."),
    HOOKBENCH_TEXT("Begin with {% when … %}; only text may stand before it, and it is dropped."), true};
const SyntaxMessage missingPartialName = {"liquid.missing-partial-name",
    HOOKBENCH_TEXT("The name of a partial is missing before %1."),
    HOOKBENCH_TEXT("Write it between quotes, such as 'footer'."), true};
const SyntaxMessage includePrintsNothing = {"liquid.include-prints-nothing",
    HOOKBENCH_TEXT("There is no library of partials to include from, so this prints nothing."),
    HOOKBENCH_TEXT("Write the text itself.")};
const SyntaxMessage tooDeep = {"liquid.too-deep", HOOKBENCH_TEXT("Blocks or brackets are nested too deeply here."),
    HOOKBENCH_TEXT("Split the template into simpler parts."), true};
const SyntaxMessage tooLarge = {"liquid.too-large", HOOKBENCH_TEXT("The template is too large."),
    HOOKBENCH_TEXT("Templates may have up to 1 GB."), true};

} // namespace syntax

Diagnostic syntaxError(const SyntaxMessage& message, ByteRange range, std::vector<std::string> arguments)
{
    Diagnostic diagnostic;
    diagnostic.code = message.code;
    diagnostic.messageText = message.message;
    diagnostic.hintText = message.hint;
    diagnostic.arguments = std::move(arguments);
    diagnostic.place.range = range;
    return diagnostic;
}

} // namespace hookbench::liquid
