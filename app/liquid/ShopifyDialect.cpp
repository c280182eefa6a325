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

constexpr auto tagTable = std::to_array<TagDefinition>({
    {"if", tags::parseIf, tags::renderConditions},
    {"unless", tags::parseUnless, tags::renderConditions},
    {"case", tags::parseCase, tags::renderEveryMatch},
    {"break", tags::parseFlow, tags::renderBreak},
    {"continue", tags::parseFlow, tags::renderContinue},
    {"assign", tags::parseAssign, tags::renderAssign, TagDetail::Variable},
    {"capture", tags::parseCapture, tags::renderCapture, TagDetail::Variable},
    {"comment", tags::parseSkippedBlock, tags::renderNothing},
    {"raw", tags::parseRaw, tags::renderNothing},
});

constexpr auto filterTable = std::to_array<FilterDefinition>({
    {"append", filters::append, 1, 1},
    {"downcase", filters::downcase, 0, 0},
    {"prepend", filters::prepend, 1, 1},
    {"upcase", filters::upcase, 0, 0},
});

void parseUnknownTag(Parser& parser)
{
    parser.failUnknown(syntax::unknownTag, parser.tagNameToken());
    parser.skipTag();
}

Dialect makeDialect()
{
    Dialect dialect;
    dialect.name = "shopify";
    dialect.tags = tagTable;
    dialect.filters = filterTable;
    dialect.grammar.lex = lexWithoutQuotes;
    dialect.grammar.isTrimmed = isSpace;
    dialect.grammar.parseRaw = tags::parseRaw;
    dialect.grammar.parseUnknownTag = parseUnknownTag;
    dialect.grammar.hasRangesEverywhere = true;
    dialect.grammar.isForgiving = true;
    dialect.grammar.dropsBlankBlocks = true;
    dialect.values.equals = java::equals;
    dialect.values.compares = java::compares;
    dialect.values.contains = java::contains;
    dialect.values.property = java::property;
    dialect.values.element = java::element;
    dialect.values.appendText = java::appendText;
    dialect.values.appendKey = java::appendText;
    dialect.values.appendOutput = java::appendOutput;
    dialect.values.range = [](RenderContext&, const Value&, const Value&) { return Value(); };
    dialect.errors.failArgumentCount = [](FilterCallContext& call) { call.fail(errors::wrongArgumentCount); };
    dialect.errors.printsInline = true;
    return dialect;
}

} // namespace

const Dialect& shopifyDialect()
{
    static const Dialect dialect = makeDialect();
    return dialect;
}

} // namespace hookbench::liquid
