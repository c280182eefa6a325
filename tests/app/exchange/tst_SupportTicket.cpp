// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/SecretText.h"
#include "delivery/Attempt.h"
#include "exchange/SupportTicket.h"

#include <QTest>

using namespace hookbench;

namespace {

const QByteArray mask(SecretText::mask.data(), qsizetype(SecretText::mask.size()));

Attempt attempt()
{
    Attempt made;
    made.startedAt = QDateTime(QDate(2026, 11, 23), QTime(18, 0, 1, 5), Qt::UTC);
    made.campaign = QStringLiteral("NPS");
    made.webhook = QStringLiteral("Qualtrics");
    made.profile = QStringLiteral("Ada Lovelace");
    made.note = QStringLiteral("called Ada about it");
    made.method = "POST";
    made.url = QStringLiteral("https://fra1.qualtrics.com/API/v3/distributions?mail=ada%40example.com&n=Ada");
    made.requestHeaders = {{"Host", "fra1.qualtrics.com"}, {"Content-Type", "application/json"}, {"X-API-TOKEN", mask},
        {"X-Name", "Ada Lovelace"}};
    made.requestBody = R"({"surveyLink":{"surveyId":"SV_cHbKMOdeT8NetF3","type":"Individual"},
        "recipients":{"contactId":"CGC_0123456789abcde"},"sendDate":"2026-01-24T14:15:22Z",
        "header":{"subject":"Ada Lovelace, how was it?","replyToEmail":"ada@example.com"},"age":37,"phone":4915112345678,"ok":true})";
    made.outcome = DeliveryOutcome::Answered;
    made.status = 400;
    made.reasonPhrase = "Bad Request";
    made.replyHeaders = {{"Server", "test"}, {"Set-Cookie", "sid=Ada Lovelace"}, {"X-Echo", "for ada@example.com"}};
    made.replyBody =
        R"({"meta":{"httpStatus":"400 - Bad Request","error":{"errorMessage":"Ada Lovelace, how was it? of CGC_0123456789abcde is bad",
        "errorCode":"RP_9"},"requestId":"b3a8-77"},"name":"Someone Else","count":3})";
    made.timings = {12, 40, 41, 300, 305};
    made.peer = {QStringLiteral("192.0.2.7"), 443, false, PeerGap::NotConnected};
    made.tls.protocol = QStringLiteral("TLS 1.3");
    return made;
}

} // namespace

class TestSupportTicket : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatSupportAsks()
    {
        const QByteArray text = supportTicket(attempt(), TicketDetail::WithoutPersonalData);
        for (const char* part : {"Sent at: 2026-11-23T18:00:01.005Z", "Request id: b3a8-77", "RP_9",
                 "POST https://fra1.qualtrics.com/API/v3/distributions?mail=…&n=…", "SV_cHbKMOdeT8NetF3", "Individual",
                 "2026-01-24T14:15:22Z", "400 Bad Request", "First byte of the answer: 300 ms", "Protocol: TLS 1.3",
                 "Connected to: 192.0.2.7, port 443", "X-API-TOKEN: (secret)", "Content-Type: application/json",
                 "Made by Hookbench", "Cause: "})
            QVERIFY2(text.contains(part), QByteArray(QByteArray(part) + " is not in\n" + text).constData());
    }

    void holdsNoPersonalDataUnlessAsked()
    {
        const QByteArray text = supportTicket(attempt(), TicketDetail::WithoutPersonalData);
        for (const char* part :
            {"Ada", "Lovelace", "ada@", "ada%40", "CGC_0123", "37", "4915112345678", "Someone Else", "called"})
            QVERIFY2(!text.contains(part), QByteArray(QByteArray(part) + " is in\n" + text).constData());
        const QByteArray all = supportTicket(attempt(), TicketDetail::Everything);
        for (const char* part : {"Ada Lovelace", "CGC_0123456789abcde", "4915112345678", "Someone Else", "called Ada"})
            QVERIFY2(all.contains(part), part);
    }

    void noAnswerIsSaidSo()
    {
        Attempt lost = attempt();
        lost.outcome = DeliveryOutcome::SentNoAnswer;
        lost.failure = DeliveryFailure::TimedOut;
        lost.status = 0;
        lost.replyHeaders.clear();
        lost.replyBody.clear();
        lost.timings.firstByteMs.reset();
        const QByteArray text = supportTicket(lost, TicketDetail::WithoutPersonalData);
        QVERIFY(
            text.contains("Outcome: sent, no whole answer") && text.contains("First byte of the answer: not known"));
        QVERIFY(text.contains("Answer\n\n    (none)"));
    }

    void otherBodiesAreNotTold()
    {
        Attempt form = attempt();
        form.requestBody = "name=Ada&mail=ada%40example.com";
        form.replyBody = "<html>Hello name=Ada&mail=ada%40example.com, ada@example.com</html>";
        const QByteArray text = supportTicket(form, TicketDetail::WithoutPersonalData);
        QVERIFY2(text.contains("(31 bytes that are no JSON)"), text.constData());
        QVERIFY2(!text.contains("Ada") && !text.contains("ada"), text.constData());
    }
};

QTEST_APPLESS_MAIN(TestSupportTicket)
#include "tst_SupportTicket.moc"
