// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTexts.h"
#include "WindowTour.h"
#include "delivery/HistoryExport.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

using namespace hookbench;
using namespace hookbench::test;

namespace {

QByteArray logged;

void takeLog(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    logged += context.category + QByteArray(": ") + message.toUtf8() + '\n';
}

const QByteArray key = "Sup3r/S3cret+Key=\"1\"<";
const QByteArray accessToken = "Acc3ss-T0ken/+\"2\"";
const QByteArray refreshToken = "R3fresh-T0ken/+\"3\"";

QByteArray jsonEscaped(QByteArray text)
{
    return text.replace('"', "\\\"");
}

/// The ways in which a secret may stand somewhere.
QByteArrayList formsOf(const QByteArray& secret)
{
    return {secret, secret.toPercentEncoding(), secret.toPercentEncoding().toLower(), secret.toBase64(),
        secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), jsonEscaped(secret),
        jsonEscaped(secret).replace("/", "\\/"), QString::fromUtf8(secret).toHtmlEscaped().toUtf8(),
        QByteArray("me:" + secret).toBase64()};
}

/// All of them in one body, as an error that repeats what it was sent.
QByteArray echoOf(const QByteArray& secret)
{
    return "{\"error\": {\"message\": \"bad key " + jsonEscaped(secret) + "\", \"url\": \"" + secret.toPercentEncoding()
        + "\", \"b64\": \"" + secret.toBase64() + "\", \"login\": \"" + QByteArray("me:" + secret).toBase64()
        + "\", \"html\": \"" + QString::fromUtf8(secret).toHtmlEscaped().toUtf8() + "\"}}";
}

QByteArray gzipped(const QByteArray& text)
{
    // What qCompress() makes is a stream of zlib behind four bytes of length: HTTP calls that "deflate".
    return qCompress(text).mid(4);
}

