// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RenderContext.h"

/// The filters of all dialects. Where the dialects do the same, one function serves them all; where they differ, LiqP's has
/// `java` before its name.
namespace hookbench::liquid::filters {

// StringFilters.cpp
Value append(FilterCallContext& call, const Value& input);
Value prepend(FilterCallContext& call, const Value& input);
Value upcase(FilterCallContext& call, const Value& input);
Value downcase(FilterCallContext& call, const Value& input);
Value javaCapitalize(FilterCallContext& call, const Value& input);
Value javaStrip(FilterCallContext& call, const Value& input);
Value javaLstrip(FilterCallContext& call, const Value& input);
Value javaRstrip(FilterCallContext& call, const Value& input);
Value javaStripNewlines(FilterCallContext& call, const Value& input);
Value newlineToBr(FilterCallContext& call, const Value& input);

// ReplaceFilters.cpp
Value javaReplace(FilterCallContext& call, const Value& input);
Value javaReplaceFirst(FilterCallContext& call, const Value& input);
Value javaRemove(FilterCallContext& call, const Value& input);
Value javaRemoveFirst(FilterCallContext& call, const Value& input);

// CutFilters.cpp
Value javaSlice(FilterCallContext& call, const Value& input);
Value javaTruncate(FilterCallContext& call, const Value& input);
Value javaTruncatewords(FilterCallContext& call, const Value& input);
Value javaSplit(FilterCallContext& call, const Value& input);
Value javaSize(FilterCallContext& call, const Value& input);

// HtmlFilters.cpp
Value javaEscape(FilterCallContext& call, const Value& input);
Value javaEscapeOnce(FilterCallContext& call, const Value& input);
Value javaStripHtml(FilterCallContext& call, const Value& input);
Value javaUrlEncode(FilterCallContext& call, const Value& input);
Value javaUrlDecode(FilterCallContext& call, const Value& input);

// JavaNumberFilters.cpp
Value javaPlus(FilterCallContext& call, const Value& input);
Value javaMinus(FilterCallContext& call, const Value& input);
Value javaTimes(FilterCallContext& call, const Value& input);
Value javaDividedBy(FilterCallContext& call, const Value& input);
Value javaModulo(FilterCallContext& call, const Value& input);
Value javaAbs(FilterCallContext& call, const Value& input);
Value javaCeil(FilterCallContext& call, const Value& input);
Value javaFloor(FilterCallContext& call, const Value& input);
Value javaRound(FilterCallContext& call, const Value& input);
Value javaAtLeast(FilterCallContext& call, const Value& input);
Value javaAtMost(FilterCallContext& call, const Value& input);

// JavaListFilters.cpp
Value javaDefault(FilterCallContext& call, const Value& input);
Value javaJoin(FilterCallContext& call, const Value& input);
Value javaFirst(FilterCallContext& call, const Value& input);
Value javaLast(FilterCallContext& call, const Value& input);
Value javaConcat(FilterCallContext& call, const Value& input);
Value javaMap(FilterCallContext& call, const Value& input);
Value javaUniq(FilterCallContext& call, const Value& input);
Value javaCompact(FilterCallContext& call, const Value& input);
Value javaReverse(FilterCallContext& call, const Value& input);

// JavaSortFilters.cpp
Value javaSort(FilterCallContext& call, const Value& input);
Value javaSortNatural(FilterCallContext& call, const Value& input);

// JavaDateFilters.cpp
Value javaDate(FilterCallContext& call, const Value& input);
Value dateInZone(FilterCallContext& call, const Value& input);

} // namespace hookbench::liquid::filters
