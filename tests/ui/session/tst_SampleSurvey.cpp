// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "support/BodySession.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

namespace {

SampleSummary counted(const QList<QVariant>& arguments)
{
    return arguments.constFirst().value<SampleSummary>();
}

} // namespace

/// For how many samples the payload is valid follows the body and the samples.
class TestSampleSurvey : public QObject {
    Q_OBJECT

private slots:
    void followsTheBody()
    {
        BodySession data("{\"a\": \"{{ Profile.Name }}\"}", R"({"Name": "Ada"})");
        QTRY_COMPARE(data.session.summary(), (SampleSummary{{1, 1, 0, 0, 0, {SampleOutcome::Valid}}, false}));
        data.session.editBody(data.session.campaignId(), "{\"a\": {{ Profile.Name }}}");
        QTRY_COMPARE(data.session.summary(), (SampleSummary{{1, 0, 1, 0, 0, {SampleOutcome::Invalid}}, false}));
    }

    void aLargeBodyIsTriedOnceAfterTyping()
    {
        std::string body = "{\"a\": \"{{ Profile.Name }}\"";
        for (int i = 0; body.size() < 100'000; ++i)
            body += ", \"b" + std::to_string(i) + "\": [1, 2, 3]";
        BodySession data(body + "}", R"({"Name": "Ada"})");
        QTRY_COMPARE(data.session.summary(), (SampleSummary{{1, 1, 0, 0, 0, {SampleOutcome::Valid}}, false}));
        QSignalSpy changed(&data.session, &Session::summaryChanged);
        for (int i = 0; i < 20; ++i)
            data.session.editBody(data.session.campaignId(), body + (i % 2 == 0 ? "" : " ,") + "}");
        QVERIFY(data.session.summary().isRunning);
        QTRY_COMPARE(data.session.summary(), (SampleSummary{{1, 0, 1, 0, 0, {SampleOutcome::Invalid}}, false}));
        QCOMPARE(changed.size(), 2); // that it is counted, and the count
        QVERIFY(counted(changed.first()).isRunning);
    }

    void heldChecksCatchUp()
    {
        BodySession data("{}");
        QTRY_COMPARE(data.session.verdict()->state, BodyVerdict::State::Decided);
        QTRY_COMPARE(data.session.findings()->body, std::string("{}"));
        QTRY_VERIFY(!data.session.summary().isRunning);
        data.session.setBackgroundChecksHeld(true);
        const std::string body = "{\"a\": \"{{ Profile.Name }}\"}";
        data.session.editBody(data.session.campaignId(), body);
        QCOMPARE(data.session.preview()->bodyProgram->source(), body);
        QVERIFY(data.session.summary().isRunning);
        data.session.setBackgroundChecksHeld(false);
        QTRY_COMPARE(data.session.findings()->body, body);
        QTRY_COMPARE(data.session.verdict()->body, body);
        QTRY_VERIFY(!data.session.summary().isRunning);
    }
};

QTEST_GUILESS_MAIN(TestSampleSurvey)
#include "tst_SampleSurvey.moc"
