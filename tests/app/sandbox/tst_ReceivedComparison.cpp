// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ReceivedComparison.h"

#include "Requests.h"
#include "delivery/FixedSecretStore.h"
#include "delivery/SecretMask.h"
#include "delivery/Sender.h"
#include "sandbox/Sandbox.h"
#include "sandbox/SentAttempts.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;
using Verdict = ReceivedComparison::Verdict;

/// What the real sender sends to the real sandbox, as it is and changed on the way.
class tst_ReceivedComparison : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatArrivesIsWhatWasSent();
    void namesWhatIsAddedOnTheWay();
    void showsNoSecret();
    void findsEveryChange_data();
    void findsEveryChange();
    void saysWhereTheBodyDiffers();
    void anotherSecretIsADifference();
    void aTokenThatNobodyKeepsIsLeftOut();
    void placesInText_data();
    void placesInText();
    void goesToTheRequestThatIsMostLikeIt();
    void knowsNoneOfAnotherTime();
    void knowsNoneOfAnotherProgram();
    void wasSentOrIsNotCompared();

private:
    /// What was received, with one change.
    ReceivedComparison changed(const QByteArray& from, const QByteArray& to) const;

    const QString m_secret = QStringLiteral("top-secret-7");
    const SecretMask m_mask{{m_secret}};
    Attempt m_attempt;
    SandboxExchange m_exchange;
};

void tst_ReceivedComparison::initTestCase()
{
    Sandbox sandbox;
    sandbox.setScenario(QStringLiteral("anything"));
    QVERIFY(sandbox.listen());
    QSignalSpy exchanged(&sandbox, &Sandbox::exchanged);
    RenderedRequest request =
        test::request(sandbox.origin() + QStringLiteral("/a/../b?q=%C3%A4"), "PUT", "{\n  \"name\": \"Zo\xc3\xab\"\n}");
    test::addHeader(request, "Content-Type", "application/json");
    test::addHeader(request, "X-Twice", "one");
    test::addSecretHeader(request, "X-Key", "key", {"127.0.0.1"});
    const FixedSecretStore secrets(QStringLiteral("key"), m_secret);
    Sender sender(secrets);
    m_attempt = test::delivered(sender, request);
    QCOMPARE(exchanged.count(), 1);
    m_exchange = exchanged.at(0).at(0).value<SandboxExchange>();
    QVERIFY(m_exchange.requestBytes.contains(m_secret.toUtf8()));
}

ReceivedComparison tst_ReceivedComparison::changed(const QByteArray& from, const QByteArray& to) const
{
    QByteArray bytes = m_exchange.requestBytes;
    [&] { QVERIFY(bytes.contains(from)); }();
    return ReceivedComparison::of(bytes.replace(from, to), m_attempt, m_mask);
}

void tst_ReceivedComparison::whatArrivesIsWhatWasSent()
{
    const auto comparison = ReceivedComparison::of(m_exchange.requestBytes, m_attempt, m_mask);
    for (const ReceivedComparison::Row& row : comparison.rows)
        QVERIFY2(row.verdict == Verdict::Same, QByteArray(row.name + '|' + row.sent + '|' + row.received).constData());
    QVERIFY(comparison.isSame());
    QVERIFY(!comparison.firstDifferent());
    QCOMPARE(comparison.rows.front().part, ReceivedComparison::Part::RequestLine);
    QCOMPARE(comparison.rows.front().received, QByteArray("PUT /b?q=%C3%A4"));
    QCOMPARE(comparison.body().part, ReceivedComparison::Part::Body);
    QCOMPARE(comparison.rows.size(), static_cast<std::size_t>(m_attempt.requestHeaders.size()) + 2);
}

void tst_ReceivedComparison::namesWhatIsAddedOnTheWay()
{
    QByteArrayList added;
    for (const auto& row : ReceivedComparison::of(m_exchange.requestBytes, m_attempt, m_mask).rows) {
        if (row.isAdded)
            added.append(row.name);
    }
    QCOMPARE(added,
        QByteArrayList({"Host", "User-Agent", "Accept-Encoding", "Accept-Language", "Content-Length", "Connection"}));
}

