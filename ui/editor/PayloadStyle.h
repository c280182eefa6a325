// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <cstdint>

namespace hookbench {

struct ThemeColors;

/// The style numbers of JSON with Liquid in it. They stay below 32: Scintilla reserves 32 to 39.
enum class PayloadStyle : std::uint8_t {
    Plain,
    Key,
    String,
    Number,
    Literal,
    Punctuation,
    Invalid,
    Comment,
    LiquidDelimiter,
    LiquidTag,
    LiquidVariable,
    LiquidFilter,
    LiquidString,
    LiquidConstant,
    LiquidOperator,
    LiquidInvalid,
};

inline constexpr int payloadStyleCount = static_cast<int>(PayloadStyle::LiquidInvalid) + 1;

/// For people; never empty for a style in use, since QScintilla does not set up styles without a description.
QString payloadStyleDescription(int style);

QColor payloadStyleColor(PayloadStyle style, const ThemeColors& colors);

} // namespace hookbench
