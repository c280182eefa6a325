// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Problem.h"

#include <utility>

namespace hookbench::json {

namespace {

struct Words {
    Problem problem;
    const char* code;
    const char* message;
    const char* hint;
};

// clang-format off
constexpr Words allWords[] = {
    {Problem::ByteOrderMark, "json.byte-order-mark",
        HOOKBENCH_TEXT("The text begins with an invisible byte order mark."),
        HOOKBENCH_TEXT("Save the file as UTF-8 without a byte order mark (BOM).")},
    {Problem::OddSpace, "json.odd-space",
        HOOKBENCH_TEXT("This is an invisible or special space that JSON does not know."),
        HOOKBENCH_TEXT("It often comes along when text is copied from a web page. Type an ordinary space instead.")},
    {Problem::Comment, "json.comment",
        HOOKBENCH_TEXT("JSON has no comments."),
        HOOKBENCH_TEXT("Remove the comment; a Liquid comment tag does not reach the payload.")},
    {Problem::InvalidUtf8, "json.invalid-utf8",
        HOOKBENCH_TEXT("This byte is not valid UTF-8."),
        HOOKBENCH_TEXT("The text is probably saved in another encoding, such as Latin-1. Save it as UTF-8.")},
    {Problem::SmartQuotes, "json.smart-quotes",
        HOOKBENCH_TEXT("JSON needs straight quotation marks, not typographic ones."),
        HOOKBENCH_TEXT("Word processors and chat programs put them in. Type \" on both sides.")},
    {Problem::SingleQuotes, "json.single-quotes",
        HOOKBENCH_TEXT("JSON needs double quotation marks, not single ones."),
        HOOKBENCH_TEXT("Put \" on both sides of the text.")},
    {Problem::LineBreakInString, "json.line-break",
        HOOKBENCH_TEXT("A line break stands inside a string."),
        HOOKBENCH_TEXT("Write \\n for a line break, or close the string on its line.")},
    {Problem::TabInString, "json.tab",
        HOOKBENCH_TEXT("A tab character stands inside a string."),
        HOOKBENCH_TEXT("Write \\t for a tab, or use spaces.")},
    {Problem::ControlInString, "json.control-character",
        HOOKBENCH_TEXT("An invisible control character stands inside a string."),
        HOOKBENCH_TEXT("Remove it, or write it as \\u00XX.")},
    {Problem::BadEscape, "json.bad-escape",
        HOOKBENCH_TEXT("A backslash has to be followed by one of \" \\ / b f n r t or by u and four hexadecimal digits."),
        HOOKBENCH_TEXT("Write \\\\ for a backslash that belongs to the text.")},
    {Problem::UnclosedString, "json.unclosed-string",
        HOOKBENCH_TEXT("This string has no closing quotation mark."),
        HOOKBENCH_TEXT("Put \" at its end.")},
    {Problem::QuoteInString, "json.quote-in-string",
        HOOKBENCH_TEXT("This quotation mark ends the string, but its text goes on."),
        HOOKBENCH_TEXT("Write \\\" for a quotation mark that belongs to the text.")},
    {Problem::UnquotedValue, "json.unquoted-value",
        HOOKBENCH_TEXT("This text is not in quotation marks."),
        HOOKBENCH_TEXT("Put \" on both sides. Only numbers, true, false and null stand without.")},
    {Problem::WrongLiteral, "json.wrong-literal",
        HOOKBENCH_TEXT("JSON does not know %1."),
        HOOKBENCH_TEXT("Write %2.")},
    {Problem::NotFinite, "json.not-finite",
        HOOKBENCH_TEXT("JSON has no number %1."),
        HOOKBENCH_TEXT("Write null, or leave the value out.")},
    {Problem::LeadingZero, "json.leading-zero",
        HOOKBENCH_TEXT("A number must not begin with a zero that is followed by more digits."),
        HOOKBENCH_TEXT("Remove the zero, or put the number in quotation marks if it is an id, a code or a telephone number.")},
    {Problem::LeadingPlus, "json.leading-plus",
        HOOKBENCH_TEXT("A number must not begin with a plus sign."),
        HOOKBENCH_TEXT("Remove the sign, or put the number in quotation marks if it is a telephone number.")},
    {Problem::BarePoint, "json.bare-point",
        HOOKBENCH_TEXT("A number needs a digit on both sides of its decimal point."),
        HOOKBENCH_TEXT("Write 0.5 for .5 and 1.0 for 1.")},
    {Problem::BadNumber, "json.bad-number",
        HOOKBENCH_TEXT("This is not a number as JSON writes it."),
        HOOKBENCH_TEXT("JSON numbers look like 12, -3.5 and 1e9. Put anything else in quotation marks.")},
    {Problem::Empty, "json.empty",
        HOOKBENCH_TEXT("There is no JSON here."),
        HOOKBENCH_TEXT("A JSON text holds at least one value, such as {}.")},
    {Problem::TrailingComma, "json.trailing-comma",
        HOOKBENCH_TEXT("Nothing follows this comma."),
        HOOKBENCH_TEXT("Remove the comma after the last item.")},
    {Problem::ExtraComma, "json.extra-comma",
        HOOKBENCH_TEXT("Nothing stands before this comma."),
        HOOKBENCH_TEXT("Remove the comma, or fill in what is missing.")},
    {Problem::MissingComma, "json.missing-comma",
        HOOKBENCH_TEXT("A comma is missing here."),
        HOOKBENCH_TEXT("Put a comma between two items.")},
    {Problem::CommaInNumber, "json.comma-in-number",
        HOOKBENCH_TEXT("A number holds a comma."),
        HOOKBENCH_TEXT("Write 1000 for 1,000 and 1.5 for 1,5.")},
    {Problem::MissingColon, "json.missing-colon",
        HOOKBENCH_TEXT("A colon and a value are expected after a key."),
        HOOKBENCH_TEXT("A member looks like \"key\": \"value\".")},
    {Problem::ExtraColon, "json.extra-colon",
        HOOKBENCH_TEXT("This colon does not belong here."),
        HOOKBENCH_TEXT("Remove it, or put a comma before the key that it belongs to.")},
    {Problem::ColonInArray, "json.colon-in-array",
        HOOKBENCH_TEXT("Items between [ and ] have no keys."),
        HOOKBENCH_TEXT("Use { and } around items with keys.")},
    {Problem::MissingValue, "json.missing-value",
        HOOKBENCH_TEXT("The value after this colon is missing."),
        HOOKBENCH_TEXT("Fill in a value, or write null or \"\".")},
    {Problem::MissingKey, "json.missing-key",
        HOOKBENCH_TEXT("A key in quotation marks is expected here."),
        HOOKBENCH_TEXT("Between { and } every value has a key: \"key\": \"value\".")},
    {Problem::UnquotedKey, "json.unquoted-key",
        HOOKBENCH_TEXT("This key is not in quotation marks."),
        HOOKBENCH_TEXT("Put \" on both sides of the key.")},
    {Problem::MissingClosing, "json.missing-closing",
        HOOKBENCH_TEXT("A closing %1 is missing."),
        HOOKBENCH_TEXT("The bracket that it closes is marked too.")},
    {Problem::WrongClosing, "json.wrong-closing",
        HOOKBENCH_TEXT("%1 stands here, but %2 belongs here."),
        HOOKBENCH_TEXT("The bracket that is to be closed is marked too.")},
    {Problem::ExtraClosing, "json.extra-closing",
        HOOKBENCH_TEXT("This %1 closes nothing."),
        HOOKBENCH_TEXT("Remove it, or look for an opening bracket that is missing further up.")},
    {Problem::TextAfterEnd, "json.text-after-end",
        HOOKBENCH_TEXT("There is text after the end of the JSON."),
        HOOKBENCH_TEXT("A JSON text is one value. Remove what follows, or look for a bracket that is closed too early.")},
    {Problem::TooDeep, "json.too-deep",
        HOOKBENCH_TEXT("Objects and arrays are nested too deep here."),
        HOOKBENCH_TEXT("More than %1 levels are not read.")},
};
// clang-format on

constexpr bool isInOrder()
{
    std::size_t next = 1; // Problem::None has no words
    for (const Words& words : allWords) {
        if (static_cast<std::size_t>(words.problem) != next++)
            return false;
    }
    return next == static_cast<std::size_t>(Problem::TooDeep) + 1;
}
static_assert(isInOrder(), "one entry for each problem, in the order of the enumeration");

} // namespace

Diagnostic diagnosticFor(Problem problem, ByteRange range, std::vector<std::string> arguments)
{
    const Words& words = allWords[static_cast<std::size_t>(problem) - 1];
    Diagnostic diagnostic;
    diagnostic.code = words.code;
    diagnostic.messageText = words.message;
    diagnostic.hintText = words.hint;
    diagnostic.arguments = std::move(arguments);
    diagnostic.place = {Part::Payload, -1, range};
    return diagnostic;
}

} // namespace hookbench::json
