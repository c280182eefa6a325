// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWidget>

using namespace hookbench;

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void cleanup() { setThemeChoice(ThemeChoice::Light); }

    void choiceSetsTheScheme_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<ColorScheme>("scheme");

        QTest::newRow("light") << ThemeChoice::Light << ColorScheme::Light;
        QTest::newRow("dark") << ThemeChoice::Dark << ColorScheme::Dark;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast << ColorScheme::HighContrast;
    }

    void choiceSetsTheScheme()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(ColorScheme, scheme);
        setThemeChoice(choice);
        QCOMPARE(currentScheme(), scheme);
        QCOMPARE(QApplication::palette().color(QPalette::Base), themeColors(scheme).surface);
        QCOMPARE(QApplication::palette().color(QPalette::Text), themeColors(scheme).text);
    }

    void systemFollowsThePlatform()
    {
        setThemeChoice(ThemeChoice::Dark);
        setThemeChoice(ThemeChoice::System); // the offscreen platform is light
        QCOMPARE(currentScheme(), ColorScheme::Light);
    }

    void windowsHearOfTheChange()
    {
        QWidget window;
        window.show();
        setThemeChoice(ThemeChoice::Dark);
        QTRY_COMPARE(window.palette().color(QPalette::Window), themeColors(ColorScheme::Dark).window);
    }

    void theClearButtonHasAnIconOfTheTheme()
    {
        const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton);
        const QSize size(16, 16);
        QCOMPARE(icon.pixmap(size).toImage(), themeIcon(QStringLiteral("x"), Tone::Muted).pixmap(size).toImage());
        QVERIFY(!icon.pixmap(size).isNull());
    }

    void theLineBelowTabsGoesOnBelowTheirCorner()
    {
        QTabWidget tabs;
        tabs.setDocumentMode(true);
        tabs.addTab(new QWidget, QStringLiteral("Tab"));
        auto* corner = new QWidget;
        corner->setMinimumSize(80, 60); // higher than the tabs
        tabs.setCornerWidget(corner);
        tabs.resize(400, 200);
        tabs.show();
        const QImage image = tabs.grab().toImage();
        const int y = tabs.tabBar()->geometry().bottom();
        for (const int x : {200, 390})
            QCOMPARE(image.pixelColor(x, y), currentColors().line);
    }

    void aTextTooLongForItsComboEndsInAnEllipsis()
    {
        const auto imageOf = [](const QString& text) {
            QComboBox combo;
            combo.addItem(text);
            combo.resize(90, 30);
            return combo.grab().toImage();
        };
        const QImage image = imageOf(QString(20, u'W'));
        bool isShortened = false;
        for (int letters = 1; letters < 20 && !isShortened; ++letters)
            isShortened = image == imageOf(QString(letters, u'W') + QChar(0x2026));
        QVERIFY(isShortened);
    }

    void iconTakesTheColourOfTheScheme()
    {
        const QIcon icon = themeIcon(QStringLiteral("plus"));
        QVERIFY(!icon.isNull());
        for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            setThemeChoice(choice);
            const QImage image = icon.pixmap(48).toImage();
            // The middle of a plus is inked.
            QCOMPARE(image.pixelColor(24, 24).rgb(), currentColors().text.rgb());
            QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
        }
    }

    void iconIsSharpAtEveryRatio()
    {
        const QPixmap pixmap = themeIcon(QStringLiteral("plus")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void everyIconCanBeDrawn()
    {
        const QStringList files = QDir(QStringLiteral(":/hookbench/icons")).entryList();
        QVERIFY(files.size() > 10);
        for (const QString& file : files) {
            const QString name = QString(file).remove(QStringLiteral(".svg"));
            const QImage image = themeIcon(name).pixmap(32).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
            }
            QVERIFY2(inked > 10, qPrintable(name));
        }
    }

    void unknownIconIsEmpty() { QVERIFY(themeIcon(QStringLiteral("no such icon")).isNull()); }

    void codeFontHasTheTextSize() { QCOMPARE(codeFont().pointSizeF(), QApplication::font().pointSizeF()); }
};

QTEST_MAIN(TestTheme)
#include "tst_Theme.moc"
