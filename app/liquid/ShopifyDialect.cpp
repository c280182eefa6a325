// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/Lexer.h"
#include "liquid/Parser.h"
#include "liquid/RubyValues.h"
#include "liquid/filters/Filters.h"
#include "liquid/tags/Tags.h"

#include <array>

namespace hookbench::liquid {

namespace {

constexpr Grade documented = Grade::Documented;

constexpr auto tagTable = std::to_array<TagDefinition>({
    {"if", tags::parseIf, tags::renderConditions, TagDetail::None, documented, Blankness::IfContentIs},
    {"unless", tags::parseUnless, tags::renderConditions, TagDetail::None, documented, Blankness::IfContentIs},
    {"case", tags::parseCase, tags::renderEveryMatch, TagDetail::None, documented, Blankness::IfContentIs},
    {"for", tags::parseFor, tags::renderFor, TagDetail::Loop, documented, Blankness::IfContentIs},
    {"break", tags::parseFlow, tags::renderBreak},
    {"continue", tags::parseFlow, tags::renderContinue},
    {"assign", tags::parseAssign, tags::renderAssign, TagDetail::Variable, documented, Blankness::Always},
    {"capture", tags::parseLaxCapture, tags::renderCapture, TagDetail::Variable, documented, Blankness::Always},
    {"comment", tags::parseSkippedBlock, tags::renderNothing},
    {"doc", tags::parseDoc, tags::renderNothing},
    {"#", tags::parseInlineComment, tags::renderNothing},
    {"raw", tags::parseRaw, tags::renderNothing},
    {"echo", tags::parseEcho, tags::renderEcho, TagDetail::Output},
    {"liquid", tags::parseLiquid, tags::renderLiquid, TagDetail::None, documented, Blankness::IfContentIsButKept},
    {"tablerow", tags::parseTablerow, tags::renderTablerow, TagDetail::Loop, documented, Blankness::IfContentIsButKept},
    {"cycle", tags::parseCycle, tags::renderCycle, TagDetail::List},
    {"increment", tags::parseCounter, tags::renderIncrement, TagDetail::Variable},
    {"decrement", tags::parseCounter, tags::renderDecrement, TagDetail::Variable},
    {"include", tags::parseInclude, tags::renderInclude, TagDetail::List},
    {"render", tags::parseRender, tags::renderRender, TagDetail::List},
    {"ifchanged", tags::parseIfchanged, tags::renderIfchanged, TagDetail::None, documented,
        Blankness::IfContentIsButKept},
});

constexpr auto filterTable = std::to_array<FilterDefinition>({
    {"abs", filters::abs, 0, 0},
    {"append", filters::append, 1, 1},
    {"at_least", filters::atLeast, 1, 1},
    {"at_most", filters::atMost, 1, 1},
    {"base64_decode", filters::base64Decode, 0, 0},
    {"base64_encode", filters::base64Encode, 0, 0},
    {"base64_url_safe_decode", filters::base64UrlDecode, 0, 0},
    {"base64_url_safe_encode", filters::base64UrlEncode, 0, 0},
    {"capitalize", filters::capitalize, 0, 0},
    {"ceil", filters::ceil, 0, 0},
    {"compact", filters::compact, 0, 1},
    {"concat", filters::concat, 1, 1},
    {"date", filters::date, 1, 1},
    {"default", filters::defaultTo, 0, 2},
    {"divided_by", filters::dividedBy, 1, 1},
    {"downcase", filters::downcase, 0, 0},
    {"escape", filters::escape, 0, 0},
    {"escape_once", filters::escapeOnce, 0, 0},
    {"find", filters::find, 1, 2},
    {"find_index", filters::findIndex, 1, 2},
    {"first", filters::first, 0, 0},
    {"floor", filters::floor, 0, 0},
    {"h", filters::escape, 0, 0},
    {"has", filters::has, 1, 2},
    {"join", filters::join, 0, 1},
    {"last", filters::last, 0, 0},
    {"lstrip", filters::lstrip, 0, 0},
    {"map", filters::map, 1, 1},
    {"minus", filters::minus, 1, 1},
    {"modulo", filters::modulo, 1, 1},
    {"newline_to_br", filters::newlineToBr, 0, 0},
    {"plus", filters::plus, 1, 1},
    {"prepend", filters::prepend, 1, 1},
    {"reject", filters::reject, 1, 2},
    {"remove", filters::remove, 1, 1},
    {"remove_first", filters::removeFirst, 1, 1},
    {"remove_last", filters::removeLast, 1, 1},
    {"replace", filters::replace, 1, 2},
    {"replace_first", filters::replaceFirst, 1, 2},
    {"replace_last", filters::replaceLast, 2, 2},
    {"reverse", filters::reverse, 0, 0},
    {"round", filters::round, 0, 1},
    {"rstrip", filters::rstrip, 0, 0},
    {"size", filters::size, 0, 0},
    {"slice", filters::slice, 1, 2},
    {"sort", filters::sort, 0, 1},
    {"sort_natural", filters::sortNatural, 0, 1},
    {"split", filters::split, 1, 1},
    {"squish", filters::squish, 0, 0},
    {"strip", filters::strip, 0, 0},
    {"strip_html", filters::stripHtml, 0, 0},
    {"strip_newlines", filters::stripNewlines, 0, 0},
    {"sum", filters::sum, 0, 1},
    {"times", filters::times, 1, 1},
    {"truncate", filters::truncate, 0, 2},
    {"truncatewords", filters::truncatewords, 0, 2},
    {"uniq", filters::uniq, 0, 1},
    {"upcase", filters::upcase, 0, 0},
    {"url_decode", filters::urlDecode, 0, 0},
    {"url_encode", filters::urlEncode, 0, 0},
    {"where", filters::where, 1, 2},
});

/// All white space of ASCII, and NUL.
bool isTrimmed(char byte)
{
    return isSpace(byte) || byte == '\0';
}

void parseUnknownTag(Parser& parser)
{
    const LexToken& name = parser.tagNameToken();
    parser.fail(syntax::unknownTag, {name.begin, name.end}, {std::string(parser.text(name))});
    parser.skipTag();
}

/// The input counts as an argument in the message.
void failArgumentCount(FilterCallContext& call)
{
    const int fewest = call.definition.fewest + 1;
    const int most = call.definition.most + 1;
    const std::string expected = std::to_string(fewest) + (most > fewest ? ".." + std::to_string(most) : "");
    call.fail(errors::wrongArgumentCount, {call.definition.name, std::to_string(call.count() + 1), expected});
}

Dialect makeDialect()
{
    Dialect dialect;
    dialect.name = "shopify";
    dialect.tags = tagTable;
    dialect.filters = filterTable;
    dialect.grammar.lex = lexWithoutQuotes;
    dialect.grammar.isTrimmed = isTrimmed;
    dialect.grammar.parseRaw = tags::parseRaw;
    dialect.grammar.parseUnknownTag = parseUnknownTag;
    dialect.grammar.joinsNamedArguments = true;
    dialect.grammar.isForgiving = true;
    dialect.grammar.dropsBlankBlocks = true;
    dialect.values.equals = ruby::equals;
    dialect.values.compares = ruby::compares;
    dialect.values.contains = ruby::contains;
    dialect.values.property = ruby::property;
    dialect.values.element = ruby::element;
    dialect.values.range = ruby::range;
    dialect.values.appendText = ruby::appendText;
    dialect.values.appendKey = ruby::appendText;
    dialect.values.appendOutput = ruby::appendOutput;
    dialect.errors.failArgumentCount = failArgumentCount;
    dialect.errors.printsInline = true;
    indexNames(dialect);
    return dialect;
}

} // namespace

const Dialect& shopifyDialect()
{
    static const Dialect dialect = makeDialect();
    return dialect;
}

} // namespace hookbench::liquid
