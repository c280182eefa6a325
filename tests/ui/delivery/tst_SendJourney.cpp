// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"
#include "delivery/ResponseView.h"
#include "delivery/SendController.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "editor/CodeView.h"
#include "sandbox/Sandbox.h"
#include "sandbox/SandboxPage.h"
#include "session/Session.h"
#include "support/RawServer.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QNetworkProxy>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hookbench;

/// From the click on Send Test to the answer on screen, with the real sender and the real sandbox.
class SendJourneyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void sendsWhatThePreviewShows();
    void tellsHowTheSandboxRefuses();
    void leadsToWhatTheAnswerSpeaksOf();
    void followsARedirectWhenAskedAndOnce();
    void sendsNothingWhilePlaceholdersAreOpen();
    void looksUpInsteadOfSendingAgain();
    void cancels();

private:
    Attempt sendAndWait();
    QString text(const char* label) const { return m_response->findChild<QLabel*>(QLatin1String(label))->text(); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Sandbox> m_sandbox;
    SessionSecretStore m_secrets;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<History> m_history;
    std::unique_ptr<SendController> m_controller;
    std::unique_ptr<ResponseView> m_response;
};

void SendJourneyTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    installTheme();
}

void SendJourneyTest::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->open(m_workspace->folder()).empty());
    m_session->selectProfile(QStringLiteral("ada"));
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->listen());
    m_session->setSandboxOrigin(m_sandbox->origin().toStdString());
    m_secrets.write(SecretStore::sandboxTokenName, QString::fromUtf8(Sandbox::token()));
    m_sender = std::make_unique<Sender>(m_secrets);
    m_history = std::make_unique<History>(QString());
    m_controller = std::make_unique<SendController>(m_session.get(), m_sender.get(), m_history.get());
    m_response = std::make_unique<ResponseView>();
    connect(m_controller.get(), &SendController::started, m_response.get(), &ResponseView::showSending);
    connect(m_controller.get(), &SendController::finished, m_response.get(), &ResponseView::showAttempt);
    connect(m_controller.get(), &SendController::finished, m_response.get(),
        [this] { m_response->showRedirect(m_controller->redirect()); });
    connect(m_response.get(), &ResponseView::lookUpRequested, m_controller.get(), &SendController::lookUp);
    connect(m_response.get(), &ResponseView::followRequested, m_controller.get(), &SendController::followRedirect);
    m_response->show();
}

void SendJourneyTest::cleanup()
{
    m_response.reset();
    m_controller.reset();
    m_sender.reset();
    m_session.reset();
}

Attempt SendJourneyTest::sendAndWait()
{
    QSignalSpy finished(m_controller.get(), &SendController::finished);
    m_controller->sendTest();
    m_controller->sendTest(); // one click more must not be one delivery more
    if (finished.isEmpty() && !finished.wait())
        return {};
    return finished.first().first().value<Attempt>();
}

void SendJourneyTest::sendsWhatThePreviewShows()
{
    SandboxPage page(m_sandbox.get(), m_session.get(), m_secrets);
    page.show();
    QSignalSpy exchanged(m_sandbox.get(), &Sandbox::exchanged);
    const QByteArray payload = QByteArray::fromStdString(m_session->preview()->request.body);
    QVERIFY(payload.contains(R"("fromName":"Ada")"));

    const Attempt attempt = sendAndWait();
    QCOMPARE(attempt.status, 200);
    QVERIFY2(text("attemptHeadline").startsWith(QStringLiteral("200")), qPrintable(text("attemptHeadline")));
    QVERIFY(m_response->findChild<CodeView*>(QStringLiteral("replyBody"))->text().contains(QStringLiteral("EMD_")));
    QTRY_COMPARE(exchanged.size(), 1);
    QVERIFY(exchanged.first().first().value<SandboxExchange>().requestBytes.endsWith(payload));

    const QString received = page.findChild<CodeView*>(QStringLiteral("receivedRequest"))->text();
    QVERIFY(received.startsWith(QStringLiteral("POST /API/v3/distributions HTTP/1.1")));
    QVERIFY(received.endsWith(QString::fromUtf8(payload)));

    const Attempt kept = m_history->load(attempt.id);
    QCOMPARE(kept.profile, QStringLiteral("Ada Lovelace"));
    QCOMPARE(kept.requestBody, payload);
    const QString sent = m_response->findChild<CodeView*>(QStringLiteral("sentRequest"))->text();
    QVERIFY(!sent.contains(QString::fromUtf8(Sandbox::token())));
}

void SendJourneyTest::tellsHowTheSandboxRefuses()
{
    SandboxPage page(m_sandbox.get(), m_session.get(), m_secrets);
    page.show();
    auto* scenarios = page.findChild<QComboBox*>(QStringLiteral("sandboxScenario"));
    scenarios->setFocus();
    const int tooMany = scenarios->findData(QStringLiteral("rate-limit"));
    QVERIFY(tooMany > 0);
    for (int step = 0; step < tooMany; ++step)
        QTest::keyClick(scenarios, Qt::Key_Down);
    QCOMPARE(sendAndWait().status, 429);
    QVERIFY(text("attemptHeadline").startsWith(QStringLiteral("429")));
}

