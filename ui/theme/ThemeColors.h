// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hookbench {

/// The one table of colours. Every colour in the window comes from here; text on its ground has a contrast of at least
/// 4.5 : 1 in each scheme (tested).
struct ThemeColors {
    QColor window; ///< page ground
    QColor surface; ///< fields, editor, lists
    QColor raised; ///< buttons; hovered or selected rows without focus
    QColor line; ///< hairlines
    QColor text;
    QColor textMuted;
    QColor accent; ///< focus, links, the one primary button
    QColor accentText; ///< on accent
    QColor selection; ///< ground of selected text and rows; the text on it keeps its colour
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

} // namespace hookbench
