// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/SecretHosts.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// Where a secret may go, and that it stays nowhere.
class tst_SenderSecrets : public QObject {
    Q_OBJECT

private slots:
    void init();
    void hosts_data();
    void hosts();
    void goesToItsHostOnly_data();
    void goesToItsHostOnly();
    void missingSecretIsNamed();
    void lineBreakInASecretIsRefused();
    void isMaskedWhereverTheReplyEchoesIt_data();
    void isMaskedWhereverTheReplyEchoesIt();
    void isMaskedInAReplyThatBreaksOff();
    void whatIsWrittenOutIsMaskedToo_data();
    void whatIsWrittenOutIsMaskedToo();
    void whatTheProxyGetsIsMasked_data();
    void whatTheProxyGetsIsMasked();
    void doesNotCrossARedirect();
    void isLookedUpAtTheLastMoment();
    void cancelWhileTheKeyringIsAsked();

private:
    std::unique_ptr<SessionSecretStore> m_secrets;
};

namespace {

const QString secretValue = QStringLiteral("tok/en\"4711");

/// Answers load() only when it is told to, as a keyring does whose pass phrase is being typed.
class SlowStore : public SessionSecretStore {
public:
    void load(const QStringList&, QObject*, std::function<void()> done) const override { m_done = std::move(done); }
    void answer() { m_done(); }

private:
    mutable std::function<void()> m_done;
};

} // namespace

void tst_SenderSecrets::init()
{
    m_secrets = std::make_unique<SessionSecretStore>();
    m_secrets->write(QStringLiteral("key"), secretValue);
    m_secrets->write(SecretStore::sandboxTokenName, QStringLiteral("sandbox"));
}

void tst_SenderSecrets::hosts_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("boundTo");
    QTest::addColumn<bool>("mayGo");
    const auto row = [](const char* name, const char* secret, const char* host, const char* boundTo, bool mayGo) {
        QTest::newRow(name) << QString::fromLatin1(secret) << QString::fromLatin1(host) << QString::fromLatin1(boundTo)
                            << mayGo;
    };
    row("the host itself", "key", "api.example.com", "api.example.com", true);
    row("another case", "key", "API.Example.com", "api.example.COM", true);
    row("another host", "key", "example.com", "api.example.com", false);
    row("below a wildcard", "key", "iad1.qualtrics.com", "*.qualtrics.com", true);
    row("two below a wildcard", "key", "brand.iad1.qualtrics.com", "*.qualtrics.com", true);
    row("the wildcard's own domain", "key", "qualtrics.com", "*.qualtrics.com", false);
    row("ends alike", "key", "evilqualtrics.com", "*.qualtrics.com", false);
    row("begins alike", "key", "iad1.qualtrics.com.evil.com", "*.qualtrics.com", false);
    row("a star is no host", "key", "example.com", "*", false);
    row("star and dot alone", "key", "example.com", "*.", false);
    row("nothing bound", "key", "example.com", "", false);
    row("this machine, not bound", "key", "127.0.0.1", "*.qualtrics.com", false);
    row("this machine, bound", "key", "127.0.0.1", "127.0.0.1", true);
    row("this machine by name, bound by number", "key", "localhost", "127.0.0.1", false);
    row("sandbox token, this machine", "sandbox-token", "127.0.0.1", "", true);
    row("sandbox token, this machine by name", "sandbox-token", "localhost", "", true);
    row("sandbox token, IPv6", "sandbox-token", "::1", "", true);
    row("sandbox token, elsewhere", "sandbox-token", "iad1.qualtrics.com", "", false);
    row("sandbox token, looks like this machine", "sandbox-token", "127.0.0.1.evil.com", "", false);
}

void tst_SenderSecrets::hosts()
{
    QFETCH(QString, secret);
    QFETCH(QString, host);
    QFETCH(QString, boundTo);
    std::vector<std::string> hosts;
    if (!boundTo.isEmpty())
        hosts.push_back(boundTo.toStdString());
    QTEST(secretMayGoTo(secret, host, hosts), "mayGo");
}

void tst_SenderSecrets::goesToItsHostOnly_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("boundTo");
    QTest::addColumn<QString>("reason");
    const QString key = QStringLiteral("key");
    const QString elsewhere = QStringLiteral("may not go to");
    QTest::newRow("bound elsewhere") << key << QStringLiteral("http://127.0.0.1:9/")
                                     << QStringLiteral("*.qualtrics.com") << elsewhere;
    QTest::newRow("host in disguise") << key << QStringLiteral("https://qualtrics.com.invalid/")
                                      << QStringLiteral("*.qualtrics.com") << elsewhere;
    QTest::newRow("user name that looks like the host")
        << key << QStringLiteral("https://iad1.qualtrics.com@evil.invalid/") << QStringLiteral("*.qualtrics.com")
        << elsewhere;
    QTest::newRow("unencrypted") << key << QStringLiteral("http://iad1.qualtrics.com/")
                                 << QStringLiteral("*.qualtrics.com") << QStringLiteral("unencrypted");
    QTest::newRow("sandbox token abroad")
        << QString(SecretStore::sandboxTokenName) << QStringLiteral("https://iad1.qualtrics.com/")
        << QStringLiteral("127.0.0.1") << elsewhere;
}