void tst_ReceivedComparison::showsNoSecret()
{
    for (const auto& row : changed("\r\n\r\n", "\r\nX-Echo: a top-secret-7\r\n\r\n").rows) {
        QVERIFY2(!row.sent.contains(m_secret.toUtf8()), row.sent.constData());
        QVERIFY2(!row.received.contains(m_secret.toUtf8()), row.received.constData());
    }
}

void tst_ReceivedComparison::findsEveryChange_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("name"); // of the row; empty where the head as a whole differs
    QTest::addColumn<Verdict>("verdict");
    const QByteArray none;
    QTest::newRow("method") << QByteArray("PUT ") << QByteArray("POST ") << QByteArray("line") << Verdict::Different;
    QTest::newRow("target") << QByteArray("%C3") << QByteArray("%c3") << QByteArray("line") << Verdict::Different;
    QTest::newRow("value") << QByteArray("one") << QByteArray("ONE") << QByteArray("X-Twice") << Verdict::Different;
    QTest::newRow("case of a name") << QByteArray("X-Twice") << QByteArray("x-twice") << QByteArray("X-Twice")
                                    << Verdict::Different;
    QTest::newRow("dropped") << QByteArray("X-Twice: one\r\n") << none << QByteArray("X-Twice") << Verdict::NotReceived;
    QTest::newRow("injected") << QByteArray("\r\n\r\n") << QByteArray("\r\nVia: proxy\r\n\r\n") << QByteArray("Via")
                              << Verdict::NotSent;
    QTest::newRow("twice") << QByteArray("X-Twice: one\r\n") << QByteArray("X-Twice: one\r\nX-Twice: one\r\n")
                           << QByteArray("X-Twice") << Verdict::NotSent;
    QTest::newRow("body") << QByteArray("Zo") << QByteArray("zo") << QByteArray("body") << Verdict::Different;
    QTest::newRow("body cut off") << QByteArray("\n}") << QByteArray("\n") << QByteArray("body") << Verdict::Different;
    QTest::newRow("body longer") << QByteArray("\n}") << QByteArray("\n}\n") << QByteArray("body")
                                 << Verdict::Different;
    QTest::newRow("order") << QByteArray("X-Twice: one\r\nX-Key: top-secret-7\r\n")
                           << QByteArray("X-Key: top-secret-7\r\nX-Twice: one\r\n") << none << Verdict::Same;
    QTest::newRow("white space") << QByteArray("X-Twice: one") << QByteArray("X-Twice:one") << none << Verdict::Same;
    QTest::newRow("version") << QByteArray("HTTP/1.1") << QByteArray("HTTP/1.0") << none << Verdict::Same;
}

void tst_ReceivedComparison::findsEveryChange()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, name);
    QFETCH(Verdict, verdict);
    const ReceivedComparison comparison = changed(from, to);
    QVERIFY(!comparison.isSame());
    const auto* row = comparison.firstDifferent();
    QCOMPARE(row == nullptr, name.isEmpty());
    if (!row)
        return;
    const QByteArray part = row->part == ReceivedComparison::Part::Body ? "body"
        : row->part == ReceivedComparison::Part::RequestLine            ? "line"
                                                                        : row->name;
    QCOMPARE(part, name);
    QCOMPARE(row->verdict, verdict);
}

void tst_ReceivedComparison::saysWhereTheBodyDiffers()
{
    const ReceivedComparison comparison = changed("\xc3\xab", "e");
    const BytePlace place = BytePlace::of(comparison.body().sent, comparison.body().firstDifference);
    QCOMPARE(comparison.body().firstDifference, qsizetype{15});
    QCOMPARE(place.line, qsizetype{2});
    QCOMPARE(place.column, qsizetype{14});
}

/// What is masked on the screen is compared all the same.
void tst_ReceivedComparison::anotherSecretIsADifference()
{
    const ReceivedComparison comparison = changed("top-secret-7", "top-secret-8");
    QVERIFY(comparison.firstDifferent());
    QCOMPARE(comparison.firstDifferent()->name, QByteArray("X-Key"));
    QCOMPARE(comparison.firstDifferent()->verdict, Verdict::Different);
}

