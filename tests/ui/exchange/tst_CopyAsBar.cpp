// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CopyAsBar.h"

#include "support/SavedFile.h"
#include "theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace hookbench;
using namespace hookbench::test;

class TestCopyAsBar : public QObject {
    Q_OBJECT

private:
    std::optional<PortableRequest> m_request;
    SavedFile m_dialogs;
    std::unique_ptr<CopyAsBar> m_bar;

    void choose(const char* action)
    {
        auto* found = m_bar->findChild<QToolButton*>(QStringLiteral("copyAs"))
                          ->menu()
                          ->findChild<QAction*>(QLatin1String(action));
        QVERIFY(found);
        found->trigger();
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

private slots:
    void initTestCase() { installTheme(); }

    void init()
    {
        PortableRequest request;
        request.title = "A title";
        request.method = "POST";
        request.url = {{"https://h.example/"}};
        request.headers = {{"X-Key", {{"my-key", true}}}};
        request.body = {{"{\"a\": 1}"}};
        m_request = request;
        m_dialogs.givesUp = false;
        m_bar = std::make_unique<CopyAsBar>([this] { return m_request; });
        m_bar->setDialogs(&m_dialogs);
        QGuiApplication::clipboard()->clear();
    }

    void copiesEachForm_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("part");
        QTest::newRow("curl") << QByteArray("copyCurl") << QStringLiteral("--header 'X-Key: '\"$MY_KEY\"");
        QTest::newRow("cmd") << QByteArray("copyCurlCmd") << QStringLiteral("--header ^\"X-Key: %MY_KEY%^\"");
        QTest::newRow("PowerShell") << QByteArray("copyPowerShell") << QStringLiteral("'X-Key' = $env:MY_KEY");
        QTest::newRow(".http") << QByteArray("copyHttp") << QStringLiteral("X-Key: {{my_key}}\n\n{\"a\": 1}\n");
    }

    void copiesEachForm()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, part);
        choose(action.constData());
        QVERIFY2(clipboard().contains(part), qPrintable(clipboard()));
        QVERIFY(m_bar->message().contains(QStringLiteral("variable")));
    }

    void savesACollection()
    {
        choose("savePostman");
        QVERIFY(m_dialogs.bytes().contains("\"raw\": \"{\\\"a\\\": 1}\""));
        QCOMPARE(m_dialogs.suggestion(), QStringLiteral("A title.postman_collection.json"));
        QFile::remove(m_dialogs.path());
        m_dialogs.givesUp = true;
        choose("savePostman");
        QCOMPARE(m_dialogs.bytes(), QByteArray());
    }

    void saysWhyNothingIsCopied()
    {
        m_request->body = {{std::string("a\0b", 3)}};
        choose("copyHttp");
        QVERIFY(m_bar->message().contains(QStringLiteral(".http")));
        QCOMPARE(clipboard(), QString());
        m_request.reset();
        choose("copyCurl");
        QVERIFY(!m_bar->message().isEmpty());
        QCOMPARE(clipboard(), QString());
    }

    /// Only what is chosen so, only in that one copy; and it is said.
    void putsSecretsInWhenAsked()
    {
        PortableRequest written = *m_request;
        written.headers = {{"X-Key", {{"s3cret-value"}}}};
        int preparations = 0;
        m_bar->offerSecrets([&] { return std::optional(written); },
            [&](QObject*, const std::function<void()>& done) {
                ++preparations;
                done();
            });
        QMenu* menu = m_bar->findChild<QToolButton*>(QStringLiteral("copyAs"))->menu();
        emit menu->aboutToShow();
        QVERIFY(menu->findChild<QAction*>(QStringLiteral("secretNames"))->text().contains(QStringLiteral("my-key")));
        choose("copyCurlWithSecrets");
        QVERIFY2(clipboard().contains(QStringLiteral("'X-Key: s3cret-value'")), qPrintable(clipboard()));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), "secret");
        QVERIFY2(m_bar->message().contains(QStringLiteral("my-key")), qPrintable(m_bar->message()));
        QVERIFY(!m_bar->message().contains(QStringLiteral("s3cret-value")));
        choose("savePostmanWithSecrets");
        QVERIFY(m_dialogs.bytes().contains("s3cret-value"));
        choose("copyCurl");
        QVERIFY2(clipboard().contains(QStringLiteral("$MY_KEY")), qPrintable(clipboard()));
        QCOMPARE(preparations, 3);
    }

    void offersNoSecretsWhereThereAreNone()
    {
        m_request->headers.clear();
        m_bar->offerSecrets([&] { return m_request; }, [](QObject*, const std::function<void()>& done) { done(); });
        QMenu* menu = m_bar->findChild<QToolButton*>(QStringLiteral("copyAs"))->menu();
        emit menu->aboutToShow();
        QVERIFY(!menu->findChild<QAction*>(QStringLiteral("withSecrets"))->isEnabled());
    }

    /// One that the keyring did not give stays a variable.
    void saysWhatHasNoValue()
    {
        m_bar->offerSecrets([&] { return m_request; }, [](QObject*, const std::function<void()>& done) { done(); });
        choose("copyCurlWithSecrets");
        QVERIFY2(clipboard().contains(QStringLiteral("$MY_KEY")), qPrintable(clipboard()));
        QVERIFY2(m_bar->message().contains(QStringLiteral("variable")), qPrintable(m_bar->message()));
    }

    void saysWhatChanges()
    {
        m_request->body = {{"{\"a\": \"{{x}}\"}"}};
        choose("copyHttp");
        QVERIFY(m_bar->message().contains(QStringLiteral("{{")));
        QVERIFY(clipboard().contains(QStringLiteral("{{x}}")));
    }
};

QTEST_MAIN(TestCopyAsBar)
#include "tst_CopyAsBar.moc"
