// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/PayloadStyle.h"

#include "theme/Theme.h"

#include <QCoreApplication>

#include <array>

namespace hookbench {

namespace {

struct StyleEntry {
    const char* description;
    QColor ThemeColors::*color;
};

constexpr std::array<StyleEntry, payloadStyleCount> styleTable{{
    {QT_TRANSLATE_NOOP("PayloadStyle", "Plain text"), &ThemeColors::text},
    {QT_TRANSLATE_NOOP("PayloadStyle", "JSON key"), &ThemeColors::codeKey},
    {QT_TRANSLATE_NOOP("PayloadStyle", "JSON string"), &ThemeColors::codeString},
    {QT_TRANSLATE_NOOP("PayloadStyle", "JSON number"), &ThemeColors::codeNumber},
    {QT_TRANSLATE_NOOP("PayloadStyle", "JSON true, false, null"), &ThemeColors::codeLiteral},
    {QT_TRANSLATE_NOOP("PayloadStyle", "JSON punctuation"), &ThemeColors::codePunctuation},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Not JSON"), &ThemeColors::codeInvalid},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Liquid comment"), &ThemeColors::codeComment},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Liquid delimiter"), &ThemeColors::codeLiquidDelimiter},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Liquid tag"), &ThemeColors::codeLiquidTag},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Liquid variable"), &ThemeColors::codeLiquidVariable},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Liquid filter"), &ThemeColors::codeLiquidFilter},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Liquid string"), &ThemeColors::codeLiquidString},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Liquid number or constant"), &ThemeColors::codeNumber},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Liquid operator"), &ThemeColors::codePunctuation},
    {QT_TRANSLATE_NOOP("PayloadStyle", "Not Liquid"), &ThemeColors::codeInvalid},
}};

} // namespace

QString payloadStyleDescription(int style)
{
    if (style < 0 || style >= payloadStyleCount)
        return {};
    return QCoreApplication::translate("PayloadStyle", styleTable[static_cast<std::size_t>(style)].description);
}

QColor payloadStyleColor(PayloadStyle style, const ThemeColors& colors)
{
    return colors.*styleTable[static_cast<std::size_t>(style)].color;
}

} // namespace hookbench
