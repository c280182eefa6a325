// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DataCentre.h"

#include <QTest>

using namespace hookbench::qualtrics;

class tst_DataCentre : public QObject {
    Q_OBJECT

private slots:
    void likelyHosts_data();
    void likelyHosts();
    void notices_data();
    void notices();
};

void tst_DataCentre::likelyHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("likely"); // empty = nothing
    const auto row = [](const char* host, const char* likely) {
        QTest::newRow(host) << QString::fromLatin1(host) << QString::fromLatin1(likely);
    };
    row("scj1.qualtrics.com", "sjc1.qualtrics.com");
    row("SJC.qualtrics.com", "sjc1.qualtrics.com");
    row("fra.qualtrics.com", "fra1.qualtrics.com");
    row("frar1.qualtrics.com", "fra1.qualtrics.com");
    row("iad2.qualtrics.com", "iad1.qualtrics.com");
    row("fra1.qualtrics.com.qualtrics.com", "fra1.qualtrics.com");
    row("acme.qualtrics.com.qualtrics.com", "acme.qualtrics.com");
    row("fra1.qualtrics.com", ""); // right
    row("acme.qualtrics.com", ""); // a brand
    row("cx1.qualtrics.com", ""); // ca1 or co1
    row(".qualtrics.com", "");
    row("qualtrics.com", "");
    row("fra2.example.com", "");
    row("", "");
}

void tst_DataCentre::likelyHosts()
{
    QFETCH(QString, host);
    QFETCH(QString, likely);
    QCOMPARE(QString::fromStdString(likelyHost(host.toStdString()).value_or(std::string())), likely);
}

void tst_DataCentre::notices_data()
{
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("host");
    const auto row = [](const char* notice, const char* host) {
        QTest::newRow(notice) << QString::fromLatin1(notice) << QString::fromLatin1(host);
    };
    row("Request proxied. For faster response times, use this host instead: sjc1.qualtrics.com", "sjc1.qualtrics.com");
    row("use this host instead: https://acme.FRA1.Qualtrics.com/API", "acme.fra1.qualtrics.com");
    row("Use iad1.qualtrics.com.", "iad1.qualtrics.com");
    row("use this host instead: iad1.qualtrics.com.evil.example", "");
    row("use this host instead: iad1.qualtrics.community", "");
    row("use this host instead: .qualtrics.com", "");
    row("use this host instead: evil.example", "");
    row("", "");
}

void tst_DataCentre::notices()
{
    QFETCH(QString, notice);
    QFETCH(QString, host);
    QCOMPARE(QString::fromStdString(hostOfNotice(notice.toStdString()).value_or(std::string())), host);
}

QTEST_GUILESS_MAIN(tst_DataCentre)
#include "tst_DataCentre.moc"
