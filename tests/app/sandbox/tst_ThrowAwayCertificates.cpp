// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ThrowAwayCertificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hookbench;

/// Judged by the program `openssl`, as a client would judge them.
class tst_ThrowAwayCertificates : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void standsForThisMachineOnly_data();
    void standsForThisMachineOnly();
    void anAuthorityOfAnotherRunIsAnother();
    void isGoodForAFewDays();
    void theAuthorityIsConfined();
    void isNewEachTime();

private:
    /// Whether a client that trusts `authority` takes our certificate for that host.
    bool isTaken(const QByteArray& authority, const QStringList& host) const;

    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    ThrowAwayCertificates m_made;
};

void tst_ThrowAwayCertificates::initTestCase()
{
    const auto made = ThrowAwayCertificates::make(m_now);
    QVERIFY2(made, qPrintable(made ? QString() : made.error()));
    m_made = *made;
}

bool tst_ThrowAwayCertificates::isTaken(const QByteArray& authority, const QStringList& host) const
{
    const QTemporaryDir folder;
    const auto written = [&folder](const char* name, const QByteArray& pem) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() ? file.fileName() : QString();
    };
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        QStringList{QStringLiteral("verify"), QStringLiteral("-x509_strict"), QStringLiteral("-purpose"),
            QStringLiteral("sslserver"), QStringLiteral("-CAfile"), written("ca.pem", authority)}
            + host + QStringList{written("server.pem", m_made.server.toPem())});
    return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
}

void tst_ThrowAwayCertificates::standsForThisMachineOnly_data()
{
    QTest::addColumn<QStringList>("host");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("name") << QStringList{QStringLiteral("-verify_hostname"), QStringLiteral("localhost")} << true;
    QTest::newRow("IPv4") << QStringList{QStringLiteral("-verify_ip"), QStringLiteral("127.0.0.1")} << true;
    QTest::newRow("IPv6") << QStringList{QStringLiteral("-verify_ip"), QStringLiteral("::1")} << true;
    QTest::newRow("another name") << QStringList{QStringLiteral("-verify_hostname"), QStringLiteral("example.com")}
                                  << false;
    QTest::newRow("another address") << QStringList{QStringLiteral("-verify_ip"), QStringLiteral("127.0.0.2")} << false;
}

void tst_ThrowAwayCertificates::standsForThisMachineOnly()
{
    QFETCH(QStringList, host);
    QTEST(isTaken(m_made.authority.toPem(), host), "isTaken");
}

void tst_ThrowAwayCertificates::anAuthorityOfAnotherRunIsAnother()
{
    const auto other = ThrowAwayCertificates::make(m_now);
    QVERIFY(other);
    QVERIFY(!isTaken(other->authority.toPem(), {}));
    QVERIFY(isTaken(other->authority.toPem() + m_made.authority.toPem(), {}));
}

void tst_ThrowAwayCertificates::isGoodForAFewDays()
{
    QVERIFY(m_made.isGoodAt(m_now));
    QVERIFY(m_made.isGoodAt(m_now.addSecs(-60)));
    QVERIFY(!m_made.isGoodAt(m_now.addDays(-1)));
    QVERIFY(!m_made.isGoodAt(m_now.addDays(ThrowAwayCertificates::days).addSecs(1)));
    QVERIFY(m_made.authority.expiryDate() >= m_made.server.expiryDate());
    QVERIFY(!ThrowAwayCertificates().isGoodAt(m_now));
}

/// Its key is gone, but even if it were not, it could vouch for nobody else.
void tst_ThrowAwayCertificates::theAuthorityIsConfined()
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-ext"),
            QStringLiteral("nameConstraints,basicConstraints,keyUsage")});
    openssl.write(m_made.authority.toPem());
    openssl.closeWriteChannel();
    QVERIFY(openssl.waitForFinished());
    const QByteArray text = openssl.readAllStandardOutput();
    QVERIFY2(text.contains("Name Constraints: critical\n    Permitted:\n      DNS:localhost\n"), text.constData());
    QVERIFY2(text.contains("CA:TRUE, pathlen:0"), text.constData());
    QVERIFY(!m_made.authority.toPem().contains("PRIVATE"));
}

void tst_ThrowAwayCertificates::isNewEachTime()
{
    const auto other = ThrowAwayCertificates::make(m_now);
    QVERIFY(other);
    QVERIFY(other->authority.publicKey().toDer() != m_made.authority.publicKey().toDer());
    QVERIFY(other->server.publicKey().toDer() != m_made.server.publicKey().toDer());
    QVERIFY(other->server.serialNumber() != m_made.server.serialNumber());
    QVERIFY(m_made.authority.publicKey().toDer() != m_made.server.publicKey().toDer());
    QCOMPARE(m_made.authority.subjectInfo(QSslCertificate::CommonName).value(0),
        QString::fromLatin1(ThrowAwayCertificates::authorityName));
}

QTEST_GUILESS_MAIN(tst_ThrowAwayCertificates)
#include "tst_ThrowAwayCertificates.moc"
