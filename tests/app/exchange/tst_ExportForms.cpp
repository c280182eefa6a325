// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "campaign/Webhook.h"
#include "exchange/export/HttpFileWriter.h"
#include "exchange/export/PostmanWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const ExportedText& text)
{
    QStringList codes;
    for (const Diagnostic& each : text.diagnostics)
        codes.append(QString::fromStdString(each.code));
    return codes;
}

QByteArray textOf(const ExportedText& exported)
{
    return QByteArray::fromStdString(exported.text);
}

} // namespace

class TestExportForms : public QObject {
    Q_OBJECT

private slots:
    void httpFileHasNameVariablesAndBody()
    {
        RenderedRequest asked = request(u"https://h.example/a?b=c"_s, "PUT", "{\n  \"a\": 1\n}");
        addHeader(asked, "Content-Type", "application/json");
        addSecretHeader(asked, "X-Key", "my-key", {"h.example"});
        asked.timeoutMs = Webhook().timeoutMs;
        const ExportedText text = httpFile(portableRequest(asked, "A\nB", {}));
        QCOMPARE(textOf(text),
            QByteArray(
                "### A B\n# Needs the variable my_key, from your environment file.\nPUT https://h.example/a?b=c\n"
                "Content-Type: application/json\nX-Key: {{my_key}}\n\n{\n  \"a\": 1\n}\n"));
        QCOMPARE(codesOf(text), QStringList());
    }

    void httpFileSaysWhatItCannotHold_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("another request") << QByteArray("a\n### b\n") << u"exchange.unwritable"_s << false;
        QTest::newRow("a file") << QByteArray("< ./x.json") << u"exchange.unwritable"_s << false;
        QTest::newRow("a script") << QByteArray("a\n> {% x %}") << u"exchange.unwritable"_s << false;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"exchange.unwritable"_s << false;
        QTest::newRow("CR") << QByteArray("a\r\nb") << u"exchange.unwritable"_s << false;
        QTest::newRow("a variable") << QByteArray("{\"a\":\"{{x}}\"}") << u"exchange.foreign-marks"_s << true;
        QTest::newRow("a line break at the end") << QByteArray("{}\n") << u"exchange.altered"_s << true;
    }

    void httpFileSaysWhatItCannotHold()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(bool, isWritten);
        const ExportedText text = httpFile(portableRequest(request(u"https://h.example/"_s, "POST", body), "T", {}));
        QVERIFY2(codesOf(text).contains(code), qPrintable(codesOf(text).join(u' ')));
        QCOMPARE(text.isWritten(), isWritten);
        QCOMPARE(!text.text.empty(), isWritten);
    }

    void postmanHoldsTheExactBody()
    {
        const QByteArray body = "{\"a\":\"\\\"\\\\ \u00e9 \xF0\x9F\x98\x80\"}\r\n\t\x01";
        RenderedRequest asked = request(u"http://127.0.0.1:8080/a/b?x=1&y&z=a=b"_s, "POST", body);
        asked.bodyIsJson = true;
        addSecretHeader(asked, "X-Key", "my-key", {"127.0.0.1"});
        const QJsonObject collection =
            QJsonDocument::fromJson(textOf(postmanCollection(portableRequest(asked, "T", {})))).object();
        const QJsonObject item = collection["item"_L1].toArray().first().toObject();
        const QJsonObject sent = item["request"_L1].toObject();
        QCOMPARE(collection["info"_L1]["schema"_L1].toString(),
            u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s);
        QCOMPARE(sent["body"_L1]["raw"_L1].toString().toUtf8(), body);
        QCOMPARE(sent["body"_L1]["options"_L1]["raw"_L1]["language"_L1].toString(), u"json"_s);
        QCOMPARE(sent["method"_L1].toString(), u"POST"_s);
        const QJsonObject url = sent["url"_L1].toObject();
        QCOMPARE(url["raw"_L1].toString(), u"http://127.0.0.1:8080/a/b?x=1&y&z=a=b"_s);
        QCOMPARE(url["port"_L1].toString(), u"8080"_s);
        QCOMPARE(url["path"_L1].toArray(), QJsonArray({u"a"_s, u"b"_s}));
        QCOMPARE(
            url["query"_L1].toArray().at(1).toObject(), QJsonObject({{u"key"_s, u"y"_s}, {u"value"_s, QJsonValue()}}));
        QCOMPARE(url["query"_L1].toArray().at(2)["value"_L1].toString(), u"a=b"_s);
        QCOMPARE(sent["header"_L1].toArray().first()["value"_L1].toString(), u"{{my_key}}"_s);
        QCOMPARE(collection["variable"_L1].toArray().first()["key"_L1].toString(), u"my_key"_s);
        QVERIFY(item["protocolProfileBehavior"_L1]["disabledSystemHeaders"_L1]["content-type"_L1].toBool());
    }

    void postmanTakesNoOtherBytesThanText()
    {
        RenderedRequest asked = request(u"https://h.example/"_s, "POST", "ab\xFF");
        asked.timeoutMs = Webhook().timeoutMs;
        const ExportedText text = postmanCollection(portableRequest(asked, "T", {}));
        QCOMPARE(codesOf(text), QStringList(u"exchange.unwritable"_s));
        QCOMPARE(text.diagnostics.front().place.range.begin, std::size_t(2));
        QCOMPARE(text.text, std::string());
    }
};

QTEST_APPLESS_MAIN(TestExportForms)
#include "tst_ExportForms.moc"
