// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hookbench {

/// The languages that the window has a catalogue for, English first, as QLocale names them: "en", "de", …, "pt_BR".
QStringList spokenLanguages();

/// What a language calls itself, such as "Deutsch".
QString nameInItself(const QString& language);

/// The language for a choice in the settings: one of spokenLanguages(), or for "system" (and whatever is not spoken)
/// the first spoken one of what the desktop lists, most wanted first, such as {"de-AT", "de", "en"}; English where it
/// lists none. "pseudo" and "pseudo-rtl" stand for themselves: English that is lengthened and bracketed, for those who
/// look for texts that are not translated or do not fit; the latter with the window mirrored.
QString languageFor(const QString& choice, const QStringList& desktopLanguages);

/// What the application speaks since the last installLanguage(): one of spokenLanguages() or a pseudo language; English
/// before. GUI thread only.
QString installedLanguage();

/// Makes the application speak it: texts, plural forms, Qt's and QScintilla's own words, and, where the desktop's
/// language is another one, the form of numbers and dates. Texts that are shown already stay as they are, so it comes
/// before the first window; a second call replaces the first. GUI thread only.
void installLanguage(const QString& choice);

} // namespace hookbench
