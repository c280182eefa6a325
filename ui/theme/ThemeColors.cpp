// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ThemeColors.h"

namespace hookbench {
namespace {

ThemeColors lightColors()
{
    return {
        .window = 0xF5F6F8,
        .surface = Qt::white,
        .raised = 0xE9ECF1,
        .line = 0xD5DAE1,
        .text = 0x1A1E24,
        .textMuted = 0x56606C,
        .accent = 0x1D5FD1,
        .accentText = Qt::white,
        .selection = 0xD2E2FC,
        .good = 0x156F30,
        .attention = 0x835000,
        .bad = 0xB81E26,
        .goodGround = 0xE3F4E7,
        .attentionGround = 0xFFF1D0,
        .badGround = 0xFDE8E8,
        .filledInGround = 0xEBE5FC,

        .codeKey = 0x0B5394,
        .codeString = 0x1F6B2E,
        .codeNumber = 0x8F3F00,
        .codeLiteral = 0x8A1F6A,
        .codePunctuation = 0x535C68,
        .codeLiquidDelimiter = 0x6B3FC4,
        .codeLiquidTag = 0x6B3FC4,
        .codeLiquidVariable = 0x3B3F9E,
        .codeLiquidFilter = 0x006A75,
        .codeLiquidString = 0x1F6B2E,
        .codeComment = 0x57616D,
        .codeInvalid = 0xB81E26,
        .codeCurrentLine = 0xF3F6FB,
        .codeMargin = 0xF5F6F8,
    };
}

ThemeColors darkColors()
{
    return {
        .window = 0x1B1E23,
        .surface = 0x22262C,
        .raised = 0x2E333B,
        .line = 0x3B424C,
        .text = 0xE7EAEE,
        .textMuted = 0xABB4C0,
        .accent = 0x79B0FF,
        .accentText = 0x0A1830,
        .selection = 0x213D6B,
        .good = 0x6FD58A,
        .attention = 0xEDBE62,
        .bad = 0xFF9A94,
        .goodGround = 0x1E3526,
        .attentionGround = 0x3B3119,
        .badGround = 0x44262A,
        .filledInGround = 0x3B3158,

        .codeKey = 0x8CC4FF,
        .codeString = 0x9BDB9F,
        .codeNumber = 0xF2B27A,
        .codeLiteral = 0xF2A3D8,
        .codePunctuation = 0xB0B8C3,
        .codeLiquidDelimiter = 0xC9AEFF,
        .codeLiquidTag = 0xC9AEFF,
        .codeLiquidVariable = 0xBCC4FF,
        .codeLiquidFilter = 0x7FDCE3,
        .codeLiquidString = 0x9BDB9F,
        .codeComment = 0xABB4C0,
        .codeInvalid = 0xFFA39D,
        .codeCurrentLine = 0x282D35,
        .codeMargin = 0x1F2328,
    };
}

ThemeColors highContrastColors()
{
    return {
        .window = Qt::black,
        .surface = Qt::black,
        .raised = 0x262626,
        .line = Qt::white,
        .text = Qt::white,
        .textMuted = 0xE6E6E6,
        .accent = 0xFFE03B,
        .accentText = Qt::black,
        .selection = 0x003E9C,
        .good = 0x7CFF8E,
        .attention = 0xFFD060,
        .bad = 0xFFB0AA,
        .goodGround = 0x003A12,
        .attentionGround = 0x402B00,
        .badGround = 0x4A0006,
        .filledInGround = 0x3A1A75,

        .codeKey = 0x9FD2FF,
        .codeString = 0xA8FFB0,
        .codeNumber = 0xFFCC9A,
        .codeLiteral = 0xFFB8EA,
        .codePunctuation = Qt::white,
        .codeLiquidDelimiter = 0xE0CCFF,
        .codeLiquidTag = 0xE0CCFF,
        .codeLiquidVariable = 0xD4DAFF,
        .codeLiquidFilter = 0x8CFAFF,
        .codeLiquidString = 0xA8FFB0,
        .codeComment = 0xE0E0E0,
        .codeInvalid = 0xFFB0AA,
        .codeCurrentLine = 0x1C1C1C,
        .codeMargin = Qt::black,
    };
}

} // namespace

const ThemeColors& themeColors(ColorScheme scheme)
{
    static const ThemeColors light = lightColors();
    static const ThemeColors dark = darkColors();
    static const ThemeColors highContrast = highContrastColors();
    switch (scheme) {
    case ColorScheme::Light:
        return light;
    case ColorScheme::Dark:
        return dark;
    case ColorScheme::HighContrast:
        return highContrast;
    }
    return light;
}

} // namespace hookbench
