// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "common/Dialogs.h"
#include "delivery/History.h"
#include "delivery/SessionSecretStore.h"
#include "session/Session.h"
#include "webhook/AuthenticationEditor.h"
#include "webhook/ConnectionEditor.h"
#include "webhook/WebhookPage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

using namespace hookbench;

namespace {

/// Answers which file with one that a test names.
class ChosenFile : public Dialogs {
public:
    QString chosen;
    QString filter;

    QString chooseFolder(QWidget*, const QString&, const QString&) override { return {}; }
    QString chooseFile(QWidget*, const QString&, const QString& wanted) override
    {
        filter = wanted;
        return chosen;
    }
    QString chooseNewFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    SaveChoice askToSave(QWidget*, const QString&) override { return SaveChoice::Cancel; }
};

} // namespace

/// The two forms beside the headers: files are chosen, long texts are seen from their beginning, what is typed goes on
/// where it is typed.
class TestConnectionEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_session.open(m_fixture.folder());
        m_page = std::make_unique<WebhookPage>(&m_session, m_secrets, &m_history);
        m_page->resize(900, 700);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.discardChanges();
    }

    void filesAreChosen_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("kind");
        QTest::newRow("authority") << QStringLiteral("caFile") << QStringLiteral("*.pem");
        QTest::newRow("certificate") << QStringLiteral("certificateFile") << QStringLiteral("*.p12");
        QTest::newRow("key") << QStringLiteral("keyFile") << QStringLiteral("*.key");
    }

    void filesAreChosen()
    {
        QFETCH(QString, field);
        QFETCH(QString, kind);
        showTab(2);
        ChosenFile dialogs;
        m_page->findChild<ConnectionEditor*>()->setDialogs(&dialogs);
        auto* edit = m_page->findChild<QLineEdit*>(field);
        dialogs.chosen = QStringLiteral("/somewhere/file.pem");
        edit->actions().constFirst()->trigger();
        QCOMPARE(edit->text(), dialogs.chosen);
        QVERIFY2(dialogs.filter.contains(kind), qPrintable(dialogs.filter));
    }

    void givingUpChangesNothing()
    {
        showTab(2);
        ChosenFile dialogs;
        m_page->findChild<ConnectionEditor*>()->setDialogs(&dialogs);
        const Webhook before = m_session.webhook();
        m_page->findChild<QLineEdit*>(QStringLiteral("caFile"))->actions().constFirst()->trigger();
        QVERIFY(m_session.webhook() == before);
    }

    void whatIsTypedStaysWhereItIsTyped()
    {
        showTab(2);
        auto* choice = m_page->findChild<QComboBox*>(QStringLiteral("proxyChoice"));
        choice->setCurrentIndex(2);
        emit choice->activated(2);
        auto* proxy = m_page->findChild<QLineEdit*>(QStringLiteral("proxy"));
        QTest::keyClicks(proxy, QStringLiteral("b.example"));
        QTest::keyClick(proxy, Qt::Key_Home);
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(proxy, Qt::Key_Right);
        QTest::keyClicks(proxy, QStringLiteral("a."));
        QCOMPARE(m_session.webhook().connection.proxy, std::string("http://a.b.example"));
        QCOMPARE(proxy->cursorPosition(), 9);
    }

    void longTextsAreSeenFromTheirBeginning()
    {
        showTab(1);
        Webhook webhook = m_session.webhook();
        webhook.authentication.type = Authentication::Type::OAuth;
        webhook.authentication.tokenUrl = "https://login.example.com/" + std::string(300, 'x');
        m_session.editWebhook(webhook);
        auto* url = m_page->findChild<QLineEdit*>(QStringLiteral("tokenUrl"));
        QVERIFY(url->text().startsWith(QStringLiteral("https://login")));
        QCOMPARE(url->cursorPosition(), 0);
        QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("renewalNote"))->isVisibleTo(m_page.get()));
        webhook.authentication.type = Authentication::Type::Basic;
        m_session.editWebhook(webhook);
        QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("renewalNote"))->isVisibleTo(m_page.get()));
    }

private:
    void showTab(int index) { m_page->findChild<QTabWidget*>(QStringLiteral("webhookTabs"))->setCurrentIndex(index); }

    WorkspaceFixture m_fixture{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics")};
    Session m_session;
    SessionSecretStore m_secrets;
    History m_history{QString()};
    std::unique_ptr<WebhookPage> m_page;
};

QTEST_MAIN(TestConnectionEditor)
#include "tst_ConnectionEditor.moc"
