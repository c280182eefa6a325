// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"

#include <QTest>

using namespace hookbench;

/// What is not sent, and why.
class tst_SenderRefusals : public QObject {
    Q_OBJECT

private slots:
    void blocked_data();
    void blocked();

private:
    SessionSecretStore m_secrets;
};

void tst_SenderRefusals::blocked_data()
{
    QTest::addColumn<RenderedRequest>("request");
    QTest::addColumn<QString>("reason");
    // Port 9 of this machine: nothing must even try to get there.
    const QString url = QStringLiteral("http://127.0.0.1:9/");

    RenderedRequest request = test::request(url);
    Diagnostic diagnostic;
    diagnostic.messageText = "Fill in the data center.";
    request.diagnostics.push_back(diagnostic);
    QTest::newRow("a diagnostic is red") << request << QStringLiteral("Fill in the data center.");

    request = test::request(url);
    request.outcome = liquid::OutcomeKind::Abort;
    QTest::newRow("the template aborts") << request << QStringLiteral("no payload for this customer");

    request = test::request(url);
    test::addHeader(request, "X-Name", "a\r\nX-Evil: 1");
    QTest::newRow("line break in a value") << request << QStringLiteral("X-Name");

    request = test::request(url);
    test::addHeader(request, "X-Na\nme", "a");
    QTest::newRow("line break in a name") << request << QStringLiteral("cannot be the name");

    request = test::request(url);
    test::addHeader(request, "X Name", "a");
    QTest::newRow("space in a name") << request << QStringLiteral("cannot be the name");

    QTest::newRow("line break in the method")
        << test::request(url, "POST\r\nX-Evil: 1") << QStringLiteral("no HTTP method");
    QTest::newRow("no method") << test::request(url, "") << QStringLiteral("no HTTP method");
    QTest::newRow("no URL") << test::request(QString()) << QStringLiteral("not a complete http");
    QTest::newRow("file URL") << test::request(QStringLiteral("file:///etc/passwd"))
                              << QStringLiteral("not a complete http");
    QTest::newRow("user name in the URL")
        << test::request(QStringLiteral("http://me:pw@127.0.0.1:9/")) << QStringLiteral("Authorization header");

    for (const char* name : {"content-length", "Host", "Transfer-Encoding", "Connection"}) {
        request = test::request(url);
        test::addHeader(request, name, "1");
        QTest::addRow("author's own %s", name) << request << QStringLiteral("cannot be set");
    }
}

void tst_SenderRefusals::blocked()
{
    QFETCH(RenderedRequest, request);
    QFETCH(QString, reason);
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Blocked);
    QVERIFY2(attempt.failureDetail.contains(reason), qPrintable(attempt.failureDetail));
    QVERIFY(!attempt.timings.connectingMs);
}

QTEST_GUILESS_MAIN(tst_SenderRefusals)
#include "tst_SenderRefusals.moc"
