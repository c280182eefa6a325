// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "delivery/History.h"
#include "delivery/SessionSecretStore.h"
#include "sandbox/Sandbox.h"
#include "session/Session.h"
#include "support/RawServer.h"
#include "webhook/WebhookPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// The button Test API Key, against the real sandbox and against servers that do what they like.
class TestKeyCheckPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theSandboxTakesItsKey();
    void theSandboxRefusesAnother();
    void theResultHasItsPlace();
    void theResultLeadsToTheKey();
    void theDataCentreIsSwitchedInOneClick();
    void nothingIsSwitchedToAForeignHost();
    void aServerThatNeverAnswersIsCancelled();
    void closingThePageEndsACheckOnRecord();
    void aServerThatHangsUpIsAskedOnce();
    void noEchoShowsTheSecret();
    void anotherServiceHasItsOwnCheck();
    void theResultGoesWithTheEnvironment();

private:
    template <typename T> T* child(const char* name) const
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QString headline() const { return child<QLabel>("attemptHeadline")->text(); }
    QString reason() const { return child<QLabel>("attemptReason")->text(); }
    bool hasResult() const { return child<QWidget>("keyResult")->isVisible(); }
    void test();
    /// Requests of the environment go there; the secret may go to this machine.
    void goTo(const QString& origin);

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WebhookPage> m_page;
};

void TestKeyCheckPanel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TestKeyCheckPanel::init()
{
    m_fixture =
        std::make_unique<WorkspaceFixture>(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics"));
    m_secrets = std::make_unique<SessionSecretStore>();
    m_secrets->write(SecretStore::sandboxTokenName, QString::fromUtf8(Sandbox::token()));
    m_secrets->write(QStringLiteral("qualtrics-token"), QStringLiteral("t0p-s3cret"));
    m_history = std::make_unique<History>(QString());
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->listen());
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->open(m_fixture->folder()).empty());
    m_session->setSandboxOrigin(m_sandbox->origin().toStdString());
    m_page = std::make_unique<WebhookPage>(m_session.get(), *m_secrets, m_history.get());
    m_page->resize(900, 700);
    m_page->show();
}

void TestKeyCheckPanel::cleanup()
{
    m_page.reset();
    m_session->discardChanges();
    m_session.reset();
}

void TestKeyCheckPanel::test()
{
    const auto count = m_history->list().size();
    child<QPushButton>("testKey")->click();
    QTRY_COMPARE(m_history->list().size(), count + 1);
    QTRY_VERIFY(m_history->list().constFirst().failure != DeliveryFailure::Unfinished);
}

void TestKeyCheckPanel::goTo(const QString& origin)
{
    m_session->selectEnvironment(QStringLiteral("production"));
    Environment environment = m_session->environment();
    environment.endpoint = origin.toStdString();
    for (Variable& variable : environment.variables) {
        if (variable.isSecret())
            variable.hosts = {"127.0.0.1"};
        else
            variable.value = "iad1";
    }
    m_session->editEnvironment(environment);
}

void TestKeyCheckPanel::theSandboxTakesItsKey()
{
    QVERIFY(!hasResult());
    test();
    QVERIFY(hasResult());
    QVERIFY2(
        headline().startsWith(QStringLiteral("200 OK · The key works: Hookbench Sandbox")), qPrintable(headline()));
    QVERIFY(!child<QPushButton>("switchHost")->isVisible());
    const Attempt attempt = m_history->list().constFirst();
    QCOMPARE(attempt.kind, AttemptKind::KeyCheck);
    QCOMPARE(attempt.webhook, QStringLiteral("Qualtrics"));
}

void TestKeyCheckPanel::theSandboxRefusesAnother()
{
    m_secrets->write(SecretStore::sandboxTokenName, QStringLiteral("an-old-one"));
    test();
    QVERIFY2(headline().contains(QStringLiteral("does not know this key")), qPrintable(headline()));
    m_secrets->write(SecretStore::sandboxTokenName, QString::fromUtf8(Sandbox::tokenWithoutRight()));
    test();
    QVERIFY2(headline().contains(QStringLiteral("may not use the API")), qPrintable(headline()));
    Webhook webhook = m_session->webhook();
    webhook.headers.pop_back();
    m_session->editWebhook(webhook);
    test();
    QVERIFY2(headline().contains(QStringLiteral("No key arrived")), qPrintable(headline()));
}

/// Nothing moves under the pointer, and what was asked stands there: where, in which environment, with what status.
void TestKeyCheckPanel::theResultHasItsPlace()
{
    auto* button = child<QPushButton>("testKey");
    const QPoint before = button->mapTo(m_page.get(), QPoint());
    RawServer server(RawScript::json(
        R"({"meta":{"httpStatus":"401 - Unauthorized","error":{"errorMessage":"No","errorCode":"DCD_7"}}})",
        "401 Unauthorized"));
    goTo(server.origin());
    QCoreApplication::processEvents();
    const QPoint between = button->mapTo(m_page.get(), QPoint());
    test();
    QCoreApplication::processEvents();
    QCOMPARE(button->mapTo(m_page.get(), QPoint()), between);
    QCOMPARE(between.y(), before.y());
    const QString asked = child<QLabel>("keyAsked")->text();
    QVERIFY2(asked.contains(QStringLiteral("GET %1/API/v3/whoami").arg(server.origin())), qPrintable(asked));
    QVERIFY(asked.contains(QString::fromStdString(m_session->environment().name)));
    QVERIFY2(headline().startsWith(QStringLiteral("401 Unauthorized")), qPrintable(headline()));
}

