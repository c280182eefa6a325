// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DistributionShape.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;
using qualtrics::ShapeComplaint;

/// Which keys POST /API/v3/distributions takes, and which complaint comes first.
class tst_DistributionShape : public QObject {
    Q_OBJECT

private slots:
    void passes_data();
    void passes();
    void complains_data();
    void complains();
    void oneComplaintAfterTheOther();
};

namespace {

const char* const mail = R"({"message": {"libraryId": "UR_1", "messageId": "MS_1"},
    "recipients": {"mailingListId": "CG_1", "contactId": "CGC_1"},
    "header": {"fromEmail": "a@example.com", "fromName": "A", "subject": "S"},
    "surveyLink": {"surveyId": "SV_1"}, "sendDate": "2031-01-24T14:15:22Z"})";

json::Value parsed(const char* text)
{
    const auto value = json::readValue(text);
    return value ? *value : json::Value();
}

/// The mail above with one member changed: a path of one or two keys.
json::Value mailWith(const char* parent, const char* key, const char* value)
{
    json::Value body = parsed(mail);
    json::Value object = *parent == '\0' ? body : *body.find(parent);
    if (value)
        object.set(key, parsed(value));
    else
        object.remove(key);
    if (*parent == '\0')
        return object;
    body.set(parent, object);
    return body;
}

} // namespace

Q_DECLARE_METATYPE(json::Value)

void tst_DistributionShape::passes_data()
{
    QTest::addColumn<json::Value>("body");
    QTest::newRow("mail") << parsed(mail);
    QTest::newRow("mail with everything") << parsed(R"({
        "message": {"libraryId": "UR_1", "messageId": "MS_1", "messageText": "Text"},
        "recipients": {"mailingListId": "CG_1", "contactId": "CGC_1"},
        "header": {"fromEmail": "a@example.com", "replyToEmail": "b@example.com", "fromName": "A", "subject": "S"},
        "surveyLink": {"surveyId": "SV_1", "expirationDate": "2031-02-24T14:15:22Z", "type": "Individual"},
        "embeddedData": {"any": "x", "key": "y"}, "sendDate": "2031-01-24T14:15:22Z"})");
    QTest::newRow("text instead of a library message") << mailWith("", "message", R"({"messageText": "Hello"})");
    QTest::newRow("contact without a list, as in the published sample")
        << mailWith("", "recipients", R"({"contactId": "test"})");
    QTest::newRow("transaction batch") << mailWith("", "recipients", R"({"transactionBatchId": "BT_1"})");
    QTest::newRow("no survey link") << mailWith("", "surveyLink", nullptr);
    QTest::newRow("links for a list") << parsed(
        R"({"action": "CreateDistribution", "surveyId": "SV_1", "linkType": "Individual", "mailingListId": "CG_1"})");
    QTest::newRow("links for a batch") << parsed(
        R"({"action": "CreateTransactionBatchDistribution", "surveyId": "SV_1", "transactionBatchId": "BT_1"})");
}

void tst_DistributionShape::passes()
{
    QFETCH(json::Value, body);
    const auto complaint = qualtrics::firstComplaint(body);
    QVERIFY2(!complaint, complaint ? complaint->errorMessage().c_str() : "");
}

