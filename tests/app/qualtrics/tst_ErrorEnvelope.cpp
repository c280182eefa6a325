// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/ErrorEnvelope.h"

#include <QTest>

using hookbench::qualtrics::ErrorEnvelope;
using hookbench::qualtrics::readErrorEnvelope;

Q_DECLARE_METATYPE(ErrorEnvelope)

class tst_ErrorEnvelope : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsNothing_data();
    void readsNothing();
};

void tst_ErrorEnvelope::reads_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorEnvelope>("expected");
    QTest::addColumn<bool>("isError");
    QTest::newRow("success") << QByteArray(
        R"({"result":{"id":"EMD_1"},"meta":{"httpStatus":"200 - OK","requestId":"r","notice":"Request proxied."}})")
                             << ErrorEnvelope{"200 - OK", "", "", "r", "Request proxied."} << false;
    QTest::newRow("error, another order of keys") << QByteArray(
        R"({"meta":{"requestId":"r","error":{"errorCode":"RP_9","errorMessage":"m","extra":1},"httpStatus":"400 - Bad Request"}})")
                                                  << ErrorEnvelope{"400 - Bad Request", "RP_9", "m", "r", ""} << true;
    QTest::newRow("unknown route: no code, no id")
        << QByteArray(R"({"meta":{"httpStatus":"404 - Not Found","error":{"errorMessage":"m"}}})")
        << ErrorEnvelope{"404 - Not Found", "", "m", "", ""} << true;
    QTest::newRow("null for an id") << QByteArray(R"({"meta":{"requestId":null,"error":{"errorCode":"DCD_7"}}})")
                                    << ErrorEnvelope{"", "DCD_7", "", "", ""} << true;
    QTest::newRow("form of 2016") << QByteArray(
        R"({"meta":{"status":"Error","errorMessage":"m","internalErrorCode":"GS_5","errorId":"e"},"result":null})")
                                  << ErrorEnvelope{"Error", "GS_5", "m", "e", ""} << true;
    QTest::newRow("error is no object") << QByteArray(R"({"meta":{"error":"x","requestId":"r"}})")
                                        << ErrorEnvelope{"", "", "", "r", ""} << false;
}

void tst_ErrorEnvelope::reads()
{
    QFETCH(QByteArray, reply);
    QFETCH(ErrorEnvelope, expected);
    QFETCH(bool, isError);
    const auto envelope = readErrorEnvelope(reply.toStdString());
    QVERIFY(envelope);
    QCOMPARE(envelope->httpStatus, expected.httpStatus);
    QCOMPARE(envelope->errorCode, expected.errorCode);
    QCOMPARE(envelope->errorMessage, expected.errorMessage);
    QCOMPARE(envelope->requestId, expected.requestId);
    QCOMPARE(envelope->notice, expected.notice);
    QCOMPARE(envelope->isError(), isError);
}

void tst_ErrorEnvelope::readsNothing_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page of HTML") << QByteArray("<html></html>");
    QTest::newRow("JSON that breaks off") << QByteArray(R"({"meta":{"httpSt)");
    QTest::newRow("no meta") << QByteArray("{}");
    QTest::newRow("meta is no object") << QByteArray(R"({"meta":[]})");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("{\"meta\":\"\xff\"}");
}

void tst_ErrorEnvelope::readsNothing()
{
    QFETCH(QByteArray, reply);
    QVERIFY(!readErrorEnvelope(reply.toStdString()));
}

QTEST_GUILESS_MAIN(tst_ErrorEnvelope)
#include "tst_ErrorEnvelope.moc"
