// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "common/EditableTable.h"
#include "common/IdCombo.h"
#include "delivery/SessionSecretStore.h"
#include "session/Session.h"
#include "settings/EnvironmentPanel.h"
#include "settings/FillInPopup.h"
#include "settings/VariableTableModel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace hookbench;

class TestEnvironmentPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_session.open(m_fixture.folder());
        m_session.selectEnvironment(QStringLiteral("production"));
        m_panel = std::make_unique<EnvironmentPanel>(&m_session, m_secrets);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_session.discardChanges();
    }

    void theNameIsTyped()
    {
        auto* name = child<QLineEdit>("environmentName");
        QCOMPARE(name->text(), QStringLiteral("Production"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Live"));
        QCOMPARE(m_session.environment().name, std::string("Live"));
        QCOMPARE(child<IdCombo>("environmentSwitcher")->currentText(), QStringLiteral("Live"));
    }

    void theEndpointIsChosen()
    {
        child<QRadioButton>("endpointSandbox")->click();
        QCOMPARE(m_session.environment().endpoint, std::string("sandbox"));
        child<QRadioButton>("endpointOther")->click();
        auto* origin = child<QLineEdit>("endpointOrigin");
        QTest::keyClicks(origin, QStringLiteral("http://127.0.0.1:8080"));
        QCOMPARE(m_session.environment().endpoint, std::string("http://127.0.0.1:8080"));
        QCOMPARE(origin->text(), QStringLiteral("http://127.0.0.1:8080"));
        child<QRadioButton>("endpointOwn")->click();
        QVERIFY(m_session.environment().endpoint.empty());
    }

    void aSecretGoesIntoTheStoreOnly()
    {
        auto* view = m_panel->findChild<QTableView*>();
        view->setCurrentIndex(view->model()->index(1, VariableTableModel::NameColumn));
        auto* value = child<QLineEdit>("secretValue");
        QVERIFY(value->isEnabled());
        QTest::keyClicks(value, QStringLiteral("my-token"));
        QCOMPARE(value->echoMode(), QLineEdit::Password);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(m_secrets.read(QStringLiteral("qualtrics-token")).value_or(QString()), QStringLiteral("my-token"));
        QVERIFY(value->text().isEmpty());
        QVERIFY(m_session.save().empty());
        for (const QByteArray& bytes : m_fixture.files())
            QVERIFY(!bytes.contains("my-token"));
    }

    void variablesAreAddedAndRemoved()
    {
        const auto count = m_session.environment().variables.size();
        child<QPushButton>("addRow")->click();
        QCOMPARE(m_session.environment().variables.size(), count + 1);
        auto* view = m_panel->findChild<QTableView*>();
        view->setFocus();
        view->selectRow(static_cast<int>(count));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(m_session.environment().variables.size(), count);
    }

    void anEnvironmentIsAddedAndSelected()
    {
        child<QAbstractButton>("addEnvironment")->click();
        QCOMPARE(m_session.workspace().environments.size(), std::size_t(3));
        QCOMPARE(m_session.environment().name, std::string("New environment"));
    }

    void aPlaceholderIsFilledInWhereItIsMissing()
    {
        FillInPopup popup(&m_session, m_secrets);
        popup.ask(QStringLiteral("yourdatacenterid"), m_panel.get());
        auto* edit = popup.findChild<QLineEdit*>(QStringLiteral("fillInValue"));
        QTest::keyClicks(edit, QStringLiteral("fra1"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_session.environment().find("yourdatacenterid")->value, std::string("fra1"));
        QVERIFY(!popup.isVisible());

        popup.ask(QStringLiteral("qualtricsToken"), m_panel.get());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, QStringLiteral("tok"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_secrets.read(QStringLiteral("qualtrics-token")).value_or(QString()), QStringLiteral("tok"));
        QVERIFY(m_session.environment().find("qualtricsToken")->value.empty());

        popup.ask(QStringLiteral("brandNew"), m_panel.get());
        QTest::keyClicks(edit, QStringLiteral("x"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_session.environment().find("brandNew")->value, std::string("x"));
    }

private:
    template <typename T>
    T* child(const char* name) const
    {
        auto* found = m_panel->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }

    WorkspaceFixture m_fixture {QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics")};
    SessionSecretStore m_secrets;
    Session m_session;
    std::unique_ptr<EnvironmentPanel> m_panel;
};

QTEST_MAIN(TestEnvironmentPanel)
#include "tst_EnvironmentPanel.moc"