void tst_DistributionShape::complains_data()
{
    QTest::addColumn<json::Value>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const QString unknown = QStringLiteral("RP_9");
    const QString missing = QStringLiteral("RP_10");
    const auto path = [](const char* text) { return QString::fromLatin1(text); };

    for (const char* key : {"message", "recipients", "header", "sendDate"})
        QTest::addRow("no %s", key) << mailWith("", key, nullptr) << missing << path(key);
    for (const char* key : {"fromEmail", "fromName", "subject"})
        QTest::addRow("no %s", key) << mailWith("header", key, nullptr) << missing
                                    << (QStringLiteral("header.") + path(key));
    QTest::newRow("no survey in the link")
        << mailWith("surveyLink", "surveyId", nullptr) << missing << path("surveyLink.surveyId");
    QTest::newRow("empty message") << mailWith("", "message", "{}") << missing << path("message.libraryId");
    QTest::newRow("message without its library")
        << mailWith("message", "libraryId", nullptr) << missing << path("message.libraryId");
    QTest::newRow("library without a message")
        << mailWith("message", "messageId", nullptr) << missing << path("message.messageId");
    QTest::newRow("half a library message beside a text")
        << mailWith("", "message", R"({"libraryId": "UR_1", "messageText": "x"})") << missing
        << path("message.messageId");
    QTest::newRow("nobody to send to") << mailWith("", "recipients", "{}") << missing
                                       << path("recipients.mailingListId");
    QTest::newRow("header is no object") << mailWith("", "header", "\"x\"") << missing << path("header.fromEmail");
    QTest::newRow("body is no object") << parsed("[1]") << missing << path("message");
    QTest::newRow("empty body") << parsed("{}") << missing << path("message");

    QTest::newRow("unknown key") << mailWith("", "priority", "1") << unknown << path("priority");
    QTest::newRow("keys are case-sensitive") << mailWith("", "Header", "{}") << unknown << path("Header");
    QTest::newRow("headers, as GET answers have it") << mailWith("", "headers", "{}") << unknown << path("headers");
    QTest::newRow("linkType of the other shape")
        << mailWith("surveyLink", "linkType", "\"Individual\"") << unknown << path("surveyLink.linkType");
    QTest::newRow("subjectMessage instead of subject")
        << mailWith("", "header", R"({"fromEmail": "a", "fromName": "b", "subjectMessage": {}})") << unknown
        << path("header.subjectMessage");
    QTest::newRow("action makes it the other shape")
        << mailWith("", "action", "\"CreateDistribution\"") << unknown << path("message");

    QTest::newRow("links without a survey")
        << parsed(R"({"action": "CreateDistribution"})") << missing << path("surveyId");
    QTest::newRow("links without a list")
        << parsed(R"({"action": "CreateDistribution", "surveyId": "SV_1"})") << missing << path("mailingListId");
    QTest::newRow("links without a batch")
        << parsed(R"({"action": "CreateTransactionBatchDistribution", "surveyId": "SV_1"})") << missing
        << path("transactionBatchId");
}

void tst_DistributionShape::complains()
{
    QFETCH(json::Value, body);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const auto complaint = qualtrics::firstComplaint(body);
    QVERIFY(complaint);
    QCOMPARE(QString::fromStdString(complaint->errorCode()), code);
    QCOMPARE(QString::fromStdString(complaint->path), path);
    const QString key = path.section(u'.', -1);
    QCOMPARE(QString::fromStdString(complaint->key), key);
    QVERIFY(QString::fromStdString(complaint->errorMessage()).endsWith(QStringLiteral(": ") + key));
}

/// The chain that users report: every repair reveals the next complaint, unknown keys before missing ones.
void tst_DistributionShape::oneComplaintAfterTheOther()
{
    json::Value body =
        parsed(R"({"priority": 1, "header": {"to": "x", "fromEmail": "a", "fromName": "b", "subject": "c"},
        "recipients": {"contactId": "CGC_1"}, "message": {"messageText": "x"}})");
    QCOMPARE(qualtrics::firstComplaint(body)->errorMessage(), std::string("Unexpected json key provided: priority"));
    body.remove("priority");
    QCOMPARE(qualtrics::firstComplaint(body)->errorMessage(), std::string("Unexpected json key provided: to"));
    json::Value header = *body.find("header");
    header.remove("to");
    body.set("header", header);
    QCOMPARE(qualtrics::firstComplaint(body)->errorMessage(), std::string("Expected param not found: sendDate"));
    body.set("sendDate", json::Value::string("2031-01-24T14:15:22Z"));
    QVERIFY(!qualtrics::firstComplaint(body));
}

QTEST_GUILESS_MAIN(tst_DistributionShape)
#include "tst_DistributionShape.moc"
