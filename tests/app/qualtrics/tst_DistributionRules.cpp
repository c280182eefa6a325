// SPDX-License-Identifier: GPL-3.0-or-later
#include "DistributionFixture.h"

#include <QFile>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;

class TestDistributionRules : public QObject {
    Q_OBJECT

private slots:
    void goodBodiesGiveNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("mail") << QByteArray(goodBody);
        QTest::newRow("links") << QByteArray(linkBody);
        QTest::newRow("batch of links") << QByteArray(R"({"action": "CreateTransactionBatchDistribution",
            "surveyId": "SV_cHbKMOdeT8NetF3", "transactionBatchId": "BT_012345678901234"})");
        QTest::newRow("text in the body") << QByteArray(goodBody).replace(libraryMessage, inlineMessage);
        QTest::newRow("batch") << QByteArray(goodBody).replace(
            R"("mailingListId": "CG_6F1gRR90bn6V8gJ", "contactId": "{{ Profile.QualtricID }}")",
            R"("transactionBatchId": "BT_012345678901234")");
        QTest::newRow("no limits touched") << QByteArray(goodBody).replace(
            R"("campaign": "spring")", QByteArray('"' + hundreds('n', 200) + "\": \"" + hundreds('v', 1024) + '"'));
        QTest::newRow("Research Core") << QByteArray(goodBody)
                                              .replace("CG_6F1gRR90bn6V8gJ", "ML_6F1gRR90bn6V8gJ")
                                              .replace("{{ Profile.QualtricID }}", "MLRP_012345678901234");
    }

    void goodBodiesGiveNothing()
    {
        QFETCH(QByteArray, body);
        const RenderedRequest request = rendered(templateWith(body));
        QCOMPARE(request.outcome, liquid::OutcomeKind::Payload);
        QCOMPARE(codesOf(checkRequest(request, context())), QByteArrayList());
        QCOMPARE(codesOf(checkLiteralValues(request, *request.bodyProgram, context())), QByteArrayList());
    }

    void changesOfAGoodMail_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("codes");
        keys();
        recipients();
        messages();
        values();
        dates();
        embeddedData();
    }

    void changesOfAGoodMail()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(QByteArray(goodBody).contains(before));
        checkChange(goodBody, before, after);
    }

    void changesOfGoodLinks_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("codes");
        change("no list", R"(  "mailingListId": "CG_6F1gRR90bn6V8gJ",)", "", "E qualtrics.missing-key");
        change("no survey", R"(  "surveyId": "SV_cHbKMOdeT8NetF3",)", "", "E qualtrics.missing-key");
        change("other action", "CreateDistribution", "Create", "E qualtrics.action");
        change("action in small letters", "CreateDistribution", "createDistribution", "E qualtrics.action");
        change("batch without an id", "CreateDistribution", "CreateTransactionBatchDistribution",
            "E qualtrics.missing-key");
        change("type as in mails", R"("linkType")", R"("type")", "E qualtrics.unknown-key");
        change("keys of a mail", R"("linkType")", R"("sendDate": "2031-01-24T14:15:22Z", "linkType")",
            "E qualtrics.mixed-shapes");
        change("no action", R"(  "action": "CreateDistribution",)", "", "E qualtrics.missing-key");
        change("expired", "2031-02-24 14", "2029-02-24 14", "W qualtrics.expiration-past");
        change(
            "everybody of the list", ",\n  \"contactId\": \"{{ Profile.QualtricID }}\"", "", "W qualtrics.whole-list");
    }

    void changesOfGoodLinks()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(QByteArray(linkBody).contains(before));
        checkChange(linkBody, before, after);
    }

    /// Exactly what clevertap.md 2.5 and qualtrics.md 11 call for, with their grades.
    void onlyDistributionsOfQualtricsAreConcerned_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("isConcerned");
        const auto add = [](const char* method, const char* url, bool isConcerned) {
            QTest::newRow(url) << QByteArray(method) << QByteArray(url) << isConcerned;
        };
        add("POST", "https://fra1.qualtrics.com/API/v3/distributions", true);
        add("POST", "https://brand.fra1.qualtrics.com/API/v3/distributions/?x=1", true);
        add("POST", "https://<yourdatacenterid>.qualtrics.com/API/v3/distributions", true);
        add("POST", "http://127.0.0.1:8080/API/v3/distributions", true);
        add("POST", "https://fra1.qualtrics.com/API/v3/distributions/sms", false);
        add("POST", "https://fra1.qualtrics.com/API/v3/distributions/EMD_012345678901234/reminders", false);
        add("POST", "https://qualtrics.com.example.com/API/v3/distributions", false);
        add("POST", "https://example.com/API/v3/distributions", false);
        add("GET", "https://syd1.qualtrics.com/API/v3/distributions", false);
    }

    void onlyDistributionsOfQualtricsAreConcerned()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, url);
        QFETCH(bool, isConcerned);
        RequestTemplate requestTemplate = templateWith("{}");
        requestTemplate.webhook.method = method.toStdString();
        requestTemplate.webhook.url = url.toStdString();
        const RenderedRequest request = rendered(requestTemplate);
        QCOMPARE(qualtricsRules.concerns(request), isConcerned);
        QCOMPARE(!codesOf(checkRequest(request, context())).isEmpty(), isConcerned);
    }

    void envelope()
    {
        RequestTemplate requestTemplate = templateWith(goodBody);
        requestTemplate.webhook.headers = {{"Content-Type", "application/json"}};
        QCOMPARE(codesOf(checkRequest(rendered(requestTemplate), context())), QByteArrayList{"E qualtrics.no-token"});
        requestTemplate.webhook.headers.push_back({"authorization", "Bearer x"});
        QCOMPARE(codesOf(checkRequest(rendered(requestTemplate), context())), QByteArrayList());
        requestTemplate.campaign.contentFormat = ContentFormat::PlainText;
        QCOMPARE(codesOf(checkRequest(rendered(requestTemplate), context())), QByteArrayList{"E qualtrics.not-json"});
    }

    void everyInferredFindingSaysSo()
    {
        QFile file(QStringLiteral(HOOKBENCH_SOURCE_DIR) + QStringLiteral("/app/qualtrics/DistributionFindings.h"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList entries = QString::fromUtf8(file.readAll()).split(QStringLiteral("inline constexpr"));
        int warnings = 0;
        for (const QString& entry : entries) {
            if (!entry.contains(QStringLiteral("Severity::Warning")))
                continue;
            ++warnings;
            QVERIFY2(entry.contains(QStringLiteral("inferred")), qPrintable(entry));
        }
        QVERIFY(warnings > 8);
    }

private:
    static void change(const char* name, const QByteArray& before, const QByteArray& after, const char* codes)
    {
        QTest::newRow(name) << before << after << QByteArray(codes);
    }

    static void checkChange(const char* good, const QByteArray& before, const QByteArray& after)
    {
        const QByteArray body = QByteArray(good).replace(before, after);
        const RenderedRequest request = rendered(templateWith(body));
        QCOMPARE(request.outcome, liquid::OutcomeKind::Payload);
        const auto found = checkRequest(request, context());
        QTEST(codesOf(found).join(','), "codes");
        for (const Diagnostic& each : found) {
            QVERIFY(each.message().find("%1") == std::string::npos);
            QVERIFY(each.place.range.end <= request.body.size() && !each.related.empty());
        }
    }

    static void keys()
    {
        change("unknown", R"("fromName")", R"("colour": "red", "fromName")", "E qualtrics.unknown-key");
        change("unknown at the top", R"("message":)", R"("colour": "red", "message":)", "E qualtrics.unknown-key");
        change("header as in answers", R"("header")", R"("headers")", "E qualtrics.answer-key");
        change("type as in answers", R"("type")", R"("linkType")", "E qualtrics.answer-key");
        change("counts of an answer", R"("sendDate")", R"("stats": {}, "sendDate")", "E qualtrics.answer-key");
        change("list of samples", R"("contactId")", R"("sampleId": null, "contactId")", "W qualtrics.unconfirmed-key");
        change("action", R"("sendDate")", R"("action": "CreateDistribution", "sendDate")", "E qualtrics.mixed-shapes");
        change("linkType at the top", R"("sendDate")", R"("linkType": "Individual", "sendDate")",
            "E qualtrics.mixed-shapes");
        change("no sendDate", ",\n  \"sendDate\": \"2031-01-24T14:15:22Z\"", "", "E qualtrics.missing-send-date");
        change("no sender", R"("fromName": "Test Name",)", "", "E qualtrics.missing-key");
        change("no message id", R"(, "messageId": "MS_0Vdgn7nLGSQBlYN")", "", "E qualtrics.missing-key");
        change("no message at all", libraryMessage, "{}", "E qualtrics.missing-key");
        change("subject as in answers", R"("subject": "Dear {{ Profile.Name }}")",
            R"("subjectMessage": {"messageId": "MS_0Vdgn7nLGSQBlYN"})", "E qualtrics.subject-object");
        change("subject as an object", R"("Dear {{ Profile.Name }}")", R"({"messageId": "MS_0Vdgn7nLGSQBlYN"})",
            "E qualtrics.subject-object");
        change("a list in place of the message", libraryMessage, "[]", "E qualtrics.not-an-object");
        change("no survey",
            R"(  "surveyLink": {"surveyId": "SV_cHbKMOdeT8NetF3", "expirationDate": "2031-02-24T14:15:22Z", "type": "Individual"},)",
            "", "W qualtrics.no-survey");
    }

    static void recipients()
    {
        const char* both = R"("mailingListId": "CG_6F1gRR90bn6V8gJ", "contactId": "{{ Profile.QualtricID }}")";
        change("contact alone", both, R"("contactId": "{{ Profile.QualtricID }}")", "W qualtrics.no-mailing-list");
        change("list alone", both, R"("mailingListId": "CG_6F1gRR90bn6V8gJ")", "W qualtrics.whole-list");
        change("nobody", both, "", "E qualtrics.missing-key");
        change("contact and batch", R"("mailingListId": "CG_6F1gRR90bn6V8gJ")",
            R"("transactionBatchId": "BT_012345678901234")", "E qualtrics.two-addressings");
        change("list and batch", R"("contactId": "{{ Profile.QualtricID }}")",
            R"("transactionBatchId": "BT_012345678901234")", "E qualtrics.two-addressings");
        change("literal test", "{{ Profile.QualtricID }}", "test", "W qualtrics.test-contact");
        change("test as a fallback", "{{ Profile.QualtricID }}", "{{ Profile.QualtricID | default: 'test' }}",
            "W qualtrics.test-contact");
        change("fallback that is an id", "{{ Profile.QualtricID }}",
            "{{ Profile.QualtricID | default: 'CGC_012345678901234' }}", "");
        change("other fallback", "{{ Profile.QualtricID }}", "{{ Profile.QualtricID|default:'nobody' }}",
            "W qualtrics.test-contact");
    }

    static void messages()
    {
        const auto text = [](const char* words) -> QByteArray {
            return QByteArray("{\"messageText\": \"") + words + "\"}";
        };
        change("text and library", R"("libraryId")", R"("messageText": "x", "libraryId")",
            "W qualtrics.message-alternatives");
        change("no survey link", libraryMessage, text("Hello ${l://OptOutLink?d=Stop}"), "W qualtrics.no-survey-link");
        change("no opt-out link", libraryMessage, text("Hello ${l://SurveyURL}"), "W qualtrics.no-opt-out-link");
        change("piped text not closed", libraryMessage, text("${l://SurveyURL} ${l://OptOutLink?d=Stop} ${m://First"),
            "W qualtrics.piped-text");
        change("piped text of Liquid", "Dear {{ Profile.Name }}", "Dear ${{ Profile.Name }}", "");
        change("piped text of nobody", "Dear {{ Profile.Name }}", "Dear ${FirstName}", "W qualtrics.piped-text");
        change("from elsewhere", "noreply@qemailserver.com", "noreply@example.com", "I qualtrics.from-domain");
        change("no answers", R"("replyToEmail": "support@example.com",)", "", "I qualtrics.no-reply-to");
    }

    static void values()
    {
        change("survey id elsewhere", "SV_cHbKMOdeT8NetF3", "MS_0Vdgn7nLGSQBlYN", "E qualtrics.id-prefix");
        change("no id", "SV_cHbKMOdeT8NetF3", "SV_", "E qualtrics.id-form");
        change("short id", "SV_cHbKMOdeT8NetF3", "SV_cHbKMOdeT8N", "I qualtrics.id-length");
        change("number", R"("SV_cHbKMOdeT8NetF3")", "17", "E qualtrics.wrong-type");
        change("empty id", R"("CG_6F1gRR90bn6V8gJ")", "\"\"", "E qualtrics.empty-id");
        change("null id", R"("CG_6F1gRR90bn6V8gJ")", "null", "E qualtrics.empty-id");
        change("empty subject", "Dear {{ Profile.Name }}", "", "E qualtrics.empty-value");
        change("null for an option", R"("2031-02-24T14:15:22Z")", "null", "W qualtrics.empty-value");
        change("no embedded data", R"({"campaign": "spring", "tier": "gold"})", "null", "W qualtrics.empty-value");
        change("small letters", "Individual", "individual", "E qualtrics.link-type");
        change("no type", "Individual", "Personal", "E qualtrics.link-type");
        change("no address", "support@example.com", "support", "E qualtrics.email-form");
        change("address with a name", "support@example.com", "Support <support@example.com>", "E qualtrics.email-form");
    }

    static void dates()
    {
        const char* send = "2031-01-24T14:15:22Z";
        const char* end = "2031-02-24T14:15:22Z";
        change("fixed time in the past", send, "2029-01-24T14:15:22Z", "W qualtrics.send-date-past");
        change("computed time in the past", send, "{{ '2029-01-24T14:15:22Z' }}", "I qualtrics.send-date-past");
        change("now", send, "{{ 'now' | date_tz: '%Y-%m-%dT%H:%M:%SZ', 'UTC' }}", "");
        change("now in India", send, "{{ 'now' | date: '%Y-%m-%dT%H:%M:%SZ' }}", "W qualtrics.local-time-as-utc");
        change("expired", end, "2029-01-24T14:15:22Z", "W qualtrics.expiration-past,W qualtrics.expires-before-send");
        change("expires as it is sent", end, send, "W qualtrics.expires-before-send");
        change("offset that makes it late", end, "2031-01-24T15:15:22+01:00",
            "I qualtrics.date-not-utc,W qualtrics.expires-before-send");
        change("offset that leaves an hour", end, "2031-01-24T15:15:22Z", "");
        change("milliseconds", send, "2031-01-24T14:15:22.000Z", "W qualtrics.date-milliseconds");
        change("no zone", send, "2031-01-24T14:15:22", "E qualtrics.date-zone");
        change("older form in a mail", send, "2031-01-24 14:15:22", "E qualtrics.date-format");
        change("no such day", send, "2031-02-30T14:15:22Z", "E qualtrics.date-format");
        change("day alone", send, "2031-01-24", "E qualtrics.date-format");
        change("offset", send, "2031-01-24T14:15:22+02:00", "I qualtrics.date-not-utc");
    }

    static void embeddedData()
    {
        const char* pair = R"("campaign": "spring")";
        QByteArray many = pair;
        for (char c = 'a'; c < 'j'; ++c)
            many += QByteArray(", \"") + c + "\": \"\"";
        change("eleven pairs", pair, many, "E qualtrics.embedded-data-count");
        change("long name", "campaign", hundreds('n', 201), "E qualtrics.embedded-data-key");
        change("no name", R"("campaign")", R"("")", "E qualtrics.embedded-data-key");
        change("long value", "spring", hundreds('v', 1025), "E qualtrics.embedded-data-value");
        change("long value that is not too long in characters", "spring", QByteArray("ü").repeated(1024), "");
        change("number", R"("gold")", "7", "E qualtrics.embedded-data-type");
        change("list", R"("gold")", "[]", "E qualtrics.embedded-data-type");
    }
};

QTEST_APPLESS_MAIN(TestDistributionRules)
#include "tst_DistributionRules.moc"
