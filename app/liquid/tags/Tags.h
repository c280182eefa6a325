// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/DialectTable.h"

/// The tags of all dialects: how each is read, and what it does. Dialects put them together in their tables.
namespace hookbench::liquid::tags {

/// Makes the node of the tag being read, and ends the tag itself at its closing delimiter.
NodeIndex openTag(Parser& parser);
void finishOpenTag(Parser& parser, NodeIndex node);
/// The same where the parser has gone past that already.
void finishSkippedTag(Parser& parser, NodeIndex node);

// ConditionTags.cpp
void parseIf(Parser& parser);
void parseUnless(Parser& parser);
void parseUnlessWithoutElsif(Parser& parser);
Signal renderConditions(RenderContext& context, NodeIndex node);

// CaseTag.cpp
void parseStrictCase(Parser& parser);
Signal renderFirstMatch(RenderContext& context, NodeIndex node);
void parseCase(Parser& parser);
Signal renderEveryMatch(RenderContext& context, NodeIndex node);

// ForTag.cpp and, for LiqP's, JavaForTag.cpp
void parseJavaFor(Parser& parser);
Signal renderJavaFor(RenderContext& context, NodeIndex node);
void parseFor(Parser& parser);
Signal renderFor(RenderContext& context, NodeIndex node);

// FlowTags.cpp
void parseFlow(Parser& parser);
void parseFlowWithOptionalBlock(Parser& parser);
Signal renderBreak(RenderContext& context, NodeIndex node);
Signal renderContinue(RenderContext& context, NodeIndex node);
Signal renderAbort(RenderContext& context, NodeIndex node);
Signal renderNothing(RenderContext& context, NodeIndex node);

// VariableTags.cpp
/// The text that a tag's block puts out, taken away from the output. `signal` tells how it ended.
std::string_view captured(RenderContext& context, NodeIndex node, Signal& signal);
void parseAssign(Parser& parser);
Signal renderAssign(RenderContext& context, NodeIndex node);
void parseCapture(Parser& parser);
void parseLaxCapture(Parser& parser);
Signal renderCapture(RenderContext& context, NodeIndex node);
Signal renderJavaCapture(RenderContext& context, NodeIndex node);

// CounterTags.cpp
void parseJavaCounter(Parser& parser);
Signal renderJavaIncrement(RenderContext& context, NodeIndex node);
Signal renderJavaDecrement(RenderContext& context, NodeIndex node);
void parseCounter(Parser& parser);
Signal renderIncrement(RenderContext& context, NodeIndex node);
Signal renderDecrement(RenderContext& context, NodeIndex node);

// CycleTag.cpp
void parseJavaCycle(Parser& parser);
Signal renderJavaCycle(RenderContext& context, NodeIndex node);
void parseCycle(Parser& parser);
Signal renderCycle(RenderContext& context, NodeIndex node);

// JavaTablerowTag.cpp
void parseJavaTablerow(Parser& parser);
Signal renderJavaTablerow(RenderContext& context, NodeIndex node);

// RubyTablerowTag.cpp
void parseTablerow(Parser& parser);
Signal renderTablerow(RenderContext& context, NodeIndex node);

// IfchangedTag.cpp
void parseJavaIfchanged(Parser& parser);
Signal renderJavaIfchanged(RenderContext& context, NodeIndex node);
void parseIfchanged(Parser& parser);
Signal renderIfchanged(RenderContext& context, NodeIndex node);

// TextTags.cpp
void parseStrictComment(Parser& parser);
void parseSkippedBlock(Parser& parser);
void parseDoc(Parser& parser);
void parseRaw(Parser& parser);
void parseRawWithoutBlock(Parser& parser);
Signal renderRawWithoutBlock(RenderContext& context, NodeIndex node);
void parseEcho(Parser& parser);
Signal renderEcho(RenderContext& context, NodeIndex node);
void parseInlineComment(Parser& parser);
void parseLiquid(Parser& parser);
Signal renderLiquid(RenderContext& context, NodeIndex node);

// PartialTags.cpp
void parseMissingInclude(Parser& parser);
void parseInclude(Parser& parser);
Signal renderInclude(RenderContext& context, NodeIndex node);
void parseRender(Parser& parser);
Signal renderRender(RenderContext& context, NodeIndex node);

} // namespace hookbench::liquid::tags
