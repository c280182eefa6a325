// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTexts.h"
#include "WindowTour.h"
#include "language/Language.h"
#include "language/PseudoTranslator.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QFontDatabase>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

using namespace hookbench;

namespace {

/// Names and values of the workspace, product names, keys: what no translator touches.
class Untranslatable {
public:
    explicit Untranslatable(const QString& folder)
    {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                m_workspace += QString::fromUtf8(file.readAll());
        }
    }

    bool contains(const QString& text) const
    {
        static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
        static const QRegularExpression technical(
            QStringLiteral("^([A-Z]+( \\S+)?|[A-Z][A-Za-z-]+: .+|https?://\\S+|(Profile|Event)\\.\\S+)$"));
        static const QRegularExpression size(QStringLiteral("\\d (bytes|kB)")); // QLocale's own words
        // The last three are for CleverTap's dashboard, in its own words.
        static const QStringList names{QStringLiteral("Hookbench"), QStringLiteral("CleverTap"),
            QStringLiteral("Qualtrics"), QStringLiteral("qualtrics"), QStringLiteral("sandbox"), QStringLiteral("Aa"),
            QStringLiteral("ab|"), QStringLiteral("No authentication"), QStringLiteral("Live behavior"),
            QStringLiteral("Now")};
        const bool isKey = QKeySequence::fromString(text).toString() == text;
        return !text.contains(word) || isKey || text.contains(size) || text.contains(technical) || names.contains(text)
            || text.startsWith(u'"') || QFileInfo(text).isAbsolute() || QFontDatabase::families().contains(text)
            || m_workspace.contains(u'"' + text + u'"')
            || std::ranges::any_of(
                spokenLanguages(), [&text](const QString& language) { return text == nameInItself(language); });
    }

private:
    QString m_workspace;
};

/// What is left of a text without what came through a translator.
QString plainRest(QString text)
{
    static const QRegularExpression innermost(QStringLiteral("⟦[^⟦⟧]*⟧"));
    while (text.contains(innermost))
        text.remove(innermost);
    return text;
}

} // namespace

/// Texts of one menu with the key of an earlier one, and of those below it.
void collectDoubles(const QList<QAction*>& actions, QStringList& doubles)
{
    static const QRegularExpression key(QStringLiteral("&([^&])"));
    QHash<QString, QString> taken;
    for (const QAction* action : actions) {
        if (action->menu())
            collectDoubles(action->menu()->actions(), doubles);
        const auto match = key.match(action->text());
        if (!match.hasMatch())
            continue;
        const QString letter = match.captured(1).toUpper();
        if (taken.contains(letter))
            doubles << taken.value(letter) + u" / " + action->text();
        taken.insert(letter, action->text());
    }
}

/// The window in disguise: see PseudoTranslator.
class TestWindowTexts : public WindowTour {
    Q_OBJECT

private slots:
    void cleanupTestCase() { installLanguage(QStringLiteral("en")); }

    void everyTextIsTranslated()
    {
        installLanguage(QStringLiteral("pseudo"));
        openAt(1.0);
        sendOnce();
        const Untranslatable data(m_fixture->folder());
        QStringList found;
        for (const Stop& stop : stops()) {
            stop.go();
            settle();
            for (const ShownText& shown : shownTexts(m_window.get())) {
                const QString rest = plainRest(shown.text).trimmed();
                const QString line = shown.where + u": " + shown.text;
                if (!data.contains(rest) && !found.contains(line))
                    found << line;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theWindowIsMirroredAndCodeIsNot()
    {
        installLanguage(QStringLiteral("pseudo-rtl"));
        openAt(1.0);
        settle();
        const auto* navigation = child<QWidget>("navigation");
        const auto* page = child<QWidget>("campaignPage");
        const auto left = [this](const QWidget* widget) { return widget->mapTo(m_window.get(), QPoint()).x(); };
        QVERIFY(left(navigation) > left(page));
        QVERIFY(left(child<QWidget>("previewPane")) < left(editor()));
        for (const CodeView* view : m_window->findChildren<CodeView*>())
            QCOMPARE(view->layoutDirection(), Qt::LeftToRight);
        editor()->setCursorPosition(0, 0);
        const long begin = editor()->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, 0L);
        const long end = editor()->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, 1L);
        QVERIFY(begin < end);
    }

    void accessKeysAreUniqueInTheirMenu_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : spokenLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void accessKeysAreUniqueInTheirMenu()
    {
        QFETCH(QString, language);
        installLanguage(language);
        openAt(1.0);
        QStringList twice;
        collectDoubles(m_window->menuBar()->actions(), twice);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void noTextIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");

        for (const QString& language : spokenLanguages()) {
            for (const qreal scale : {1.0, 2.0})
                QTest::addRow("%s at %d %%", qPrintable(language), qRound(scale * 100)) << language << scale;
        }
        QTest::newRow("40 % longer") << QStringLiteral("pseudo") << 1.0;
        QTest::newRow("40 % longer, mirrored") << QStringLiteral("pseudo-rtl") << 1.0;
    }

    void noTextIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(qreal, scale);
        installLanguage(language);
        openAt(scale);
        sendOnce();
        QStringList found;
        for (const Stop& stop : stops()) {
            stop.go();
            settle();
            if (m_window->size() != m_size)
                found << QStringLiteral("the window has grown to %1 pixels at ").arg(m_window->width()) + stop.name;
            // What is worked out beside the window may come in later.
            (void)QTest::qWaitFor([this] { return clippedTexts(m_window.get()).isEmpty(); }, 500);
            for (const QString& clipped : clippedTexts(m_window.get()))
                found << clipped + u" at " + stop.name;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(TestWindowTexts)
#include "tst_WindowTexts.moc"
