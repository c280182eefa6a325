// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ThemeColors.h"

#include <QTest>

#include <cmath>

using namespace hookbench;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Named = std::pair<const char*, QColor>;

} // namespace

class TestThemeColors : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");

        for (const auto& [name, scheme] : {std::pair("light", ColorScheme::Light), std::pair("dark", ColorScheme::Dark),
                 std::pair("high contrast", ColorScheme::HighContrast)})
            addRows(name, themeColors(scheme));
    }

    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void theMeasureIsRight()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x767676), Qt::white) * 100), 454);
    }

private:
    static void addRows(const char* scheme, const ThemeColors& c)
    {
        const auto add = [scheme](std::initializer_list<Named> texts, std::initializer_list<Named> grounds) {
            for (const auto& [text, textColor] : texts) {
                for (const auto& [ground, groundColor] : grounds)
                    QTest::addRow("%s: %s on %s", scheme, text, ground) << textColor << groundColor;
            }
        };
        const Named window {"window", c.window};
        const Named surface {"surface", c.surface};
        const Named raised {"raised", c.raised};
        const Named selection {"selection", c.selection};
        const Named goodGround {"goodGround", c.goodGround};
        const Named attentionGround {"attentionGround", c.attentionGround};
        const Named badGround {"badGround", c.badGround};

        add({{"text", c.text}},
            {window, surface, raised, selection, goodGround, attentionGround, badGround,
                {"filledInGround", c.filledInGround}, {"codeCurrentLine", c.codeCurrentLine}});
        add({{"textMuted", c.textMuted}}, {window, surface, raised, selection});
        add({{"accent", c.accent}}, {window, surface});
        add({{"accentText", c.accentText}}, {{"accent", c.accent}});
        add({{"good", c.good}}, {window, surface, goodGround});
        add({{"attention", c.attention}}, {window, surface, attentionGround});
        add({{"bad", c.bad}}, {window, surface, badGround});
        add({{"codeKey", c.codeKey}, {"codeString", c.codeString}, {"codeNumber", c.codeNumber},
                {"codeLiteral", c.codeLiteral}, {"codePunctuation", c.codePunctuation},
                {"codeLiquidDelimiter", c.codeLiquidDelimiter}, {"codeLiquidTag", c.codeLiquidTag},
                {"codeLiquidVariable", c.codeLiquidVariable}, {"codeLiquidFilter", c.codeLiquidFilter},
                {"codeLiquidString", c.codeLiquidString}, {"codeComment", c.codeComment},
                {"codeInvalid", c.codeInvalid}},
            {surface, selection, {"filledInGround", c.filledInGround}, {"codeCurrentLine", c.codeCurrentLine}});
        add({{"textMuted", c.textMuted}}, {{"codeMargin", c.codeMargin}});
    }
};

QTEST_APPLESS_MAIN(TestThemeColors)
#include "tst_ThemeColors.moc"
