// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

/// Templates that between them use each tag, each filter and each kind of value of both dialects. They are rendered
/// with the data of the test that counts allocations.
namespace uses {

/// A name, and what is done with it.
using Use = std::pair<std::string_view, std::string_view>;

/// What each filter of either dialect is tried with: a template that makes it work for its result.
inline constexpr auto filterUses = std::to_array<Use>({
    {"abs", "{{ '-19.75' | abs }}"},
    {"append", "{{ Profile.Name | append: ' and a good deal more' }}"},
    {"at_least", "{{ Event.amount | at_least: 20 }}"},
    {"at_most", "{{ Event.amount | at_most: 20 }}"},
    {"base64_decode", "{{ 'YWRhIGNvdW50ZXNzIG9mIExvdmVsYWNl' | base64_decode }}"},
    {"base64_encode", "{{ Profile.Name | base64_encode }}"},
    {"base64_url_safe_decode", "{{ 'YWRhIGNvdW50ZXNzIG9mIExvdmVsYWNl' | base64_url_safe_decode }}"},
    {"base64_url_safe_encode", "{{ Profile.Name | base64_url_safe_encode }}"},
    {"capitalize", "{{ 'ünderneath the lamp of the street' | capitalize }}"},
    {"ceil", "{{ Event.amount | ceil }}"},
    {"compact", "{{ Event.items | compact | size }}"},
    {"concat", "{{ Event.items | concat: Event.items | size }}"},
    {"date",
        "{{ Event.date | date: '%^F %c %v %z %:::z %N %3N %L %30N %-d %Z %s %25A %^B %x %X %p %j %U' }}"
        "{{ 'now' | date: '%e %k %l' }}"},
    {"date_tz", "{{ Event.date | date_tz: '%H:%M %Z', 'America/Argentina/Buenos_Aires' }}"},
    {"default", "{{ Profile.Nothing | default: 'nobody in particular' }}"},
    {"divided_by", "{{ Event.amount | divided_by: 3 }}"},
    {"downcase", "{{ 'ÄRGER MIT DEN BUCHSTABEN' | downcase }}"},
    {"escape", "{{ Profile.Name | escape }}"},
    {"escape_once", "{{ Profile.Name | escape_once }}{{ '&lt;a href=\"x\"&gt; & <b>' | escape_once }}"},
    {"find", "{% assign i = Event.items | find: 'sku', 'c' %}{{ i.sku }}"},
    {"find_index", "{{ Event.items | find_index: 'sku', 'c' }}"},
    {"first", "{% assign i = Event.items | first %}{{ i.sku }}"},
    {"floor", "{{ Event.amount | floor }}"},
    {"h", "{{ Profile.Name | h }}"},
    {"has", "{{ Event.items | has: 'sku', 'c' }}"},
    {"join", "{{ Profile.Name | split: ' ' | join: ' and then, after all, ' }}"},
    {"last", "{% assign i = Event.items | last %}{{ i.sku }}"},
    {"lstrip", "{{ Profile.Mail | lstrip }}"},
    {"map", "{{ Event.items | map: 'sku' | join }}"},
    {"minus", "{{ Event.amount | minus: 0.5 }}"},
    {"modulo", "{{ Event.amount | modulo: 7 }}"},
    {"newline_to_br", "{% capture c %}one line of some length\nand another one{% endcapture %}{{ c | newline_to_br }}"},
    {"plus", "{{ Event.amount | plus: 0.5 }}"},
    {"prepend", "{{ Profile.Name | prepend: 'the one and only ' }}"},
    {"reject", "{{ Event.items | reject: 'sku', 'c' | size }}"},
    {"remove", "{{ Profile.Name | remove: 'a' }}"},
    {"remove_first", "{{ Profile.Name | remove_first: 'a' }}"},
    {"remove_last", "{{ Profile.Name | remove_last: 'a' }}"},
    {"replace", "{{ Profile.Name | replace: 'a', 'something longer' }}"},
    {"replace_first", "{{ Profile.Name | replace_first: 'a', 'something longer' }}"},
    {"replace_last", "{{ Profile.Name | replace_last: 'a', 'something longer' }}"},
    {"reverse", "{{ Event.items | map: 'sku' | reverse | join }}"},
    {"round", "{{ Event.amount | round }}"},
    {"rstrip", "{{ Profile.Mail | rstrip }}"},
    {"size", "{{ Profile.Name | size }}{{ Event.items | size }}"},
    {"slice", "{{ Profile.Name | slice: 1, 20 }}"},
    {"sort",
        "{{ 'the quick brown fox jumps over the lazy dog' | split: ' ' | sort | join }}"
        "{% assign s = Event.items | sort: 'sku' %}{{ s.size }}"},
    {"sort_natural", "{{ 'The quick Brown fox jumps Over the lazy dog' | split: ' ' | sort_natural | join }}"},
    {"split", "{{ Profile.Name | split: 'a' | size }}{{ Profile.Name | split: ' ' | size }}"},
    {"squish", "{{ Profile.Mail | append: '   and   more' | squish }}"},
    {"strip", "{{ Profile.Mail | strip }}"},
    {"strip_html",
        "{{ '<p class=\"a > b\">Some <b>bold</b>&nbsp;text &amp; more</p><custom-element-of-mine>x"
        "</custom-element-of-mine><script>if (a) b()</script><pre> kept  as is</pre>' | strip_html }}"},
    {"strip_newlines",
        "{% capture c %}one line of some length\nand another one{% endcapture %}{{ c | strip_newlines }}"},
    {"sum", "{{ Event.items | map: 'sku' | sum }}"},
    {"times", "{{ Event.amount | times: 1.2 }}"},
    {"truncate", "{{ Profile.Name | truncate: 18, '… and so on' }}"},
    {"truncatewords", "{{ Profile.Name | truncatewords: 2, '… and so on, and on' }}"},
    {"uniq", "{{ 'a b a c b a' | split: ' ' | uniq | join }}"},
    {"upcase", "{{ 'Ärger mit ß und den Buchstaben' | upcase }}"},
    {"url_decode", "{{ 'ada+%22countess%22+of+Lovelace%21' | url_decode }}"},
    {"url_encode", "{{ Profile.Name | url_encode }}"},
    {"where", "{{ Event.items | where: 'sku', 'c' | size }}"},
});

/// What each tag of either dialect is tried with.
inline constexpr auto tagUses = std::to_array<Use>({
    {"#", "{% # a comment\n # of two lines %}x"},
    {"abort", "{% if Profile.Name == 'nobody' %}{% abort %}{% endif %}x"},
    {"assign", "{% assign made = nested %}{% assign again = made.b | default: list %}{{ again | size }}"},
    {"break", "{% for i in list %}x{% if i == 'two' %}{% break %}{% endif %}{{ forloop.index }}{% endfor %}"},
    {"capture", "{% capture made %}{{ Profile.Name }} and {{ Event.amount }}{% endcapture %}{{ made | size }}"},
    {"case", "{% case Profile.Language %}{% when 'fr', 'en' or 'it' %}a{% when 'de' %}b{% else %}c{% endcase %}"},
    {"comment", "{% comment %}{{ Profile.Name }}{% if %}{% endcomment %}x"},
    {"continue", "{% for i in list %}{% if i == nil %}{% continue %}{% endif %}{{ forloop.rindex }}{% endfor %}"},
    {"cycle", "{% for i in numbers %}{% cycle 'one of some length', i, 'three' %}{% cycle 'g': 1, 2 %}{% endfor %}"},
    {"decrement", "{% decrement counter_of_mine %}{% decrement counter_of_mine %}"},
    {"doc", "{% doc %}what this does, at some length{% enddoc %}x"},
    {"echo", "{% echo Profile.Name | upcase %}"},
    {"for",
        "{% for i in list limit:3 offset:1 %}{{ forloop.name }}{{ forloop.length }}{% for j in nested %}{{ j[0] }}"
        "{{ forloop.last }}{% endfor %}{% endfor %}{% for i in list offset:continue %}{{ i }}{% endfor %}"
        "{% for i in e %}x{% else %}none{% endfor %}{% for i in (1..9) %}{{ i }}{% endfor %}"},
    {"if",
        "{% if numbers contains 2 and Profile.Name != s or huge == 1 %}x{% elsif tiny < 1 %}y{% else %}z{% endif %}"},
    {"ifchanged", "{% for i in numbers %}{% ifchanged %}{{ i }} of some length{% endifchanged %}{% endfor %}"},
    {"include", "{% include 'footer' %}{{ Profile.Name }}"},
    {"increment", "{% increment counter_of_mine %}{% increment counter_of_mine %}{{ counter_of_mine }}"},
    {"liquid", "{% liquid\n assign made = Profile.Name | upcase\n if made != ''\n echo made\n endif\n%}"},
    {"raw", "{% raw %}{{ x }}{% endraw %}"},
    {"render", "{% render 'footer', item: Profile.Name %}{% render 'footer' for list as item %}"},
    {"tablerow",
        "{% tablerow i in list cols:2 limit:5 %}{{ tablerowloop.col }}{{ i }}{{ tablerowloop.index }}{% endtablerow %}"
        "{% tablerow i in nested %}{{ i[0] }}{% endtablerow %}"},
    {"unless", "{% unless Profile.Nothing == nil %}x{% else %}y{% endunless %}"},
});

/// One value of each kind, and of each way to make it.
inline constexpr auto values = std::to_array<Use>({
    {"text", "Profile.Name"},
    {"empty text", "s"},
    {"integer", "numbers[0]"},
    {"decimal", "Event.amount"},
    {"tiny decimal", "tiny"},
    {"vast decimal", "vast"},
    {"large integer", "large"},
    {"huge integer", "huge"},
    {"boolean", "list[6]"},
    {"nothing", "Profile.Nothing"},
    {"list", "list"},
    {"list of maps", "records"},
    {"map", "nested"},
    {"empty map", "empty_map"},
});

/// What is done with each of them in both dialects. None of these fails, whatever the value.
inline constexpr auto valueUses = std::to_array<Use>({
    {"printed", "{{ v }}x"},
    {"printed in a list loop", "{% for i in numbers %}{{ v }}{% endfor %}x"},
    {"printed in a range loop", "{% for i in (1..3) %}{{ v }}{% endfor %}x"},
    {"as text", "{{ v | append: v | upcase }}x"},
    {"compared", "{% if v == v and v != list and v == huge %}a{% elsif v == empty or v == blank %}b{% endif %}x"},
    {"searched", "{% if v contains 'k' %}a{% endif %}{% if list contains v %}b{% endif %}x"},
    {"looped over", "{% for i in v %}{{ i }}{{ forloop.index }}{% endfor %}x"},
    {"in a case", "{% case v %}{% when 1, v %}{{ v }}{% endcase %}x"},
    {"stepped into", "{{ v.size }}{{ v.first }}{{ v.nothing.more }}{{ v['k'] }}x"},
    {"captured", "{% capture c %}{{ v }}{% endcapture %}{% assign v = c %}{{ v | size }}x"},
    {"kept", "{% assign a = v %}{% assign b = a | default: v %}{{ a }}{{ b }}x"},
    {"joined", "{{ v | join: ', ' }}{{ v | first }}{{ v | last }}{{ v | size }}x"},
});

/// Values that only one dialect makes, and what needs more than a filter.
inline constexpr auto otherUses = std::to_array<Use>({
    {"clevertap", "{% assign s = records | sort: 'n' %}{{ s }}{{ s[0] }}{{ s | join: ';' }}{{ s | append: '.' }}"},
    {"clevertap",
        "{% assign s = records | sort: 'n' %}{% for i in s %}{{ i }}{% for p in i %}{{ p }}{% endfor %}{% endfor %}"},
    {"clevertap", "{{ 1 | default: k: 'v' }}{{ nil | default: a_name: list }}{{ 'a' | append: a: 1 }}"},
    {"clevertap", "{% for i in numbers %}{{ forloop }}{{ forloop | append: '' }}{% endfor %}"},
    {"clevertap",
        "{% for i in (0..9) %}{{ numbers[i] }},{% endfor %}{% for i in (0..9) %}{{ Profile.Name | plus: 1 }}{% endfor "
        "%}x"},
    {"clevertap",
        "{{ (1 == 1 and nested != nil) }}{% tablerow i in nested %}{{ i }}{{ tablerowloop }}{% endtablerow %}"},
    {"clevertap", "{% for i in numbers %}{% capture c %}a{% break %}{% endcapture %}{% endfor %}{{ forloop.name }}x"},
    {"shopify", "{{ huge | plus: 1 }}{{ huge | times: huge }}{{ huge | divided_by: 7 }}{{ huge | modulo: 1000 }}"},
    {"shopify", "{{ huge | divided_by: 7.5 }}{{ huge | round: -3 }}{{ huge | abs }}{{ huge | at_least: 5 }}"},
    {"shopify", "{% if huge > large and huge < vast and tiny < huge %}{{ huge | minus: huge }}{% endif %}x"},
    {"shopify",
        "{{ numbers | sum }}{{ decimals | sum }}{{ records | sum: 'n' }}{{ records | where: 'n', 2 | map: 'n' | first "
        "}}"},
    {"shopify",
        "{{ (1..9) }}{{ (1..9) | join: ' and then ' }}{{ (1..3) | reverse | first }}{% for i in (1..9) reversed %}{{ i "
        "}}{% endfor %}"},
    {"shopify",
        "{{ records }}{{ records | sort: 'n' }}{{ records | sort_natural: 'n' | uniq: 'n' | compact: 'n' | size }}"},
    {"shopify", "{{ 'A' | append: a_name: 1, another_name: list }}{{ false | default: 'x', allow_false: true }}"},
    {"shopify",
        "{% for i in numbers %}{{ forloop }}{{ forloop.parentloop.index }}{% for j in numbers %}{{ "
        "forloop.parentloop.name }}{% endfor %}{% endfor %}"},
    {"shopify",
        "{% for i in nested %}{{ i }}{{ i[0] }}{% endfor %}{{ nested | first }}{{ ['Profile'].Name }}{{ [s] }}"},
    {"shopify",
        "{{ 'March 5, 2024 2pm' | date: '%F %T %z' }}{{ '2024-065' | date: '%c' }}{{ 'Sat Aug 28 02:29:34 2000' | "
        "date: '%s' }}"},
});

} // namespace uses
