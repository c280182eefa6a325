// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxPage.h"

#include "common/MessageLine.h"
#include "delivery/SessionSecretStore.h"
#include "editor/CodeView.h"
#include "sandbox/AuthorityFile.h"
#include "sandbox/ComparisonModel.h"
#include "sandbox/ExchangeModel.h"
#include "session/Session.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace hookbench;

class SandboxPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void startsStopsAndCopiesTheAddress();
    void offersEveryScenarioInWords();
    void speaksTlsOnceAsked();
    void letsTheWebhookTrustIt();
    void leavesAnotherAuthorityAlone();
    void listsWhatItReceived();
    void keepsABoundedList();
    void comparesWithWhatWasSent();
    void masksSecretsOfTheWorkspace();

private:
    SessionSecretStore m_secrets;
};

namespace {

SandboxExchange exchange(int status)
{
    SandboxExchange exchange;
    exchange.receivedAt = QDateTime(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC);
    exchange.method = "POST";
    exchange.path = "/API/v3/distributions";
    exchange.requestBytes = "POST /API/v3/distributions HTTP/1.1\r\n\r\n{}";
    exchange.status = status;
    return exchange;
}

} // namespace

void SandboxPageTest::initTestCase()
{
    installTheme();
}

void SandboxPageTest::startsStopsAndCopiesTheAddress()
{
    Sandbox sandbox;
    Session session;
    SandboxPage page(&sandbox, &session, m_secrets);
    page.show();
    QSignalSpy changed(&page, &SandboxPage::listeningChanged);
    auto* button = page.findChild<QPushButton*>(QStringLiteral("startStopSandbox"));
    const auto* address = page.findChild<QLabel*>(QStringLiteral("sandboxAddress"));
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("sandboxEmpty"))->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(sandbox.isListening());
    QVERIFY(address->text().contains(sandbox.origin()));
    QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("copySandboxAddress")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), sandbox.origin());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!sandbox.isListening());
    QVERIFY(!address->text().contains(QStringLiteral("127.0.0.1")));
    QCOMPARE(changed.size(), 2);
}

void SandboxPageTest::offersEveryScenarioInWords()
{
    Sandbox sandbox;
    Session session;
    SandboxPage page(&sandbox, &session, m_secrets);
    auto* scenarios = page.findChild<QComboBox*>(QStringLiteral("sandboxScenario"));
    const int named = static_cast<int>(Sandbox::scenarioNames().size());
    QCOMPARE(scenarios->count(), named + 2); // and an answer of one's own, behind a line
    for (int row = 0; row < named; ++row)
        QVERIFY2(scenarios->itemText(row) != scenarios->itemData(row).toString(), qPrintable(scenarios->itemText(row)));
    page.show();
    scenarios->setFocus();
    QTest::keyClick(scenarios, Qt::Key_End);
    QVERIFY(sandbox.catchAll());
    QTest::keyClick(scenarios, Qt::Key_Up);
    QVERIFY(!sandbox.catchAll());
    QCOMPARE(sandbox.scenario(), Sandbox::scenarioNames().last());
}

void SandboxPageTest::speaksTlsOnceAsked()
{
    Sandbox sandbox;
    Session session;
    SandboxPage page(&sandbox, &session, m_secrets);
    page.show();
    auto* https = page.findChild<QCheckBox*>(QStringLiteral("sandboxHttps"));
    auto* save = page.findChild<QPushButton*>(QStringLiteral("saveAuthority"));
    QVERIFY(!save->isVisible());
    https->click();
    QVERIFY(!sandbox.isListening()); // chosen beforehand, that does not start it
    page.findChild<QPushButton*>(QStringLiteral("startStopSandbox"))->click();
    QVERIFY(sandbox.isHttps());
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("sandboxAddress"))->text().contains(sandbox.origin()));
    QVERIFY(save->isVisible());
    QSignalSpy saved(&page, &SandboxPage::saveRequested);
    save->click();
    QCOMPARE(saved.at(0).at(0).toByteArray(), sandbox.authorityPem());
    QSignalSpy changed(&page, &SandboxPage::listeningChanged);
    https->click();
    QVERIFY(sandbox.isListening() && !sandbox.isHttps());
    QVERIFY(!save->isVisible());
    QCOMPARE(changed.size(), 1);
}

void SandboxPageTest::letsTheWebhookTrustIt()
{
    BodySession body("{}");
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    SandboxPage page(&sandbox, &body.session, m_secrets);
    page.show();
    page.findChild<QCheckBox*>(QStringLiteral("sandboxHttps"))->click();
    const auto* message = page.findChild<MessageLine*>(QStringLiteral("httpsMessage"));
    auto* trust = page.findChild<QPushButton*>(QStringLiteral("trustAuthority"));
    QVERIFY2(message->text().contains(QStringLiteral("“Survey” does not trust")), qPrintable(message->text()));
    QVERIFY(trust->isVisible());
    trust->click();
    QCOMPARE(QString::fromStdString(body.session.webhook().connection.caFile), defaultAuthorityFile());
    QVERIFY2(message->text().contains(QStringLiteral("“Survey” trusts the authority")), qPrintable(message->text()));
    QVERIFY(!trust->isVisible());
    QFile file(defaultAuthorityFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), sandbox.authorityPem());
    body.session.undoStack()->undo();
    QVERIFY(body.session.webhook().connection.caFile.empty());
    QVERIFY(trust->isVisible());
}

