// SPDX-License-Identifier: GPL-3.0-or-later
#include "DistributionFixture.h"

#include <QFile>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;

/// What a distribution says because of a tag: which is to blame, and what mends it.
class TestDistributionTags : public QObject {
    Q_OBJECT

private slots:
    void thePublishedSample_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::newRow("with an id") << QByteArray(R"({"QualtricID": "CGC_012345678901234"})");
        QTest::newRow("without") << QByteArray("{}");
    }

    void thePublishedSample()
    {
        QFETCH(QByteArray, profile);
        QFile file(QStringLiteral(HOOKBENCH_SOURCE_DIR)
            + QStringLiteral("/resources/examples/qualtrics/campaigns/recipe-as-published/body.json.liquid"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const RenderedRequest request = rendered(templateWith(file.readAll()), profile);
        const auto found = checkRequest(request, context());
        QCOMPARE(codesOf(found),
            (QByteArrayList{"W qualtrics.expiration-past", "W qualtrics.expires-before-send",
                "W qualtrics.message-alternatives", "W qualtrics.no-mailing-list", "W qualtrics.send-date-past",
                "W qualtrics.test-contact"}));
        for (const Diagnostic& each : found) {
            const std::string words = each.message() + each.hint();
            QVERIFY2(each.severity != Severity::Warning || words.find("inferred") != std::string::npos, words.c_str());
            QCOMPARE(each.place.part, Part::Payload);
            QCOMPARE(each.related.front().part, Part::Body);
        }
    }

    void theTagIsToBlame()
    {
        const RenderedRequest request =
            rendered(templateWith(goodBody), R"({"QualtricID": "SV_012345678901234", "Name": "Ada"})");
        const auto found = checkRequest(request, context());
        QCOMPARE(codesOf(found), QByteArrayList{"E qualtrics.id-prefix"});
        QCOMPARE(bodyText(request, found[0].related.front()), QByteArray("{{ Profile.QualtricID }}"));
    }

    void valuesOfACustomer_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("codes");
        QTest::newRow("fine") << QByteArray("CGC_012345678901234") << QByteArray();
        QTest::newRow("of the directory")
            << QByteArray("CID_012345678901234") << QByteArray("W qualtrics.contact-id-kind");
        QTest::newRow("empty") << QByteArray() << QByteArray("E qualtrics.empty-id");
        QTest::newRow("test") << QByteArray("Test") << QByteArray("W qualtrics.test-contact");
        QTest::newRow("small letters") << QByteArray("cgc_012345678901234") << QByteArray("E qualtrics.id-prefix");
        QTest::newRow("too long") << QByteArray("CGC_0123456789012345") << QByteArray("E qualtrics.id-form");
        QTest::newRow("short") << QByteArray("CGC_01234567890") << QByteArray("I qualtrics.id-length");
        QTest::newRow("too short") << QByteArray("CGC_0123456789") << QByteArray("E qualtrics.id-form");
        QTest::newRow("a dash") << QByteArray("CGC_01234567890-234") << QByteArray("E qualtrics.id-form");
    }

    void valuesOfACustomer()
    {
        QFETCH(QByteArray, id);
        const RenderedRequest request =
            rendered(templateWith(goodBody), "{\"Name\": \"Ada\", \"QualtricID\": \"" + id + "\"}");
        QTEST(codesOf(checkRequest(request, context())).join(','), "codes");
        QCOMPARE(codesOf(checkLiteralValues(request, *request.bodyProgram, context())), QByteArrayList());
    }

    void aFixMakesItsFindingGoAway_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("code");
        const auto add = [](const char* code, const QByteArray& before, const QByteArray& after) {
            QTest::newRow(code) << before << after << QByteArray(code);
        };
        add("qualtrics.unknown-key", R"("subject":)", R"("subjct":)");
        add("qualtrics.answer-key", R"("type")", R"("linkType")");
        add("qualtrics.answer-key", R"("header")", R"("headers")");
        add("qualtrics.missing-send-date", ",\n  \"sendDate\": \"2031-01-24T14:15:22Z\"", "");
        add("qualtrics.link-type", "Individual", "individual");
        add("qualtrics.id-prefix", "SV_cHb", "sv_cHb");
        add("qualtrics.date-milliseconds", "2031-01-24T14:15:22Z", "2031-01-24T14:15:22.123Z");
        add("qualtrics.date-zone", "2031-01-24T14:15:22Z", "2031-01-24T14:15:22");
        add("qualtrics.embedded-data-type", R"("gold")", "7.50");
        add("qualtrics.test-contact", "Profile.QualtricID", "Profile.QualtricID | default: 'test'");
        add("qualtrics.two-addressings", R"("contactId": "{{ Profile.QualtricID }}")",
            R"("transactionBatchId": "BT_012345678901234")");
        add("qualtrics.message-alternatives", R"("libraryId")", R"("messageText": "Hello", "libraryId")");
        add("qualtrics.local-time-as-utc", "2031-01-24T14:15:22Z", "{{ 'now' | date: '%Y-%m-%dT%H:%M:%SZ' }}");
    }

    void aFixMakesItsFindingGoAway()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, code);
        const QByteArray body = QByteArray(goodBody).replace(before, after);
        const auto found = checkRequest(rendered(templateWith(body)), context());
        const auto isIt = [&code](const Diagnostic& each) { return each.code == code.toStdString(); };
        const auto finding = std::find_if(found.begin(), found.end(), isIt);
        QVERIFY2(finding != found.end(), codesOf(found).join(' ').constData());
        QVERIFY(!finding->fixes.empty());
        for (const Fix& fix : finding->fixes) {
            const auto mended = QByteArray::fromStdString(applied(body.toStdString(), fix));
            const RenderedRequest request = rendered(templateWith(mended));
            QCOMPARE(request.outcome, liquid::OutcomeKind::Payload);
            const auto left = checkRequest(request, context());
            QVERIFY2(std::none_of(left.begin(), left.end(), isIt), mended.constData());
            QVERIFY2(!hasErrors(left), QByteArray(mended + codesOf(left).join(' ')).constData());
        }
    }

    void abortTakesTheLiteralContactAway()
    {
        const QByteArray body = QByteArray(goodBody).replace("Profile.QualtricID", "Profile.QualtricID | default: 'x'");
        const auto found = checkRequest(rendered(templateWith(body), "{}"), context());
        QCOMPARE(codesOf(found), QByteArrayList{"W qualtrics.test-contact"});
        const auto mended = QByteArray::fromStdString(applied(body.toStdString(), found[0].fixes.at(0)));
        QCOMPARE(rendered(templateWith(mended), "{}").outcome, liquid::OutcomeKind::Abort);
    }

    void literalValuesAreCheckedWhoeverTheCustomerIs()
    {
        const QByteArray body = "{% abort %}" + QByteArray(goodBody).replace("Individual", "individual");
        const RequestTemplate requestTemplate = templateWith(body);
        const RenderedRequest request = rendered(requestTemplate);
        QCOMPARE(request.outcome, liquid::OutcomeKind::Abort);
        QCOMPARE(codesOf(checkRequest(request, context())), QByteArrayList());
        const auto program = RequestRenderer(requestTemplate).bodyProgram();
        const auto found = checkLiteralValues(request, *program, context());
        QCOMPARE(codesOf(found), QByteArrayList{"E qualtrics.link-type"});
        QCOMPARE(found[0].place.part, Part::Body);
        QCOMPARE(program->source().substr(found[0].place.range.begin, found[0].place.range.size()),
            std::string("\"individual\""));
    }
};

QTEST_APPLESS_MAIN(TestDistributionTags)
#include "tst_DistributionTags.moc"
