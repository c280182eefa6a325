// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/RequestImportPanel.h"

#include "delivery/SessionSecretStore.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QUndoStack>

using namespace hookbench;

class TestRequestImport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Session> m_session;
    SessionSecretStore m_secrets;
    std::unique_ptr<RequestImportPanel> m_panel;

    template <typename T> T* child(const char* name) const { return m_panel->findChild<T*>(QLatin1String(name)); }
    QString preview() const { return child<QPlainTextEdit>("importPreview")->toPlainText(); }
    QPushButton* addButton() const { return child<QPushButton>("addImported"); }
    QAbstractItemModel* findings() const { return child<QListView>("requestFindings")->model(); }

private slots:
    void initTestCase() { installTheme(); }

    void init()
    {
        m_session = std::make_unique<Session>();
        Environment environment;
        environment.name = "Here";
        m_session->selectEnvironment(m_session->addEnvironment(environment));
        m_panel = std::make_unique<RequestImportPanel>(m_session.get(), m_secrets);
        m_panel->show();
    }

    void addsInOneStepAndKeepsSecretsApart()
    {
        QVERIFY(!addButton()->isEnabled());
        m_panel->setText(
            QStringLiteral("curl https://h.example/things -H 'X-API-TOKEN: s3cret' \\\n --json '{\"a\": 1}'"));
        QVERIFY(!preview().contains(QStringLiteral("s3cret")));
        QVERIFY2(preview().startsWith(QStringLiteral("POST https://h.example/things\nX-API-TOKEN: <xApiToken>\n")),
            qPrintable(preview()));
        QVERIFY(preview().contains(QStringLiteral("{\"a\": 1}")));
        QCOMPARE(m_session->workspace().webhooks.size(), std::size_t(0));

        const QSignalSpy added(m_panel.get(), &RequestImportPanel::added);
        const int steps = m_session->undoStack()->count();
        addButton()->click();
        QCOMPARE(added.count(), 1);
        const Workspace& workspace = m_session->workspace();
        QCOMPARE(workspace.webhooks.size(), std::size_t(1));
        QCOMPARE(workspace.webhooks.front().headers.front().value, std::string("<xApiToken>"));
        QCOMPARE(workspace.campaigns.front().webhook, workspace.webhooks.front().id);
        QCOMPARE(workspace.campaigns.front().body, std::string("{\"a\": 1}"));
        const Variable* variable = m_session->environment().find("xApiToken");
        QVERIFY(variable && variable->isSecret() && variable->value.empty());
        QCOMPARE(m_secrets.read(QString::fromStdString(variable->secret)), std::optional(QStringLiteral("s3cret")));

        QCOMPARE(m_session->undoStack()->count(), steps + 1);
        m_session->undoStack()->undo();
        QVERIFY(m_session->workspace().webhooks.empty() && m_session->workspace().campaigns.empty());
        QVERIFY(!m_session->environment().find("xApiToken"));
    }

    void showsFindingsAndTheirPlaces()
    {
        m_panel->setText(QStringLiteral("curl h.example -d 'é' -F a=@b"));
        QVERIFY(!addButton()->isEnabled());
        QCOMPARE(findings()->rowCount(), 1);
        emit child<QListView>("requestFindings")->clicked(findings()->index(0, 0));
        QCOMPARE(child<QPlainTextEdit>("importSource")->textCursor().selectedText(), QStringLiteral("-F a=@b"));
    }

    void choosesOfMany()
    {
        m_panel->setText(
            QStringLiteral("### One\nGET http://h.example/1\n\n### Two\nPOST http://h.example/2\n\n< file\n"));
        auto* list = child<QListView>("importedRequests");
        QVERIFY(list->isVisibleTo(m_panel.get()));
        QVERIFY(!addButton()->isEnabled());
        list->model()->setData(list->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(addButton()->isEnabled());
        addButton()->click();
        QCOMPARE(m_session->workspace().webhooks.size(), std::size_t(1));
        QCOMPARE(m_session->workspace().webhooks.front().url, std::string("http://h.example/1"));
    }

    void saysThatItIsNone()
    {
        m_panel->setText(QStringLiteral("Hello"));
        QCOMPARE(findings()->rowCount(), 1);
        QVERIFY(!addButton()->isEnabled());
        m_panel->setText({});
        QCOMPARE(findings()->rowCount(), 0);
    }
};

QTEST_MAIN(TestRequestImport)
#include "tst_RequestImport.moc"