void SendJourneyTest::leadsToWhatTheAnswerSpeaksOf()
{
    m_session->editBody(m_session->campaignId(), R"({"message":{},"strange":"{{ Profile.Name }}"})");
    QTRY_VERIFY(m_session->preview()->request.body.find("strange") != std::string::npos);
    QCOMPARE(sendAndWait().status, 400);
    QVERIFY2(text("attemptReason").contains(QStringLiteral("“strange”")), qPrintable(text("attemptReason")));
    auto* button = m_response->findChild<QPushButton*>(QStringLiteral("showSpokenPlace"));
    QVERIFY(button->isVisible());
    button->click();
    auto* sent = m_response->findChild<CodeView*>(QStringLiteral("sentRequest"));
    QVERIFY(sent->isVisible());
    QCOMPARE(sent->selectedText(), QStringLiteral("\"strange\""));

    auto* copy = m_response->findChild<QToolButton*>(QStringLiteral("copyRequestId"));
    QVERIFY(copy->isVisible());
    copy->click();
    QVERIFY(text("requestId").endsWith(QGuiApplication::clipboard()->text()));
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 36); // a UUID
}

void SendJourneyTest::followsARedirectWhenAskedAndOnce()
{
    const test::RawServer target(test::RawScript::json("{}", "201 Created"));
    const test::RawServer first(
        test::RawScript::redirect("307 Temporary Redirect", target.origin() + QStringLiteral("/new")));
    Webhook webhook = m_session->webhook();
    webhook.url = first.origin().toStdString() + "/old";
    webhook.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer of-the-first"}};
    m_session->editWebhook(webhook);
    Environment environment = m_session->environment();
    environment.endpoint.clear();
    m_session->editEnvironment(environment);
    const std::string payload = m_session->preview()->request.body;

    QCOMPARE(sendAndWait().status, 307);
    QCOMPARE(target.requestCount(), 0);
    QVERIFY2(text("redirectText").contains(QStringLiteral("Authorization")), qPrintable(text("redirectText")));
    QSignalSpy finished(m_controller.get(), &SendController::finished);
    m_response->findChild<QPushButton*>(QStringLiteral("followRedirect"))->click();
    QVERIFY(finished.count() || finished.wait());
    QCOMPARE(finished[0][0].value<Attempt>().status, 201);
    QCOMPARE(first.requestCount(), 1);
    QCOMPARE(target.requestCount(), 1);
    QVERIFY(target.received().constFirst().startsWith("POST /new "));
    QVERIFY(target.received().constFirst().endsWith(QByteArray::fromStdString(payload)));
    QVERIFY(!target.received().constFirst().contains("of-the-first"));
    QCOMPARE(m_history->list().size(), 2);
    QVERIFY(!m_response->findChild<QPushButton*>(QStringLiteral("followRedirect"))->isVisible());
}

void SendJourneyTest::sendsNothingWhilePlaceholdersAreOpen()
{
    QSignalSpy exchanged(m_sandbox.get(), &Sandbox::exchanged);
    Webhook webhook = m_session->webhook();
    webhook.url = "https://<nobody>.qualtrics.com/API/v3/distributions";
    m_session->editWebhook(webhook);
    const Attempt attempt = sendAndWait();
    QCOMPARE(attempt.failure, DeliveryFailure::Blocked);
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QVERIFY2(text("attemptReason").contains(QStringLiteral("nobody")), qPrintable(text("attemptReason")));
    QVERIFY(exchanged.isEmpty());
    QCOMPARE(m_history->list().size(), 1);
}

void SendJourneyTest::looksUpInsteadOfSendingAgain()
{
    QList<SandboxExchange> exchanges;
    connect(m_sandbox.get(), &Sandbox::exchanged, this,
        [&exchanges](const SandboxExchange& exchange) { exchanges += exchange; });
    sendAndWait();
    auto* lookUp = m_response->findChild<QPushButton*>(QStringLiteral("lookUp"));
    QVERIFY(!lookUp->isVisible()); // there is an answer

    m_sandbox->setScenario(QStringLiteral("hang-up"));
    QCOMPARE(sendAndWait().outcome, DeliveryOutcome::SentNoAnswer);
    QVERIFY(lookUp->isVisible());
    QSignalSpy finished(m_controller.get(), &SendController::finished);
    lookUp->click();
    QVERIFY(finished.wait());

    QCOMPARE(exchanges.size(), 3);
    QCOMPARE(exchanges.last().method, QByteArray("GET"));
    QVERIFY2(text("attemptHeadline").contains(QStringLiteral("Qualtrics has it: EMD_")),
        qPrintable(text("attemptHeadline") + text("attemptReason")));
    QVERIFY(!lookUp->isVisible());
    const Attempt kept = m_history->load(m_history->list(1).constFirst().id);
    QCOMPARE(kept.kind, AttemptKind::LookUp);
    QCOMPARE(kept.before.size(), std::size_t(1));

    m_session->selectEnvironment(QStringLiteral("sandbox"));
    m_sandbox->setScenario(QStringLiteral("unavailable")); // keeps nothing
    sendAndWait();
    QVERIFY(lookUp->isVisible()); // a fault may have acted
}

void SendJourneyTest::cancels()
{
    m_sandbox->setScenario(QStringLiteral("slow"));
    QSignalSpy exchanged(m_sandbox.get(), &Sandbox::exchanged);
    QSignalSpy finished(m_controller.get(), &SendController::finished);
    m_controller->sendTest();
    QVERIFY(m_controller->isSending());
    QTRY_COMPARE(exchanged.size(), 1);
    m_controller->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Attempt>().failure, DeliveryFailure::Cancelled);
    QVERIFY(!m_controller->isSending());
}

QTEST_MAIN(SendJourneyTest)
#include "tst_SendJourney.moc"