RawScript answerOf(const QByteArray& statusLine, const QByteArray& headers, const QByteArray& body)
{
    return RawScript::answer("HTTP/1.1 " + statusLine + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace

/// Whatever the window shows, copies, logs or keeps, and however a server sends a secret back: it is nowhere.
class TestSecretsInWindow : public WindowTour {
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        logged.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture =
            std::make_unique<WorkspaceFixture>(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics"));
        std::vector<std::unique_ptr<SecretStore>> layers;
        layers.push_back(std::make_unique<SessionSecretStore>());
        m_secrets = std::make_unique<LayeredSecretStore>(std::move(layers));
        m_secrets->write(QStringLiteral("the-key"), QString::fromUtf8(key));
        m_history = std::make_unique<History>(m_folder->filePath(QStringLiteral("history.sqlite")));
        m_sandbox = std::make_unique<Sandbox>();
        m_dialogs = {};
    }

    void nothingHoldsASecret_data()
    {
        QTest::addColumn<QByteArray>("webhook"); ///< its members beside name, method and URL
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("isDeflated");
        const QByteArray keyHeader = R"("headers": [{"name": "X-Key", "value": "<key>"}])";
        const QByteArray basic = R"("authentication": {"type": "basic", "user": "me", "password": "<key>"})";
        const QByteArray apiKey =
            R"("authentication": {"type": "apiKey", "header": "Authorization", "value": "Bearer <key>"})";
        const QByteArray oauth =
            R"("authentication": {"type": "oauth2", "tokenUrl": "TOKENURL", "clientId": "me", "clientSecret": "<key>"})";
        const QByteArray type = "Content-Type: application/json\r\n";
        const QByteArray echo = type + "X-Echo: " + key + "\r\nX-Escaped: " + key.toPercentEncoding() + "\r\n";
        QTest::newRow("header") << keyHeader << QByteArray("401 Unauthorized") << echo << false;
        QTest::newRow("reason phrase") << keyHeader << QByteArray("400 Bad " + key) << echo << false;
        QTest::newRow("compressed") << keyHeader << QByteArray("403 Forbidden")
                                    << QByteArray(echo + "Content-Encoding: deflate\r\n") << true;
        QTest::newRow("redirect") << keyHeader << QByteArray("302 Found")
                                  << QByteArray(echo + "Location: /again?token=" + key.toPercentEncoding() + "\r\n")
                                  << false;
        QTest::newRow("Basic") << basic << QByteArray("401 Unauthorized") << echo << false;
        QTest::newRow("API key") << apiKey << QByteArray("500 Internal Server Error") << echo << false;
        QTest::newRow("OAuth") << oauth << QByteArray("401 Unauthorized")
                               << QByteArray(echo + "X-Token: " + accessToken + "\r\n") << false;
    }

    void nothingHoldsASecret()
    {
        QFETCH(QByteArray, webhook);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(bool, isDeflated);
        const bool isOAuth = webhook.contains("oauth2");
        QByteArray body = echoOf(isOAuth ? accessToken : key);
        if (isDeflated)
            body = gzipped(body);
        RawServer server(answerOf(status, headers, body));
        RawServer tokens(answerOf("200 OK", "Content-Type: application/json\r\n",
            "{\"access_token\": \"" + jsonEscaped(accessToken) + "\", \"refresh_token\": \"" + jsonEscaped(refreshToken)
                + "\", \"expires_in\": 3600, \"client_secret\": \"" + jsonEscaped(key) + "\"}"));
        webhook.replace("TOKENURL", QByteArray(tokens.origin().toUtf8() + "/token"));
        writeWorkspace(server, webhook);
        const auto previous = qInstallMessageHandler(takeLog);
        openAt(1);
        m_session->selectProfile(QStringLiteral("ada"));
        sendOnce();
        lookEverywhere();
        m_window->close();
        closeWithoutSaving();
        qInstallMessageHandler(previous);

        QVERIFY2(!server.received().isEmpty(), "nothing was sent");
        const QByteArray sent =
            server.received().constFirst() + (isOAuth ? tokens.received().constFirst() : QByteArray());
        QVERIFY2(sent.contains(key) || sent.contains(key.toPercentEncoding())
                || sent.contains(QByteArray("me:" + key).toBase64()),
            sent.constData());
        QVERIFY2(m_looked > 1000, QByteArray::number(m_looked).constData());
        QVERIFY2(m_sawMask, "the place of a secret was shown");
        lookIn(QStringLiteral("the log"), logged);
        lookIntoFiles();
        QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
    }

    void cleanup()
    {
        m_found.clear();
        m_looked = 0;
        m_sawMask = false;
        QLoggingCategory::setFilterRules(QString());
    }

private:
    void writeWorkspace(const RawServer& server, const QByteArray& webhook)
    {
        const QByteArray url = server.origin().toUtf8() + (webhook.contains("headers") ? "/x?token=<key>" : "/x");
        m_fixture->write(QStringLiteral("webhooks/qualtrics.json"),
            "{\"name\": \"Hook\", \"method\": \"POST\", \"url\": \"" + url + "\", \"keyCheckUrl\": \"/me\", " + webhook
                + "}");
        m_fixture->write(QStringLiteral("environments/sandbox.json"),
            "{\"name\": \"Test\", \"variables\": {\"key\": {\"secret\": \"the-key\", \"hosts\": [\"127.0.0.1\"]}}}");
    }

    void lookIn(const QString& where, const QByteArray& text)
    {
        ++m_looked;
        m_sawMask = m_sawMask || text.contains(QByteArray(SecretText::mask.data(), qsizetype(SecretText::mask.size())));
        for (const QByteArray& secret : {key, accessToken, refreshToken}) {
            for (const QByteArray& form : formsOf(secret)) {
                if (text.contains(form) && m_found.size() < 20)
                    m_found.append(
                        where + u": " + QString::fromUtf8(form) + u" in " + QString::fromUtf8(text.left(300)));
            }
        }
    }

    /// Every page and tab of the window, every copy that is to be had there, and what is written on demand.
    void lookEverywhere()
    {
        for (const Stop& stop : stops()) {
            stop.go();
            settle();
            lookAtWindow(stop.name);
        }
        m_window->showPage(Page::Webhooks);
        settle();
        const qsizetype before = m_history->list().size();
        for (QAbstractButton* button : visibleButtons("testKey"))
            button->click();
        QTRY_VERIFY(m_history->list().size() > before);
        settle();
        lookAtWindow(QStringLiteral("key check"));
        const QList<Attempt> attempts = m_history->list();
        QVERIFY(!attempts.isEmpty());
        for (const Attempt& each : attempts)
            lookAtAttempt(m_history->load(each.id));
    }

    void lookAtAttempt(const Attempt& attempt)
    {
        lookIn(QStringLiteral("history as JSON"), jsonLine(attempt));
        lookIn(QStringLiteral("history as CSV"), csvLine(attempt));
    }

    void lookAtWindow(const QString& name)
    {
        for (QTabWidget* tabs : m_window->findChildren<QTabWidget*>(QStringLiteral("responseTabs"))) {
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                settle();
                lookAtTexts(QStringLiteral("%1, response %2").arg(name).arg(i));
            }
        }
        for (QAbstractButton* button : visibleButtons("openTicket")) {
            button->click();
            settle();
            for (QAbstractButton* personal : visibleButtons("ticketPersonal"))
                personal->setChecked(true);
        }
        lookAtTexts(name);
        copyAll(name);
    }

    void lookAtTexts(const QString& name)
    {
        for (const ShownText& shown : shownTexts(m_window.get()))
            lookIn(name + u", " + shown.where, shown.text.toUtf8());
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (auto* line = qobject_cast<QLineEdit*>(widget); line && line->echoMode() == QLineEdit::Normal)
                lookIn(name + u", " + line->objectName(), line->text().toUtf8());
            else if (auto* plain = qobject_cast<QPlainTextEdit*>(widget))
                lookIn(name + u", " + plain->objectName(), plain->toPlainText().toUtf8());
            else if (auto* rich = qobject_cast<QTextEdit*>(widget))
                lookIn(name + u", " + rich->objectName(), rich->toPlainText().toUtf8());
            else if (auto* code = qobject_cast<QsciScintilla*>(widget))
                lookIn(name + u", " + code->objectName(), code->text().toUtf8());
        }
    }

    /// Each button whose name begins with "copy", and each entry of the menus behind it but those that were asked to
    /// put secrets in. "copyField" hands a value over to CleverTap and is pressed for it.
    void copyAll(const QString& name)
    {
        for (QAbstractButton* button : visibleButtons("copy")) {
            if (button->objectName() == u"copyField" || !button->isEnabled())
                continue;
            const auto* tool = qobject_cast<QToolButton*>(button);
            QGuiApplication::clipboard()->clear();
            if (tool && tool->menu()) {
                for (QAction* action : tool->menu()->actions()) {
                    if (!action->objectName().startsWith(u"copy"))
                        continue;
                    action->trigger();
                    lookIn(name + u", " + action->objectName(), QGuiApplication::clipboard()->text().toUtf8());
                }
            } else {
                button->click();
                lookIn(name + u", " + button->objectName(), QGuiApplication::clipboard()->text().toUtf8());
            }
        }
    }

    QList<QAbstractButton*> visibleButtons(const char* beginning) const
    {
        QList<QAbstractButton*> found;
        for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->objectName().startsWith(QLatin1String(beginning)))
                found.append(button);
        }
        return found;
    }

    void lookIntoFiles()
    {
        int files = 0;
        const QString settings = QFileInfo(QSettings().fileName()).path();
        for (const QString& root : {m_folder->path(), m_fixture->folder(), settings,
                 QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                 QStandardPaths::writableLocation(QStandardPaths::CacheLocation)}) {
            QDirIterator all(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                if (file.size() > 50'000'000 || !file.open(QIODevice::ReadOnly))
                    continue;
                lookIn(file.fileName(), file.readAll());
                ++files;
            }
        }
        QVERIFY2(files > 8, "history, settings and workspace");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_found;
    int m_looked = 0;
    bool m_sawMask = false;
};

QTEST_MAIN(TestSecretsInWindow)
#include "tst_SecretsInWindow.moc"