void SandboxPageTest::leavesAnotherAuthorityAlone()
{
    BodySession body("{}");
    Webhook webhook = body.session.webhook();
    webhook.connection.caFile = "/company.pem";
    body.session.editWebhook(webhook);
    Sandbox sandbox;
    sandbox.setHttps(true);
    QVERIFY(sandbox.listen());
    SandboxPage page(&sandbox, &body.session, m_secrets);
    page.show();
    QVERIFY(page.findChild<QCheckBox*>(QStringLiteral("sandboxHttps"))->isChecked());
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("trustAuthority"))->isVisible());
    const QString text = page.findChild<MessageLine*>(QStringLiteral("httpsMessage"))->text();
    QVERIFY2(text.contains(QStringLiteral("another authority")), qPrintable(text));
}

void SandboxPageTest::listsWhatItReceived()
{
    Sandbox sandbox;
    Session session;
    SandboxPage page(&sandbox, &session, m_secrets);
    page.show();
    emit sandbox.exchanged(exchange(200));
    emit sandbox.exchanged(exchange(0));
    auto* list = page.findChild<QTreeView*>(QStringLiteral("exchangeList"));
    QVERIFY(list && list->isVisible());
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->index(1, ExchangeModel::AnswerColumn).data().toString(), QStringLiteral("200 OK"));
    QCOMPARE(list->model()->index(0, ExchangeModel::AnswerColumn).data().toString(), QStringLiteral("None: hung up"));
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("clearExchanges")), Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("sandboxEmpty"))->isVisible());
}

void SandboxPageTest::keepsABoundedList()
{
    ExchangeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int number = 0; number <= ExchangeModel::kept; ++number)
        model.add(exchange(number));
    QCOMPARE(model.rowCount(), ExchangeModel::kept);
    QCOMPARE(model.exchange(0).status, ExchangeModel::kept);
}

/// Of the attempt that the window made; what another program sent is compared with nothing.
void SandboxPageTest::comparesWithWhatWasSent()
{
    Sandbox sandbox;
    Session session;
    SandboxPage page(&sandbox, &session, m_secrets);
    page.show();
    emit sandbox.exchanged(exchange(200));
    const auto* verdict = page.findChild<MessageLine*>(QStringLiteral("receivedVerdict"));
    const auto* parts = page.findChild<QTreeView*>(QStringLiteral("comparedParts"));
    QVERIFY2(verdict->text().contains(QStringLiteral("No finished Send Test")), qPrintable(verdict->text()));
    QCOMPARE(parts->model()->rowCount(), 0);

    Attempt attempt;
    attempt.startedAt = exchange(200).receivedAt;
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.method = "POST";
    attempt.url = QStringLiteral("http://127.0.0.1/API/v3/distributions");
    attempt.requestBody = "{}";
    page.addAttempt(attempt);
    QVERIFY2(verdict->text().contains(QStringLiteral("byte for byte")), qPrintable(verdict->text()));
    const QAbstractItemModelTester tester(parts->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(parts->model()->rowCount(), 2);

    SandboxExchange altered = exchange(200);
    altered.receivedAt = altered.receivedAt.addSecs(60);
    attempt.startedAt = altered.receivedAt;
    altered.requestBytes.replace("{}", "{]");
    emit sandbox.exchanged(altered);
    page.addAttempt(attempt);
    QVERIFY2(verdict->text().contains(QStringLiteral("line 1, column 2 (byte 2)")), qPrintable(verdict->text()));
    const QModelIndex sent = parts->model()->index(1, ComparisonModel::SentColumn);
    QCOMPARE(sent.data().toString(), QStringLiteral("{}"));
    QCOMPARE(sent.siblingAtColumn(ComparisonModel::ReceivedColumn).data().toString(), QStringLiteral("{]"));
}

void SandboxPageTest::masksSecretsOfTheWorkspace()
{
    BodySession body("{}");
    Environment environment;
    environment.name = "Staging";
    environment.variables.push_back({"token", {}, "staging-token", {"127.0.0.1"}});
    body.session.addEnvironment(environment);
    m_secrets.write(QStringLiteral("staging-token"), QStringLiteral("s3cr3t-value"));
    Sandbox sandbox;
    SandboxPage page(&sandbox, &body.session, m_secrets);
    page.show();
    SandboxExchange received = exchange(200);
    received.requestBytes.replace("\r\n\r\n", "\r\nX-Key: s3cr3t-value\r\n\r\n");
    received.replyBody = R"({"echo":"s3cr3t-value"})";
    emit sandbox.exchanged(received);
    m_secrets.write(QStringLiteral("staging-token"), QStringLiteral("another"));
    emit sandbox.exchanged(exchange(404));
    auto* list = page.findChild<QTreeView*>(QStringLiteral("exchangeList"));
    list->setCurrentIndex(list->model()->index(1, 0));
    for (const char* name : {"receivedRequest", "sandboxAnswer"}) {
        const QString text = page.findChild<CodeView*>(QString::fromLatin1(name))->text();
        QVERIFY2(text.contains(QStringLiteral("••••••••")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("s3cr3t-value")), qPrintable(text));
    }
}

QTEST_MAIN(SandboxPageTest)
#include "tst_SandboxPage.moc"
