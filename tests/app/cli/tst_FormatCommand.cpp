// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"

#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

class tst_FormatCommand : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void laysOutTheBodyOfACampaign()
    {
        m_workspace->setBody("{\"a\":\"{{Profile.Id}}\" ,\n\n\"b\":[1]}");
        const CliResult result = runCli({u"format"_s, m_workspace->campaign()});
        QCOMPARE(result.output, QByteArray("{\n  \"a\": \"{{Profile.Id}}\",\n\n  \"b\": [\n    1\n  ]\n}"));
        QCOMPARE(result.errors, QByteArray());
        QCOMPARE(result.exitCode, 0);
    }

    void minifies()
    {
        const CliResult result =
            runCli({u"format"_s, u"--minify"_s, u"--template"_s, u"-"_s}, "{ \"a\" : {% if x %} 1 {% endif %} }\n");
        QCOMPARE(result.output, QByteArray("{\"a\":{% if x %}1{% endif %}}"));
        QCOMPARE(result.exitCode, 0);
    }

    void checks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("laid out") << QByteArray("{\n  \"a\": 1\n}\n") << 0;
        QTest::newRow("not laid out") << QByteArray("{\"a\": 1}\n") << 1;
        QTest::newRow("no JSON") << QByteArray("Dear {{ Profile.Name }}, you & me") << 1;
    }

    void checks()
    {
        QFETCH(QByteArray, body);
        const CliResult result = runCli({u"format"_s, u"--check"_s, u"--template"_s, u"-"_s}, body);
        QCOMPARE(result.output, QByteArray());
        QTEST(result.exitCode, "exitCode");
    }

    void whatItDoesNotUnderstandComesBackUnchanged()
    {
        const QByteArray body = "{\"a\": {% if x %}\"b{% else %}\"c{% endif %}\"}\n";
        const CliResult result = runCli({u"format"_s, u"--template"_s, u"-"_s}, body);
        QCOMPARE(result.output, body);
        QVERIFY2(result.errors.startsWith("-:1:17: note: This string"), result.errors.constData());
        QCOMPARE(result.exitCode, 1);
    }

    void followsTheDialect()
    {
        const QByteArray body = "{\"a\":{{ x | where: 'b' }}}";
        QCOMPARE(runCli({u"format"_s, u"--template"_s, u"-"_s}, body).exitCode, 1);
        QCOMPARE(runCli({u"format"_s, u"--dialect"_s, u"shopify"_s, u"--template"_s, u"-"_s}, body).exitCode, 0);
    }

    void wrongUsage()
    {
        QCOMPARE(runCli({u"format"_s}).exitCode, 2);
        QCOMPARE(runCli({u"format"_s, u"--template"_s, u"/no/such/file"_s}).exitCode, 2);
        QCOMPARE(runCli({u"format"_s, u"--template"_s, u"-"_s, u"--dialect"_s, u"x"_s}, "{}").exitCode, 2);
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(tst_FormatCommand)
#include "tst_FormatCommand.moc"
