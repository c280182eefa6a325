// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace hookbench {

/// The one table of colours. Every colour in the window comes from here; text on its ground has a contrast of at least
/// 4.5 : 1 in each scheme (tested).
struct ThemeColors {
    QColor window; ///< page ground
    QColor surface; ///< fields, editor, lists
    QColor raised; ///< hovered or selected rows without focus
    QColor line; ///< hairlines
    QColor text;
    QColor textMuted;
    QColor accent; ///< focus, links, the one primary button
    QColor accentText; ///< on accent
    QColor selection; ///< selected text and rows
    QColor good;
    QColor attention;
    QColor bad;
    QColor goodGround; ///< soft grounds behind a message
    QColor attentionGround;
    QColor badGround;
    QColor filledInGround; ///< what Liquid filled into the payload

    // Code
    QColor codeKey;
    QColor codeString;
    QColor codeNumber;
    QColor codeLiteral;
    QColor codePunctuation;
    QColor codeLiquidDelimiter;
    QColor codeLiquidTag;
    QColor codeLiquidVariable;
    QColor codeLiquidFilter;
    QColor codeLiquidString;
    QColor codeComment;
    QColor codeInvalid;
    QColor codeCurrentLine;
    QColor codeMargin;
};

enum class ColorScheme { Light, Dark, HighContrast };

const ThemeColors& themeColors(ColorScheme scheme);

/// The scheme the application shows now, from its palette.
ColorScheme currentScheme();
const ThemeColors& currentColors();

/// Steps of the spacing scale in device-independent pixels.
namespace spacing {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
}

/// The system's fixed font in the size of code.
QFont codeFont();

/// An icon of resources/icons by name ("send", "plus"), drawn in the text colour of the current scheme and for every
/// device pixel ratio.
QIcon themeIcon(const QString& name);

/// Applies palette, style and fonts to the application and keeps following the desktop's scheme.
void installTheme();

} // namespace hookbench
