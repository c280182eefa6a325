// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "common/FieldNote.h"
#include "common/MessageBar.h"
#include "delivery/History.h"
#include "delivery/SessionSecretStore.h"
#include "session/Session.h"
#include "webhook/HeaderTableModel.h"
#include "webhook/WebhookForm.h"
#include "webhook/WebhookPage.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace hookbench;

class TestWebhookForm : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_session.open(m_fixture.folder());
        m_session.selectEnvironment(QStringLiteral("production"));
        m_page = std::make_unique<WebhookPage>(&m_session, m_secrets, &m_history);
        m_page->resize(900, 700);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.discardChanges();
    }

    /// The command may hold secrets: it does not stay in the URL.
    void aPastedCommandIsOfferedAsAWebhook()
    {
        const std::string url = webhook().url;
        const QString command = QStringLiteral("curl https://h.example/x \\\n -H 'X-API-TOKEN: s3cret' \\\n -d '{}'");
        QGuiApplication::clipboard()->setText(command);
        auto* field = child<QLineEdit>("webhookUrl");
        field->selectAll();
        field->setFocus();
        field->paste();
        QCOMPARE(webhook().url, url);
        auto* bar = m_page->findChild<MessageBar*>();
        QVERIFY(bar->isVisibleTo(m_page.get()));
        const auto buttons = bar->findChildren<QPushButton*>();
        QVERIFY(!buttons.isEmpty());
        buttons.first()->click();
        auto* source = child<QPlainTextEdit>("importSource");
        QVERIFY(source);
        QCOMPARE(source->toPlainText(), command);
        child<QPushButton>("addImported")->click();
        QCOMPARE(m_session.workspace().webhooks.back().url, std::string("https://h.example/x"));
        QCOMPARE(child<QLineEdit>("webhookUrl")->text(), QStringLiteral("https://h.example/x"));
        QTRY_VERIFY(!child<QPlainTextEdit>("importSource"));
    }

    void fieldsAreTyped()
    {
        auto* name = child<QLineEdit>("webhookName");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Survey API"));
        QCOMPARE(webhook().name, std::string("Survey API"));
        QCOMPARE(child<QListView>("webhookList")->currentIndex().data().toString(), QStringLiteral("Survey API"));

        auto* method = child<QComboBox>("webhookMethod");
        QCOMPARE(method->count(), 4);
        QTest::keyClick(method, Qt::Key_P);
        QTest::keyClick(method, Qt::Key_End);
        QCOMPARE(webhook().method, std::string("DELETE"));

        child<QDoubleSpinBox>("webhookTimeout")->setValue(2.5);
        QCOMPARE(webhook().timeoutMs, 2500);
    }

    void secretsOfTheAuthenticationAreKept()
    {
        child<QTabWidget>("webhookTabs")->setCurrentIndex(1);
        auto* type = child<QComboBox>("authenticationType");
        QVERIFY(!child<QLineEdit>("tokenUrl")->isVisible());
        type->setCurrentIndex(3);
        emit type->activated(3);
        QVERIFY(child<QLineEdit>("tokenUrl")->isVisible());
        QVERIFY(!child<QLineEdit>("authenticationUser")->isVisible());
        QVERIFY(child<FieldNote>("authenticationNote")->text().contains(QStringLiteral("token URL")));

        QTest::keyClicks(child<QLineEdit>("tokenUrl"), QStringLiteral("https://login.example.com/token"));
        QTest::keyClicks(child<QLineEdit>("clientId"), QStringLiteral("me"));
        QTest::keyClicks(child<QLineEdit>("tokenParameters"), QStringLiteral("audience=x & resource = y"));
        auto* secret = child<QLineEdit>("clientSecret");
        QTest::keyClicks(secret, QStringLiteral("hush"));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QTest::keyClick(secret, Qt::Key_Return);

        const Authentication authentication = webhook().authentication;
        QCOMPARE(authentication.clientSecret, std::string("<clientSecret>"));
        QCOMPARE(authentication.parameters.size(), std::size_t(2));
        const Environment environment = m_session.environment();
        const Variable* variable = environment.find("clientSecret");
        QVERIFY(variable && variable->isSecret());
        QCOMPARE(variable->hosts, (std::vector<std::string>{"*.qualtrics.com", "login.example.com"}));
        QCOMPARE(m_secrets.read(QString::fromStdString(variable->secret)).value_or(QString()), QStringLiteral("hush"));
        QVERIFY(!secret->text().contains(QStringLiteral("hush")));
    }

    void connectionIsChosen()
    {
        child<QTabWidget>("webhookTabs")->setCurrentIndex(2);
        QVERIFY(!child<QLineEdit>("proxy")->isVisible());
        auto* choice = child<QComboBox>("proxyChoice");
        choice->setCurrentIndex(2);
        emit choice->activated(2);
        auto* proxy = child<QLineEdit>("proxy");
        QVERIFY(proxy->isVisible());
        QVERIFY(!child<FieldNote>("connectionNote")->text().isEmpty());
        QTest::keyClicks(proxy, QStringLiteral("proxy.example.com:3128"));
        QCOMPARE(webhook().connection.proxy, std::string("http://proxy.example.com:3128"));
        QVERIFY(child<FieldNote>("connectionNote")->text().isEmpty());
        child<QDoubleSpinBox>("silenceLimit")->setValue(1.5);
        QCOMPARE(webhook().connection.silenceMs, 1500);
    }

    void placesOfTheAuthenticationAreShown()
    {
        m_page->showPlace({Part::HeaderValue, -1, {}}); // the example's key stands in a header
        QVERIFY(!child<QComboBox>("authenticationType")->isVisible());
        Webhook basic = webhook();
        basic.authentication.type = Authentication::Type::Basic;
        m_session.editWebhook(basic);
        m_page->showPlace({Part::HeaderValue, -1, {}});
        QVERIFY(child<QComboBox>("authenticationType")->isVisible());
        m_page->showPlace({Part::HeaderValue, -2, {}});
        QVERIFY(child<QComboBox>("proxyChoice")->isVisible());
    }

    void anUnfilledPlaceholderIsSaidAndFilledIn()
    {
        auto* note = child<FieldNote>("urlNote");
        QVERIFY(note->text().contains(QStringLiteral("yourdatacenterid")));
        note->button()->click();
        auto* edit = m_page->findChild<QLineEdit*>(QStringLiteral("fillInValue"));
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("fra1"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_session.environment().find("yourdatacenterid")->value, std::string("fra1"));
        QVERIFY(note->text().isEmpty());
        QCOMPARE(webhook().url, std::string("https://<yourdatacenterid>.qualtrics.com/API/v3/distributions"));
    }

    void linesArePasted()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("Accept: application/json\nX-Trace: 1\n"));
        child<QPushButton>("pasteHeaders")->click();
        QCOMPARE(webhook().headers.size(), std::size_t(4));
        QCOMPARE(webhook().headers[3].name, std::string("X-Trace"));

        QGuiApplication::clipboard()->setText(QStringLiteral("no header here"));
        child<QPushButton>("pasteHeaders")->click();
        QCOMPARE(webhook().headers.size(), std::size_t(4));
        QVERIFY(child<FieldNote>("headerNote")->text().contains(QStringLiteral("clipboard")));
    }

    void aPastedSecretNeverReachesTheFiles()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("Authorization: Bearer pasted-123\nnot a header\n"));
        child<QPushButton>("pasteHeaders")->click();
        QCOMPARE(webhook().headers.back().value, std::string("Bearer <authorization>"));
        QVERIFY(child<FieldNote>("headerNote")->text().contains(QStringLiteral("not a header")));
        const Environment environment = m_session.environment();
        const Variable* variable = environment.find("authorization");
        QVERIFY(variable && variable->isSecret());
        QCOMPARE(
            m_secrets.read(QString::fromStdString(variable->secret)).value_or(QString()), QStringLiteral("pasted-123"));
        QVERIFY(m_session.save().empty());
        for (const QByteArray& bytes : m_fixture.files())
            QVERIFY(!bytes.contains("pasted-123"));

        // A second webhook's header of that name gets a secret of its own.
        QGuiApplication::clipboard()->setText(QStringLiteral("Authorization: Bearer other-456"));
        child<QPushButton>("pasteHeaders")->click();
        QCOMPARE(webhook().headers.back().value, std::string("Bearer <authorization2>"));
        QCOMPARE(
            m_secrets.read(QString::fromStdString(variable->secret)).value_or(QString()), QStringLiteral("pasted-123"));
    }

    void aTokenTypedOverAPlaceholderBecomesItsSecret()
    {
        auto* view = m_page->findChild<QWidget*>(QStringLiteral("headers"))->findChild<QTableView*>();
        const QModelIndex value = view->model()->index(1, HeaderTableModel::ValueColumn);
        view->setCurrentIndex(value);
        view->edit(value);
        auto* editor = view->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("typed-789"));
        QTest::keyClick(editor, Qt::Key_Return);
        const Environment environment = m_session.environment();
        const QString secret = QString::fromStdString(environment.find("qualtricsToken")->secret);
        QTRY_COMPARE(m_secrets.read(secret).value_or(QString()), QStringLiteral("typed-789"));
        QCOMPARE(webhook().headers[1].value, std::string("<qualtricsToken>"));
    }

    void aPresetWithASecretBringsItsVariable()
    {
        QMenu* menu = child<QPushButton>("headerPresets")->menu();
        const auto actions = menu->actions();
        const auto bearer = std::find_if(actions.begin(), actions.end(),
            [](const QAction* action) { return action->text().contains(QStringLiteral("Bearer")); });
        QVERIFY(bearer != actions.end());
        (*bearer)->trigger();
        QCOMPARE(webhook().headers.back().value, std::string("Bearer <bearerToken>"));
        const Environment environment = m_session.environment();
        const Variable* variable = environment.find("bearerToken");
        QVERIFY(variable && variable->isSecret());
        QCOMPARE(variable->hosts, std::vector<std::string>{"*.qualtrics.com"});
    }

    void aTokenFoundInTheFileIsMovedOutOfIt()
    {
        Webhook changed = webhook();
        changed.headers[1].value = "raw-token-123";
        m_session.editWebhook(changed);
        Environment environment = m_session.environment();
        for (auto& variable : environment.variables) {
            if (variable.name == "yourdatacenterid")
                variable.value = "fra1";
        }
        m_session.editEnvironment(environment);

        auto* note = child<FieldNote>("headerNote");
        QVERIFY(note->text().contains(QStringLiteral("X-API-TOKEN")));
        auto* view = m_page->findChild<QWidget*>(QStringLiteral("headers"))->findChild<QTableView*>();
        QCOMPARE(view->model()->index(1, HeaderTableModel::ValueColumn).data().toString(), QStringLiteral("••••••••"));
        note->button()->click();
        QCOMPARE(webhook().headers[1].value, std::string("<xApiToken>"));
        const Environment after = m_session.environment();
        const Variable* variable = after.find("xApiToken");
        QVERIFY(variable && variable->isSecret());
        QCOMPARE(m_secrets.read(QString::fromStdString(variable->secret)).value_or(QString()),
            QStringLiteral("raw-token-123"));
        QVERIFY(m_session.save().empty());
        for (const QByteArray& bytes : m_fixture.files())
            QVERIFY(!bytes.contains("raw-token-123"));
    }

    void rowsAreAddedUntickedAndRemoved()
    {
        auto* headers = m_page->findChild<QWidget*>(QStringLiteral("headers"));
        auto* view = headers->findChild<QTableView*>();
        const auto count = webhook().headers.size();
        headers->findChild<QPushButton*>(QStringLiteral("addRow"))->click();
        QCOMPARE(webhook().headers.size(), count + 1);
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(webhook().headers.size(), count);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(webhook().headers[0].enabled, false);
    }

    void everyInputHasANameForScreenReaders()
    {
        for (QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool isInput = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
                || qobject_cast<QAbstractItemView*>(widget);
            const bool isInner = widget->parentWidget() && qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
            if (!isInput || isInner || qobject_cast<QHeaderView*>(widget) || !widget->isVisible())
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    template <typename T> T* child(const char* name) const
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }

    Webhook webhook() const { return *m_session.workspace().webhook("qualtrics"); }

    WorkspaceFixture m_fixture{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics")};
    SessionSecretStore m_secrets;
    History m_history{QString()};
    Session m_session;
    std::unique_ptr<WebhookPage> m_page;
};

QTEST_MAIN(TestWebhookForm)
#include "tst_WebhookForm.moc"
