// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/JavaValues.h"
#include "liquid/Lexer.h"
#include "liquid/Parser.h"
#include "liquid/filters/Filters.h"
#include "liquid/tags/Tags.h"

#include <array>

namespace hookbench::liquid {

namespace {

constexpr Grade documented = Grade::Documented;
constexpr Grade engineOnly = Grade::EngineOnly;

constexpr auto tagTable = std::to_array<TagDefinition>({
    {"if", tags::parseIf, tags::renderConditions, TagDetail::None, documented},
    {"unless", tags::parseUnlessWithoutElsif, tags::renderConditions, TagDetail::None, documented},
    {"case", tags::parseStrictCase, tags::renderFirstMatch, TagDetail::None, documented},
    {"for", tags::parseJavaFor, tags::renderJavaFor, TagDetail::Loop, documented},
    {"break", tags::parseFlowWithOptionalBlock, tags::renderBreak, TagDetail::None, documented},
    {"continue", tags::parseFlowWithOptionalBlock, tags::renderContinue, TagDetail::None, documented},
    {"abort", tags::parseFlow, tags::renderAbort, TagDetail::None, documented},
    {"assign", tags::parseAssign, tags::renderAssign, TagDetail::Variable, documented},
    {"capture", tags::parseCapture, tags::renderJavaCapture, TagDetail::Variable, engineOnly},
    {"comment", tags::parseStrictComment, tags::renderNothing, TagDetail::None, documented},
    {"tablerow", tags::parseJavaTablerow, tags::renderJavaTablerow, TagDetail::Loop, documented},
    {"cycle", tags::parseJavaCycle, tags::renderJavaCycle, TagDetail::List, engineOnly},
    {"increment", tags::parseJavaCounter, tags::renderJavaIncrement, TagDetail::Variable, engineOnly},
    {"decrement", tags::parseJavaCounter, tags::renderJavaDecrement, TagDetail::Variable, engineOnly},
    {"ifchanged", tags::parseJavaIfchanged, tags::renderJavaIfchanged, TagDetail::None, engineOnly},
    {"include", tags::parseMissingInclude, tags::renderNothing, TagDetail::None, engineOnly},
    {"raw", tags::parseRawWithoutBlock, tags::renderRawWithoutBlock, TagDetail::None, documented},
});

constexpr auto filterTable = std::to_array<FilterDefinition>({
    {"abs", filters::javaAbs, 0, anyNumber, engineOnly},
    {"append", filters::append, 1, anyNumber, engineOnly},
    {"at_least", filters::javaAtLeast, 0, anyNumber, engineOnly},
    {"at_most", filters::javaAtMost, 0, anyNumber, engineOnly},
    {"capitalize", filters::javaCapitalize, 0, anyNumber, engineOnly},
    {"ceil", filters::javaCeil, 0, anyNumber, engineOnly},
    {"compact", filters::javaCompact, 0, anyNumber, engineOnly},
    {"concat", filters::javaConcat, 1, 1, engineOnly},
    {"date", filters::javaDate, 0, anyNumber, documented},
    {"date_tz", filters::dateInZone, 2, anyNumber, documented},
    {"default", filters::javaDefault, 0, anyNumber, documented},
    {"divided_by", filters::javaDividedBy, 1, 1, engineOnly},
    {"downcase", filters::downcase, 0, anyNumber, engineOnly},
    {"escape", filters::javaEscape, 0, anyNumber, engineOnly},
    {"escape_once", filters::javaEscapeOnce, 0, anyNumber, engineOnly},
    {"first", filters::javaFirst, 0, anyNumber, engineOnly},
    {"floor", filters::javaFloor, 0, anyNumber, engineOnly},
    {"h", filters::javaEscape, 0, anyNumber, engineOnly},
    {"join", filters::javaJoin, 0, anyNumber, engineOnly},
    {"last", filters::javaLast, 0, anyNumber, engineOnly},
    {"lstrip", filters::javaLstrip, 0, anyNumber, engineOnly},
    {"map", filters::javaMap, 0, anyNumber, engineOnly},
    {"minus", filters::javaMinus, 1, 1, engineOnly},
    {"modulo", filters::javaModulo, 1, 1, engineOnly},
    {"newline_to_br", filters::javaNewlineToBr, 0, anyNumber, engineOnly},
    {"plus", filters::javaPlus, 1, 1, engineOnly},
    {"prepend", filters::prepend, 1, anyNumber, engineOnly},
    {"remove", filters::javaRemove, 1, anyNumber, engineOnly},
    {"remove_first", filters::javaRemoveFirst, 1, anyNumber, engineOnly},
    {"replace", filters::javaReplace, 1, anyNumber, engineOnly},
    {"replace_first", filters::javaReplaceFirst, 1, anyNumber, engineOnly},
    {"reverse", filters::javaReverse, 0, anyNumber, engineOnly},
    {"round", filters::javaRound, 0, anyNumber, engineOnly},
    {"rstrip", filters::javaRstrip, 0, anyNumber, engineOnly},
    {"size", filters::javaSize, 0, anyNumber, engineOnly},
    {"slice", filters::javaSlice, 1, 2, engineOnly},
    {"sort", filters::javaSort, 0, anyNumber, engineOnly},
    {"sort_natural", filters::javaSortNatural, 0, anyNumber, engineOnly},
    {"split", filters::javaSplit, 1, anyNumber, documented},
    {"strip", filters::javaStrip, 0, anyNumber, engineOnly},
    {"strip_html", filters::javaStripHtml, 0, anyNumber, engineOnly},
    {"strip_newlines", filters::javaStripNewlines, 0, anyNumber, engineOnly},
    {"times", filters::javaTimes, 1, 1, engineOnly},
    {"truncate", filters::javaTruncate, 0, anyNumber, engineOnly},
    {"truncatewords", filters::javaTruncatewords, 0, anyNumber, engineOnly},
    {"uniq", filters::javaUniq, 0, anyNumber, engineOnly},
    {"upcase", filters::upcase, 0, anyNumber, engineOnly},
    {"url_decode", filters::javaUrlDecode, 0, anyNumber, engineOnly},
    {"url_encode", filters::javaUrlEncode, 0, anyNumber, engineOnly},
});

/// Unlike an unknown tag, an inner tag in the wrong place is an error of syntax.
void parseUnknownTag(Parser& parser)
{
    const LexToken& name = parser.tagNameToken();
    if (name.keyword != Keyword::None) {
        parser.fail(syntax::strayTag, {name.begin, name.end}, {std::string(parser.text(name))});
        parser.skipTag();
        return;
    }
    parser.failUnknown(syntax::unknownTag, name);
    const NodeIndex node = parser.openNode(NodeKind::EndMark);
    parser.skipParameters();
    parser.finishTag();
    parser.closeNode(node);
    parser.noteOptionalBlock(node);
}

void failArgumentCount(FilterCallContext& call)
{
    const bool hasTooFew = call.count() < call.definition.fewest;
    call.fail(hasTooFew ? errors::missingArgument : errors::wrongArgumentCount,
        {call.definition.name, std::to_string(call.count() + 1), std::to_string(call.definition.fewest + 1)});
}

Dialect makeDialect()
{
    Dialect dialect;
    dialect.name = "clevertap";
    dialect.tags = tagTable;
    dialect.filters = filterTable;
    dialect.grammar.lex = lexWithQuotes;
    dialect.grammar.isTrimmed = isTagSpace;
    dialect.grammar.parseRaw = tags::parseRaw;
    dialect.grammar.parseUnknownTag = parseUnknownTag;
    dialect.grammar.hasAnyEndTag = true;
    dialect.grammar.hasExpressionsEverywhere = true;
    dialect.grammar.keepsNamesReserved = true;
    dialect.grammar.knowsAllFilters = true;
    dialect.values.equals = java::equals;
    dialect.values.compares = java::compares;
    dialect.values.contains = java::contains;
    dialect.values.property = java::property;
    dialect.values.element = java::element;
    dialect.values.appendText = java::appendText;
    dialect.values.appendKey = java::appendNested;
    dialect.values.appendOutput = java::appendOutput;
    dialect.values.nilLoopVariableFallsThrough = true;
    dialect.errors.failArgumentCount = failArgumentCount;
    dialect.errors.signalDropsBlock = true;
    indexNames(dialect);
    return dialect;
}

} // namespace

const Dialect& clevertapDialect()
{
    static const Dialect dialect = makeDialect();
    return dialect;
}

} // namespace hookbench::liquid