void tst_ReceivedComparison::aTokenThatNobodyKeepsIsLeftOut()
{
    Attempt attempt = m_attempt;
    attempt.requestHeaders.append(WireHeader{"Authorization", "Bearer ••••••••"});
    QByteArray bytes = m_exchange.requestBytes;
    bytes.replace("\r\n\r\n", "\r\nAuthorization: Bearer passing-token\r\n\r\n");
    const auto comparison = ReceivedComparison::of(bytes, attempt, m_mask);
    QVERIFY(comparison.isSame());
    const auto& row = *(comparison.rows.end() - 2);
    QCOMPARE(row.verdict, Verdict::Unknown);
    QVERIFY2(!row.received.contains("passing-token"), row.received.constData());
    bytes.replace("Bearer passing-token", "Basic passing-token");
    QVERIFY(!ReceivedComparison::of(bytes, attempt, m_mask).isSame());
}

void tst_ReceivedComparison::placesInText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("byte");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<qsizetype>("column");
    QTest::newRow("beginning") << QByteArray("ab") << qsizetype{0} << qsizetype{1} << qsizetype{1};
    QTest::newRow("line end") << QByteArray("a\nb") << qsizetype{1} << qsizetype{1} << qsizetype{2};
    QTest::newRow("second line") << QByteArray("a\nb") << qsizetype{2} << qsizetype{2} << qsizetype{1};
    QTest::newRow("behind the end") << QByteArray("a\nb") << qsizetype{3} << qsizetype{2} << qsizetype{2};
    QTest::newRow("empty") << QByteArray() << qsizetype{0} << qsizetype{1} << qsizetype{1};
}

void tst_ReceivedComparison::placesInText()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, byte);
    const BytePlace place = BytePlace::of(text, byte);
    QTEST(place.line, "line");
    QTEST(place.column, "column");
}

/// A copy of the request by another program, at the same moment, is not taken for it.
void tst_ReceivedComparison::goesToTheRequestThatIsMostLikeIt()
{
    SentAttempts attempts;
    attempts.add(m_attempt);
    SandboxExchange copy = m_exchange;
    copy.requestBytes.replace("Hookbench/", "curl/");
    const QList<SandboxExchange> both{copy, m_exchange};
    QVERIFY(attempts.senderOf(m_exchange, both));
    QVERIFY(!attempts.senderOf(copy, both));
    SandboxExchange altered = m_exchange;
    altered.requestBytes.replace("Zo", "zo");
    QVERIFY(attempts.senderOf(altered, {altered})); // what was changed on the way is found all the same
}

void tst_ReceivedComparison::knowsNoneOfAnotherTime()
{
    SentAttempts attempts;
    attempts.add(m_attempt);
    SandboxExchange later = m_exchange;
    later.receivedAt = m_attempt.startedAt.addMSecs(m_attempt.timings.totalMs + 5000);
    QVERIFY(!attempts.senderOf(later, {later}));
    later.receivedAt = m_attempt.startedAt.addSecs(-5);
    QVERIFY(!attempts.senderOf(later, {later}));
}

void tst_ReceivedComparison::knowsNoneOfAnotherProgram()
{
    SentAttempts attempts;
    SandboxExchange other = m_exchange;
    QVERIFY(!attempts.senderOf(other, {other}));
    attempts.add(m_attempt);
    other.requestBytes = "GET /elsewhere HTTP/1.1\r\nHost: x\r\n\r\n";
    QVERIFY(!attempts.senderOf(other, {other}));
}

void tst_ReceivedComparison::wasSentOrIsNotCompared()
{
    SentAttempts attempts;
    Attempt blocked = m_attempt;
    blocked.outcome = DeliveryOutcome::NotSent;
    attempts.add(blocked);
    QVERIFY(!attempts.senderOf(m_exchange, {m_exchange}));
}

QTEST_GUILESS_MAIN(tst_ReceivedComparison)
#include "tst_ReceivedComparison.moc"