void tst_SenderSecrets::goesToItsHostOnly()
{
    QFETCH(QString, secret);
    QFETCH(QString, url);
    QFETCH(QString, boundTo);
    QFETCH(QString, reason);
    RenderedRequest request = test::request(url);
    test::addSecretHeader(request, "X-API-TOKEN", secret.toLatin1(), {boundTo.toStdString()});
    Sender sender(*m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Blocked);
    QVERIFY2(attempt.failureDetail.contains(reason), qPrintable(attempt.failureDetail));
    QVERIFY(attempt.failureDetail.contains(secret));
}

void tst_SenderSecrets::missingSecretIsNamed()
{
    RenderedRequest request = test::request(QStringLiteral("http://127.0.0.1:9/"));
    test::addSecretHeader(request, "X-API-TOKEN", "nowhere", {"127.0.0.1"});
    Sender sender(*m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(attempt.failure, DeliveryFailure::Blocked);
    QVERIFY(attempt.failureDetail.contains(u"nowhere"));

    RenderedRequest inUrl = test::request(QStringLiteral("http://127.0.0.1:9/?key="));
    inUrl.url.appendSecret("nowhere");
    QVERIFY(test::delivered(sender, inUrl).failureDetail.contains(u"nowhere"));
}

void tst_SenderSecrets::lineBreakInASecretIsRefused()
{
    m_secrets->write(QStringLiteral("key"), QStringLiteral("pasted\r\nX-Evil: 1"));
    RenderedRequest request = test::request(QStringLiteral("http://127.0.0.1:9/"));
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    Sender sender(*m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(attempt.failure, DeliveryFailure::Blocked);
    QVERIFY(attempt.failureDetail.contains(u"line break"));
    QVERIFY(!attempt.failureDetail.contains(u"pasted"));
}

void tst_SenderSecrets::isMaskedWhereverTheReplyEchoesIt_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray value = secretValue.toUtf8();
    const auto body = [](const QByteArray& text) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text);
    };
    QTest::newRow("body") << body("you said " + value);
    QTest::newRow("body as JSON") << body("{\"token\":\"tok\\/en\\\"4711\"}");
    QTest::newRow("body percent-encoded") << body("?key=" + value.toPercentEncoding());
    QTest::newRow("body in base64") << body(QByteArray("me:" + value).toBase64());
    QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\nX-Echo: " + value + "\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("reason phrase") << QByteArray("HTTP/1.1 401 No " + value + "\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("redirect") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: /login?key=" + value.toPercentEncoding() + "\r\nContent-Length: 0\r\n\r\n");
}

void tst_SenderSecrets::isMaskedWhereverTheReplyEchoesIt()
{
    QFETCH(QByteArray, answer);
    RawServer server(RawScript::answer(answer));
    RenderedRequest request =
        test::request(server.origin() + QStringLiteral("/a"), "POST", "typed here too: " + secretValue.toUtf8());
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    Sender sender(*m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(server.received().constFirst().count(secretValue.toUtf8()), 2);
    QByteArray everything = attempt.url.toUtf8() + attempt.requestBody + attempt.replyBody + attempt.reasonPhrase
        + attempt.failureDetail.toUtf8() + attempt.redirectTarget.toUtf8();
    for (const WireHeader& header : attempt.requestHeaders + attempt.replyHeaders)
        everything += header.name + header.value;
    QVERIFY2(!everything.contains("4711"), everything.constData());
    QVERIFY(!QByteArray::fromBase64(attempt.replyBody).contains("4711"));
    QVERIFY(everything.contains(QByteArray::fromStdString(std::string(SecretText::mask))));
}

void tst_SenderSecrets::isMaskedInAReplyThatBreaksOff()
{
    RawServer server(RawScript::answer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nyou said tok/en\"47"));
    RenderedRequest request = test::request(server.origin());
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    Sender sender(*m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(attempt.replyBody, QByteArray("you said ") + QByteArray::fromStdString(std::string(SecretText::mask)));
}

namespace {

/// Everything of an attempt that can be seen somewhere.
QByteArray everythingOf(const Attempt& attempt)
{
    QByteArray everything = attempt.url.toUtf8() + '\n' + attempt.requestBody + '\n' + attempt.replyBody + '\n'
        + attempt.reasonPhrase + '\n' + attempt.failureDetail.toUtf8() + '\n' + attempt.redirectTarget.toUtf8();
    for (const WireHeader& header : attempt.requestHeaders + attempt.replyHeaders)
        everything += '\n' + header.name + ": " + header.value;
    return everything;
}

} // namespace

void tst_SenderSecrets::whatIsWrittenOutIsMaskedToo_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArrayList>("echoes");
    const QByteArray login = QByteArray("me:typed-4711").toBase64();
    QTest::newRow("API key") << QByteArray("X-API-TOKEN") << QByteArray("typed-4711") << QString()
                             << QByteArrayList{"typed-4711"};
    QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer typed-4711") << QString()
                            << QByteArrayList{"typed-4711", "Bearer typed-4711"};
    QTest::newRow("login") << QByteArray("Authorization") << "Basic " + login << QString()
                           << QByteArrayList{"me:typed-4711", login, "typed-4711"};
    QTest::newRow("query") << QByteArray("X-A") << QByteArray("b") << QStringLiteral("?a=b&api_key=typed-4711")
                           << QByteArrayList{"typed-4711"};
}

