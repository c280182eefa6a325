// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ThemeColors.h"

#include <QFont>
#include <QIcon>

class QAbstractButton;
class QLineEdit;

namespace hookbench {

/// What the user asked for in the View menu.
enum class ThemeChoice { System, Light, Dark, HighContrast };

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

/// The one corner radius, in device-independent pixels.
inline constexpr int cornerRadius = 5;

/// The font of code: the chosen family, else the system's fixed font, in the size of text.
QFont codeFont();
/// Empty for the system's. Views of code follow at once, fields that show code when they are made anew.
void setCodeFontFamily(const QString& family);
/// The one heading size; the application's font is the text size.
QFont headingFont();
/// The second text size: notes, captions, table heads.
QFont smallFont();

/// What an icon or a text says by its colour, always beside words.
enum class Tone { Text, Muted, Accent, OnAccent, Good, Attention, Bad };
QColor toneColor(Tone tone);

/// An icon of resources/icons by name ("send", "plus"), drawn in a colour of the current scheme, whichever that is when it
/// is painted, and for every device pixel ratio. An unknown name gives an empty icon.
QIcon themeIcon(const QString& name, Tone tone = Tone::Text);

/// Makes it the one button of its page that is filled with the accent.
void setPrimary(QAbstractButton* button, bool primary = true);

/// Makes a line edit look like plain text until it is pointed at or edited.
void setQuiet(QLineEdit* edit);

/// Applies palette, style and fonts to the application and keeps following the desktop's scheme. Once, before the first
/// window.
void installTheme();

/// Goes over to a scheme at once, or back to following the desktop.
void setThemeChoice(ThemeChoice choice);
ThemeChoice themeChoice();

} // namespace hookbench