/// What is wrong leads to where it is set: the header that holds the key.
void TestKeyCheckPanel::theResultLeadsToTheKey()
{
    m_secrets->write(SecretStore::sandboxTokenName, QStringLiteral("an-old-one"));
    test();
    child<QTabWidget>("webhookTabs")->setCurrentIndex(2);
    auto* button = child<QPushButton>("goToSetting");
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Go to the Key"));
    button->click();
    QCOMPARE(child<QTabWidget>("webhookTabs")->currentIndex(), 0);
}

void TestKeyCheckPanel::theDataCentreIsSwitchedInOneClick()
{
    RawServer server(RawScript::json(R"({"result":{"brandId":"acme","userId":"UR_1","userName":"jane#acme"},)"
                                     R"("meta":{"notice":"use this host instead: fra1.qualtrics.com"}})"));
    goTo(server.origin());
    test();
    QVERIFY2(headline().contains(QStringLiteral("wrong data centre")), qPrintable(headline()));
    auto* button = child<QPushButton>("switchHost");
    QVERIFY(button->isVisible());
    QVERIFY(button->text().contains(QStringLiteral("fra1.qualtrics.com")));
    button->click();
    QCOMPARE(m_session->environment().find("yourdatacenterid")->value, std::string("fra1"));
    QVERIFY(!hasResult());
    QCOMPARE(server.requestCount(), 1); // the click changes a value and sends nothing
}

void TestKeyCheckPanel::nothingIsSwitchedToAForeignHost()
{
    RawServer server(RawScript::json(R"({"result":{"brandId":"acme","userId":"UR_1","userName":"jane#acme"},)"
                                     R"("meta":{"notice":"use this host instead: collector.example"}})"));
    goTo(server.origin());
    test();
    QVERIFY(hasResult());
    QVERIFY(!child<QPushButton>("switchHost")->isVisible());
}

void TestKeyCheckPanel::aServerThatNeverAnswersIsCancelled()
{
    RawServer server(RawScript::neverAnswer());
    goTo(server.origin());
    auto* button = child<QPushButton>("testKey");
    button->click();
    QTRY_COMPARE(server.requestCount(), 1);
    QCOMPARE(button->text(), QStringLiteral("Cancel"));
    button->click();
    QTRY_VERIFY(hasResult());
    QVERIFY2(headline().startsWith(QStringLiteral("Cancelled")), qPrintable(headline()));
    QVERIFY(button->text() != QStringLiteral("Cancel"));
}

void TestKeyCheckPanel::closingThePageEndsACheckOnRecord()
{
    RawServer server(RawScript::neverAnswer());
    goTo(server.origin());
    child<QPushButton>("testKey")->click();
    QTRY_COMPARE(server.requestCount(), 1);
    m_page.reset();
    QCOMPARE(m_history->list().size(), 1);
    QCOMPARE(m_history->list().constFirst().failure, DeliveryFailure::Cancelled);
}

void TestKeyCheckPanel::aServerThatHangsUpIsAskedOnce()
{
    RawServer server(RawScript::hangUpAfterRequest());
    goTo(server.origin());
    test();
    QVERIFY2(reason().contains(QStringLiteral("test again")), qPrintable(reason()));
    QCOMPARE(server.requestCount(), 1);
}

void TestKeyCheckPanel::noEchoShowsTheSecret()
{
    RawServer server(RawScript::json(
        R"({"meta":{"error":{"errorMessage":"t0p-s3cret is wrong","errorCode":"DCD_9"}}})", "403 Forbidden"));
    goTo(server.origin());
    test();
    QVERIFY(server.received().first().contains("X-API-TOKEN: t0p-s3cret\r\n"));
    QVERIFY2(reason().contains(QStringLiteral("•••• is wrong (DCD_9)")), qPrintable(reason()));
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        QVERIFY(!label->text().contains(QStringLiteral("t0p-s3cret")));
    const Attempt kept = m_history->load(m_history->list().constFirst().id);
    QVERIFY(!kept.replyBody.contains("t0p-s3cret"));
}

void TestKeyCheckPanel::anotherServiceHasItsOwnCheck()
{
    RawServer server(RawScript::json("{}"));
    goTo({});
    Webhook webhook = m_session->webhook();
    webhook.url = server.origin().toStdString() + "/in";
    m_session->editWebhook(webhook);
    auto* button = child<QPushButton>("testKey");
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(child<QLineEdit>("keyCheckUrl"), QStringLiteral("/v1/me"));
    QCOMPARE(m_session->webhook().keyCheckUrl, std::string("/v1/me"));
    QVERIFY(button->isEnabled());
    test();
    QVERIFY2(headline().contains(QStringLiteral("200 OK: the key works")), qPrintable(headline()));
    QVERIFY(server.received().first().startsWith("GET /v1/me HTTP/1.1\r\n"));
    QVERIFY(m_session->save().empty());
    QVERIFY(m_fixture->read(QStringLiteral("webhooks/qualtrics.json")).contains(R"("keyCheckUrl": "/v1/me")"));
}

void TestKeyCheckPanel::theResultGoesWithTheEnvironment()
{
    test();
    QVERIFY(hasResult());
    m_session->selectEnvironment(QStringLiteral("production"));
    QVERIFY(!hasResult());
}

QTEST_MAIN(TestKeyCheckPanel)
#include "tst_KeyCheckPanel.moc"