void tst_SenderSecrets::whatIsWrittenOutIsMaskedToo()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QString, query);
    QFETCH(QByteArrayList, echoes);
    RawServer server(RawScript::answer("HTTP/1.1 400 " + echoes.first() + "\r\n\r\n" + echoes.join("\n")));
    RenderedRequest request = test::request(server.origin() + u'/' + query);
    test::addHeader(request, header, value);
    Sender sender(*m_secrets);
    QSignalSpy leaving(&sender, &Sender::leaving);

    const Attempt attempt = test::delivered(sender, request);

    QVERIFY2(server.received().constFirst().contains(value), "it is sent as it is");
    for (const Attempt& shown : {attempt, leaving.first().first().value<Attempt>()}) {
        const QByteArray everything = everythingOf(shown);
        QVERIFY2(!everything.contains("4711"), everything.constData());
        QVERIFY2(!everything.contains(QByteArray("me:typed-4711").toBase64()), everything.constData());
    }
}

void tst_SenderSecrets::whatTheProxyGetsIsMasked_data()
{
    QTest::addColumn<bool>("userIsSecret");
    QTest::addColumn<bool>("isPasswordEmpty");
    QTest::newRow("user") << true << false;
    QTest::newRow("user alone") << true << true;
    QTest::newRow("password") << false << false;
}

void tst_SenderSecrets::whatTheProxyGetsIsMasked()
{
    QFETCH(bool, userIsSecret);
    QFETCH(bool, isPasswordEmpty);
    m_secrets->write(QStringLiteral("key"), QStringLiteral("proxy-4711-key"));
    SecretText secret;
    secret.appendSecret("key");
    RenderedConnection connection;
    connection.proxyUser = userIsSecret ? secret : SecretText("me");
    connection.proxyPassword = userIsSecret ? SecretText(isPasswordEmpty ? "" : "typed-pw") : secret;
    connection.proxySecretBindings = {{"key", {"127.0.0.1"}}};
    const QByteArray login = userIsSecret ? QByteArray("proxy-4711-key:") + (isPasswordEmpty ? "" : "typed-pw")
                                          : QByteArray("me:proxy-4711-key");
    RawServer proxy(RawScript::answer("HTTP/1.1 502 Bad " + login.toBase64()
        + "\r\nVia: proxy-4711-key\r\n\r\nsent Basic " + login.toBase64() + " that is " + login));
    connection.proxy = proxy.origin().toStdString();
    RenderedRequest request = test::request(QStringLiteral("http://nobody.invalid/"));
    request.connection = std::make_shared<const RenderedConnection>(connection);
    Sender sender(*m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QVERIFY(proxy.received().constFirst().contains(QByteArray("Basic " + login.toBase64())));
    const QByteArray everything = everythingOf(attempt);
    QVERIFY2(!everything.contains("4711") && !everything.contains("typed-pw"), everything.constData());
    QVERIFY2(!everything.contains(login.toBase64().left(12)), everything.constData());
}

void tst_SenderSecrets::doesNotCrossARedirect()
{
    RawServer elsewhere(RawScript::json("{}"));
    RawServer server(RawScript::redirect("307 Temporary Redirect", elsewhere.origin()));
    RenderedRequest request = test::request(server.origin());
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    Sender sender(*m_secrets);
    QCOMPARE(test::delivered(sender, request).status, 307);
    QVERIFY(elsewhere.received().isEmpty());
}

void tst_SenderSecrets::isLookedUpAtTheLastMoment()
{
    SlowStore slow;
    RawServer server(RawScript::json("{}"));
    RenderedRequest request = test::request(server.origin());
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    Sender sender(slow);
    QSignalSpy finished(&sender, &Sender::finished);

    sender.send(request, {});
    slow.write(QStringLiteral("key"), QStringLiteral("unlocked"));
    slow.answer();

    QVERIFY(finished.wait());
    QVERIFY(server.received().constFirst().contains("\r\nX-API-TOKEN: unlocked\r\n"));
}

void tst_SenderSecrets::cancelWhileTheKeyringIsAsked()
{
    SlowStore slow;
    slow.write(QStringLiteral("key"), QStringLiteral("late"));
    RawServer server(RawScript::json("{}"));
    RenderedRequest request = test::request(server.origin());
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    Sender sender(slow);
    QSignalSpy finished(&sender, &Sender::finished);

    sender.send(request, {});
    sender.cancel();
    QCOMPARE(finished.count(), 1);
    slow.answer();

    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!sender.isSending());
    QVERIFY(server.received().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SenderSecrets)
#include "tst_SenderSecrets.moc"
