// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include "theme/DesktopScheme.h"
#include "theme/ThemePalette.h"
#include "theme/ThemeStyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QLineEdit>

namespace hookbench {
namespace {

ThemeChoice& choiceStorage()
{
    static ThemeChoice choice = ThemeChoice::System;
    return choice;
}

QString& codeFamilyStorage()
{
    static QString family;
    return family;
}

/// Lives as long as the application, which owns it.
DesktopScheme* desktopScheme()
{
    return qApp->findChild<DesktopScheme*>(QString(), Qt::FindDirectChildrenOnly);
}

ColorScheme wantedScheme()
{
    switch (choiceStorage()) {
    case ThemeChoice::Light:
        return ColorScheme::Light;
    case ThemeChoice::Dark:
        return ColorScheme::Dark;
    case ThemeChoice::HighContrast:
        return ColorScheme::HighContrast;
    case ThemeChoice::System:
        break;
    }
    const auto* desktop = desktopScheme();
    return desktop ? desktop->scheme() : ColorScheme::Light;
}

void applyScheme()
{
    const QPalette palette = themePalette(themeColors(wantedScheme()));
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace

ColorScheme currentScheme()
{
    const QColor window = QGuiApplication::palette().color(QPalette::Active, QPalette::Window);
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        if (themeColors(scheme).window == window)
            return scheme;
    }
    return window.lightnessF() < 0.5F ? ColorScheme::Dark : ColorScheme::Light; // another palette than ours
}

const ThemeColors& currentColors()
{
    return themeColors(currentScheme());
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!codeFamilyStorage().isEmpty())
        font.setFamilies({codeFamilyStorage(), font.family()});
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

void setCodeFontFamily(const QString& family)
{
    if (family == codeFamilyStorage())
        return;
    codeFamilyStorage() = family;
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::FontChange);
        QApplication::sendEvent(widget, &event);
    }
}

QFont headingFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QColor toneColor(Tone tone)
{
    const auto& colors = currentColors();
    switch (tone) {
    case Tone::Text:
        return colors.text;
    case Tone::Muted:
        return colors.textMuted;
    case Tone::Accent:
        return colors.accent;
    case Tone::OnAccent:
        return colors.accentText;
    case Tone::Good:
        return colors.good;
    case Tone::Attention:
        return colors.attention;
    case Tone::Bad:
        return colors.bad;
    }
    return colors.text;
}

void setPrimary(QAbstractButton* button, bool primary)
{
    button->setProperty(ThemeStyle::primaryProperty, primary);
    button->update();
}

void setQuiet(QLineEdit* edit)
{
    edit->setProperty(ThemeStyle::quietProperty, true);
    edit->setAttribute(Qt::WA_Hover);
}

void installTheme()
{
    if (desktopScheme())
        return;
    auto* desktop = new DesktopScheme(qApp);
    QApplication::setStyle(new ThemeStyle);
    QObject::connect(desktop, &DesktopScheme::changed, qApp, [] { applyScheme(); });
    applyScheme();
}

void setThemeChoice(ThemeChoice choice)
{
    choiceStorage() = choice;
    applyScheme();
}

ThemeChoice themeChoice()
{
    return choiceStorage();
}

} // namespace hookbench
