// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/HostSwitch.h"

#include <QTest>

using namespace hookbench;

class tst_HostSwitch : public QObject {
    Q_OBJECT

private slots:
    void switches_data();
    void switches();
    void addsAVariableThatIsMissing();
    void leavesSecretsAlone();
};

void tst_HostSwitch::switches_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QString>("newUrl");
    QTest::addColumn<QString>("newValue");
    const auto row = [](const char* url, const char* host, bool isDone, const char* newUrl, const char* newValue) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(host) << isDone
                           << QString::fromLatin1(newUrl) << QString::fromLatin1(newValue);
    };
    const char* const usual = "https://<dc>.qualtrics.com/API/v3/distributions";
    row(usual, "fra1.qualtrics.com", true, usual, "fra1");
    row("https://<dc>/a", "fra1.qualtrics.com", true, "https://<dc>/a", "fra1.qualtrics.com");
    row("https://acme.<dc>.qualtrics.com", "acme.fra1.qualtrics.com", true, "https://acme.<dc>.qualtrics.com", "fra1");
    row("https://iad1.qualtrics.com:444/a?b", "fra1.qualtrics.com", true, "https://fra1.qualtrics.com:444/a?b", "old");
    row("https://b.<dc>.qualtrics.com", "fra1.qualtrics.com", false, "https://b.<dc>.qualtrics.com", "old");
    row("https://<a><dc>.qualtrics.com", "fra1.qualtrics.com", false, "https://<a><dc>.qualtrics.com", "old");
    row("https://{{x}}.qualtrics.com", "fra1.qualtrics.com", false, "https://{{x}}.qualtrics.com", "old");
    row("https://<dc>.example.com", "fra1.qualtrics.com", false, "https://<dc>.example.com", "old");
    row("https://<dc", "fra1.qualtrics.com", false, "https://<dc", "old");
    row("", "fra1.qualtrics.com", false, "", "old");
}

void tst_HostSwitch::switches()
{
    QFETCH(QString, url);
    QFETCH(QString, host);
    QFETCH(QString, newUrl);
    QFETCH(QString, newValue);
    Webhook webhook;
    webhook.url = url.toStdString();
    Environment environment;
    environment.variables = {{"dc", "old", {}, {}}};
    QTEST(switchHost(webhook, environment, host.toStdString()), "isDone");
    QCOMPARE(QString::fromStdString(webhook.url), newUrl);
    QCOMPARE(QString::fromStdString(environment.variables.front().value), newValue);
}

void tst_HostSwitch::addsAVariableThatIsMissing()
{
    Webhook webhook;
    webhook.url = "https://<dc>.qualtrics.com/a";
    Environment environment;
    QVERIFY(switchHost(webhook, environment, "fra1.qualtrics.com"));
    QCOMPARE(environment.find("dc")->value, std::string("fra1"));
}

void tst_HostSwitch::leavesSecretsAlone()
{
    Webhook webhook;
    webhook.url = "https://<dc>.qualtrics.com/a";
    Environment environment;
    environment.variables = {{"dc", {}, "hidden", {}}};
    QVERIFY(!switchHost(webhook, environment, "fra1.qualtrics.com"));
    QVERIFY(environment.find("dc")->value.empty());
}

QTEST_GUILESS_MAIN(tst_HostSwitch)
#include "tst_HostSwitch.moc"
