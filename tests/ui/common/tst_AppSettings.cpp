// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/AppSettings.h"

#include <QStandardPaths>
#include <QTest>

using namespace hookbench;

class TestAppSettings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }

    void recentFoldersAreNewestFirstAndTen()
    {
        for (int i = 0; i < 12; ++i)
            AppSettings().addRecentFolder(QStringLiteral("/w/%1").arg(i));
        AppSettings().addRecentFolder(QStringLiteral("/w/7"));
        const QStringList folders = AppSettings().recentFolders();
        QCOMPARE(folders.size(), 10);
        QCOMPARE(folders.mid(0, 2), (QStringList {QStringLiteral("/w/7"), QStringLiteral("/w/11")}));
        QCOMPARE(folders.count(QStringLiteral("/w/7")), 1);
    }

    void aSelectionBelongsToItsFolder()
    {
        AppSettings().setSelection(QStringLiteral("/a/b"), {QStringLiteral("c"), QStringLiteral("p"), {}, {}});
        QCOMPARE(AppSettings().selection(QStringLiteral("/a/b")).profile, QStringLiteral("p"));
        QCOMPARE(AppSettings().selection(QStringLiteral("/a")).profile, QString());
    }

    void theSandboxAnswerIsKept()
    {
        QCOMPARE(AppSettings().sandboxAnswer().status, 200);
        AppSettings().setSandboxAnswer({418, 20, QString(), QStringLiteral("tea")});
        QCOMPARE(AppSettings().sandboxAnswer().status, 418);
        QCOMPARE(AppSettings().sandboxAnswer().delayMs, 20);
        QCOMPARE(AppSettings().sandboxAnswer().contentType, QString());
        AppSettings().setSandboxAnswer({200, 0, QString(), QString(200'000, u'x')});
        QCOMPARE(AppSettings().sandboxAnswer().body, QStringLiteral("tea"));
    }

    void aDamagedTextScaleIsHarmless()
    {
        QSettings().setValue(QStringLiteral("textScale"), QStringLiteral("900"));
        QCOMPARE(AppSettings().textScale(), 3.0);
        QSettings().setValue(QStringLiteral("textScale"), QStringLiteral("nonsense"));
        QCOMPARE(AppSettings().textScale(), 0.5);
    }
};

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_AppSettings.moc"
