// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RenderContext.h"

/// The filters of all dialects. Where the dialects do the same, one function serves them all; where they differ, LiqP's
/// has `java` before its name. What these share below the surface is in Escaping.h and KeyedItems.h.
namespace hookbench::liquid::filters {

// StringFilters.cpp: of both
Value append(FilterCallContext& call, const Value& input);
Value prepend(FilterCallContext& call, const Value& input);
Value upcase(FilterCallContext& call, const Value& input);
Value downcase(FilterCallContext& call, const Value& input);

// LiqP's, in files that begin with Java.

// JavaStringFilters.cpp
Value javaCapitalize(FilterCallContext& call, const Value& input);
Value javaStrip(FilterCallContext& call, const Value& input);
Value javaLstrip(FilterCallContext& call, const Value& input);
Value javaRstrip(FilterCallContext& call, const Value& input);
Value javaStripNewlines(FilterCallContext& call, const Value& input);
Value javaNewlineToBr(FilterCallContext& call, const Value& input);

// JavaReplaceFilters.cpp
Value javaReplace(FilterCallContext& call, const Value& input);
Value javaReplaceFirst(FilterCallContext& call, const Value& input);
Value javaRemove(FilterCallContext& call, const Value& input);
Value javaRemoveFirst(FilterCallContext& call, const Value& input);

// JavaCutFilters.cpp
Value javaSlice(FilterCallContext& call, const Value& input);
Value javaTruncate(FilterCallContext& call, const Value& input);
Value javaTruncatewords(FilterCallContext& call, const Value& input);
Value javaSplit(FilterCallContext& call, const Value& input);
Value javaSize(FilterCallContext& call, const Value& input);

// JavaHtmlFilters.cpp, JavaStripHtmlFilter.cpp
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

// Shopify's, in files that begin with Ruby.

// RubyStringFilters.cpp
Value capitalize(FilterCallContext& call, const Value& input);
Value strip(FilterCallContext& call, const Value& input);
Value lstrip(FilterCallContext& call, const Value& input);
Value rstrip(FilterCallContext& call, const Value& input);
Value squish(FilterCallContext& call, const Value& input);
Value stripNewlines(FilterCallContext& call, const Value& input);
Value newlineToBr(FilterCallContext& call, const Value& input);
Value slice(FilterCallContext& call, const Value& input);
Value truncate(FilterCallContext& call, const Value& input);
Value truncatewords(FilterCallContext& call, const Value& input);
Value split(FilterCallContext& call, const Value& input);
Value size(FilterCallContext& call, const Value& input);

// RubyReplaceFilters.cpp
Value replace(FilterCallContext& call, const Value& input);
Value replaceFirst(FilterCallContext& call, const Value& input);
Value replaceLast(FilterCallContext& call, const Value& input);
Value remove(FilterCallContext& call, const Value& input);
Value removeFirst(FilterCallContext& call, const Value& input);
Value removeLast(FilterCallContext& call, const Value& input);

// RubyHtmlFilters.cpp
Value escape(FilterCallContext& call, const Value& input);
Value escapeOnce(FilterCallContext& call, const Value& input);
Value stripHtml(FilterCallContext& call, const Value& input);
Value urlEncode(FilterCallContext& call, const Value& input);
Value urlDecode(FilterCallContext& call, const Value& input);

// Base64Filters.cpp
Value base64Encode(FilterCallContext& call, const Value& input);
Value base64Decode(FilterCallContext& call, const Value& input);
Value base64UrlEncode(FilterCallContext& call, const Value& input);
Value base64UrlDecode(FilterCallContext& call, const Value& input);

// RubyNumberFilters.cpp
Value plus(FilterCallContext& call, const Value& input);
Value minus(FilterCallContext& call, const Value& input);
Value times(FilterCallContext& call, const Value& input);
Value dividedBy(FilterCallContext& call, const Value& input);
Value modulo(FilterCallContext& call, const Value& input);
Value abs(FilterCallContext& call, const Value& input);
Value ceil(FilterCallContext& call, const Value& input);
Value floor(FilterCallContext& call, const Value& input);
Value round(FilterCallContext& call, const Value& input);
Value atLeast(FilterCallContext& call, const Value& input);
Value atMost(FilterCallContext& call, const Value& input);

// RubyListFilters.cpp
/// What a[property] is for an element of a list; fails for what has no properties.
Value selectedProperty(FilterCallContext& call, const Value& item, const Value& property);
/// Whether it has any: nil, booleans, decimals and ranges have not.
bool hasProperties(const Value& item);
Value defaultTo(FilterCallContext& call, const Value& input);
Value join(FilterCallContext& call, const Value& input);
Value first(FilterCallContext& call, const Value& input);
Value last(FilterCallContext& call, const Value& input);
Value concat(FilterCallContext& call, const Value& input);
Value map(FilterCallContext& call, const Value& input);
Value uniq(FilterCallContext& call, const Value& input);
Value compact(FilterCallContext& call, const Value& input);
Value reverse(FilterCallContext& call, const Value& input);
Value sort(FilterCallContext& call, const Value& input);
Value sortNatural(FilterCallContext& call, const Value& input);
Value sum(FilterCallContext& call, const Value& input);

// RubySelectFilters.cpp
Value where(FilterCallContext& call, const Value& input);
Value reject(FilterCallContext& call, const Value& input);
Value has(FilterCallContext& call, const Value& input);
Value find(FilterCallContext& call, const Value& input);
Value findIndex(FilterCallContext& call, const Value& input);

// RubyDateFilter.cpp
Value date(FilterCallContext& call, const Value& input);

} // namespace hookbench::liquid::filters
