// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"
#include "support/RawServer.h"

#include <QDirIterator>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

/// Whatever the command line is asked to write, and wherever: no secret is in it, in none of the forms in which one may
/// stand, though a server sends it back in all of them.
class tst_SecretsNowhere : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingThatIsWrittenHoldsASecret_data();
    void nothingThatIsWrittenHoldsASecret();
    void noFileHoldsASecret();

private:
    static const QByteArray secret;

    static QByteArrayList forms();
    static QByteArray echo();
    static QString found(const QByteArray& text);
    CliResult run(const QStringList& arguments) const;

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RawServer> m_server;
};

const QByteArray tst_SecretsNowhere::secret = "Sup3r/S3cret+Key=\"1\"";

QByteArrayList tst_SecretsNowhere::forms()
{
    return {secret, secret.toPercentEncoding(), secret.toPercentEncoding().toLower(), secret.toBase64(),
        secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        QByteArray(secret).replace('"', "\\\"")};
}

/// An error of the kind that repeats what it was sent.
QByteArray tst_SecretsNowhere::echo()
{
    const QByteArray body = "{\"error\": \"bad key " + QByteArray(secret).replace('"', "\\\"") + "\", \"url\": \""
        + secret.toPercentEncoding() + "\", \"b64\": \"" + secret.toBase64() + "\"}";
    return "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nX-Echo: " + secret
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QString tst_SecretsNowhere::found(const QByteArray& text)
{
    for (const QByteArray& form : forms()) {
        if (text.contains(form))
            return QString::fromUtf8(form);
    }
    return {};
}

void tst_SecretsNowhere::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_home = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RawServer>(RawScript::answer(echo()));
    m_workspace->write(u"webhooks/hook.json"_s,
        "{\"name\": \"Hook\", \"method\": \"POST\", \"url\": \"" + m_server->origin().toUtf8()
            + "/greetings?token=<key>\", \"keyCheckUrl\": \"/me\", \"headers\": "
              "[{\"name\": \"Content-Type\", \"value\": \"application/json\"}, {\"name\": \"X-Key\", \"value\": "
              "\"<key>\"}]}");
    m_workspace->write(u"people.jsonl"_s, "{\"Name\": \"Ada\"}\n{\"Name\": \"\\\"\"}\n");
    QCOMPARE(run({u"send"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s}).exitCode, 3);
    QVERIFY2(m_server->received().constFirst().contains(secret), "this test needs a secret that is really sent");
}

CliResult tst_SecretsNowhere::run(const QStringList& arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, m_home->path());
    environment.insert(u"HOOKBENCH_SECRET_TEST_KEY"_s, QString::fromUtf8(secret));
    return runCli(arguments, {}, environment);
}

void tst_SecretsNowhere::nothingThatIsWrittenHoldsASecret_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
    const QString target = u"TARGET"_s;
    const QStringList ada{u"--profile"_s, u"ada"_s};
    row("send", QStringList{u"send"_s, target} + ada);
    row("send as JSON", QStringList{u"send"_s, target, u"--format"_s, u"json"_s} + ada);
    row("send without history", QStringList{u"send"_s, target, u"--no-history"_s} + ada);
    row("request", QStringList{u"render"_s, target, u"--request"_s} + ada);
    row("origins", QStringList{u"render"_s, target, u"--origins"_s} + ada);
    row("key", {u"key"_s, u"WEBHOOK"_s});
    row("key as JSON", {u"key"_s, u"WEBHOOK"_s, u"--format"_s, u"json"_s});
    for (const char* form : {"curl", "http", "postman", "clevertap"})
        row(form, QStringList{u"export"_s, target, u"--as"_s, QLatin1String(form)} + ada);
    for (const char* shell : {"cmd", "powershell"})
        row(shell, QStringList{u"export"_s, target, u"--as"_s, u"curl"_s, u"--shell"_s, QLatin1String(shell)} + ada);
    for (const char* format : {"text", "json", "sarif"})
        QTest::addRow("check as %s", format) << QStringList({u"check"_s, target, u"--format"_s, QLatin1String(format)});
    row("check profiles", {u"check"_s, target, u"--profiles"_s, u"PEOPLE"_s, u"--with-personal-data"_s});
    for (const char* format : {"text", "jsonl", "csv"})
        QTest::addRow("history as %s", format) << QStringList({u"history"_s, u"--format"_s, QLatin1String(format)});
}

void tst_SecretsNowhere::nothingThatIsWrittenHoldsASecret()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"TARGET"_s, m_workspace->campaign());
    arguments.replaceInStrings(u"WEBHOOK"_s, m_workspace->path(u"webhooks/hook.json"_s));
    arguments.replaceInStrings(u"PEOPLE"_s, m_workspace->path(u"people.jsonl"_s));
    const CliResult result = run(arguments);
    QVERIFY2(result.exitCode >= 0 && result.exitCode != 2, result.errors.constData());
    QVERIFY2(!result.output.isEmpty() || !result.errors.isEmpty(), "nothing was written that could hold one");
    QCOMPARE(found(result.output), QString());
    QCOMPARE(found(result.errors), QString());
}

void tst_SecretsNowhere::noFileHoldsASecret()
{
    for (const char* report : {"report.html", "report.csv"})
        run({u"check"_s, m_workspace->campaign(), u"--profiles"_s, m_workspace->path(u"people.jsonl"_s), u"--report"_s,
            m_home->filePath(QLatin1String(report)), u"--with-personal-data"_s});
    int files = 0;
    for (const QString& root : {m_home->path(), m_workspace->folder()}) {
        QDirIterator all(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString form = found(file.readAll());
            QVERIFY2(form.isEmpty(), qPrintable(file.fileName() + u": " + form));
            ++files;
        }
    }
    QVERIFY2(files > 8, "the history, two reports and the workspace");
}

QTEST_GUILESS_MAIN(tst_SecretsNowhere)
#include "tst_SecretsNowhere.moc"
