// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "session/Problems.h"
#include "support/BodySession.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace hookbench;

namespace {

bool isDecided(const Session& session)
{
    return session.verdict()->state == BodyVerdict::State::Decided
        && session.verdict()->body == session.campaign().body;
}

int countOf(const std::vector<Diagnostic>& diagnostics, const char* code)
{
    return static_cast<int>(std::count_if(diagnostics.begin(), diagnostics.end(),
        [code](const Diagnostic& diagnostic) { return diagnostic.code == code; }));
}

} // namespace

/// What holds for every customer follows the body; a made-up customer takes the place of the samples for a while.
class TestBodyProof : public QObject {
    Q_OBJECT

private slots:
    void followsTheBody()
    {
        BodySession data("{\"a\": \"{{ Profile.Name }}\"}");
        QTRY_VERIFY(isDecided(data.session));
        QCOMPARE(data.session.verdict()->of(Question::Validity), Verdict::Refuted);
        QVERIFY(data.session.verdict()->witnessOf(Question::Validity));
        QCOMPARE(data.session.verdict()->of(Question::Reach), Verdict::Proven);
        data.session.editBody(data.session.campaignId(), "{\"a\": 1}");
        QTRY_VERIFY(isDecided(data.session));
        QCOMPARE(data.session.verdict()->of(Question::Validity), Verdict::Proven);
        QVERIFY(data.session.verdict()->findings.empty());
    }

    void theLastOfManyBodiesIsDecided()
    {
        BodySession data("{}");
        std::string body;
        for (int i = 0; i < 50; ++i) {
            body = "{\"n\": " + std::to_string(i) + ", \"a\": \"{{ Profile.Name | size }}\"}";
            data.session.editBody(data.session.campaignId(), body);
        }
        QTRY_VERIFY(isDecided(data.session));
        QCOMPARE(data.session.verdict()->body, body);
        QCOMPARE(data.session.verdict()->of(Question::Validity), Verdict::Proven);
    }

    void isAskedOfJsonOnly()
    {
        BodySession data("{\"a\": 1}");
        QTRY_VERIFY(isDecided(data.session));
        Campaign plain = data.session.campaign();
        plain.contentFormat = ContentFormat::PlainText;
        data.session.editCampaign(plain);
        QTRY_COMPARE(data.session.verdict()->state, BodyVerdict::State::NotAsked);
        plain.contentFormat = ContentFormat::Json;
        data.session.editCampaign(plain);
        QTRY_VERIFY(isDecided(data.session));
        data.session.editBody(data.session.campaignId(), "{\"a\": {{ Profile.A ");
        QTRY_COMPARE(data.session.verdict()->state, BodyVerdict::State::NotAsked);
        data.session.removeCampaign(data.session.campaignId());
        QTRY_VERIFY(data.session.verdict()->body.empty());
    }

    void oneTagIsToldOnce()
    {
        BodySession data("{\"a\": \"{{ Profile.Name }}\"}", "{\"Name\": \"Ada\"}");
        QTRY_VERIFY(isDecided(data.session));
        QTRY_COMPARE(countOf(data.session.findings()->diagnostics, "liquid.unsafe-text"), 1);
        const auto problems = allProblems({}, *data.session.findings(), *data.session.verdict());
        QCOMPARE(countOf(problems, "liquid.unsafe-text"), 0);
        QCOMPARE(countOf(problems, "proof.breakable-json"), 1);
        const auto unproven = allProblems({}, *data.session.findings(), BodyVerdict());
        QCOMPARE(countOf(unproven, "liquid.unsafe-text"), 1);
    }

    void whatIsProvenIsNotDoubted()
    {
        BodySession data("{\"age\": {{ Profile.Age }}}", "{\"Age\": \"7\"}");
        FieldContract age;
        age.type = FieldType::String;
        age.pattern = "[1-9][0-9]{0,2}";
        age.required = true;
        FieldContracts contracts;
        contracts.set("Profile.Age", age);
        data.session.editContracts(contracts);
        QTRY_VERIFY(isDecided(data.session) && data.session.verdict()->of(Question::Validity) == Verdict::Proven);
        const auto findings = data.session.findings();
        QCOMPARE(countOf(findings->diagnostics, "liquid.unquoted-text"), 1);
        QCOMPARE(countOf(allProblems({}, *findings, *data.session.verdict()), "liquid.unquoted-text"), 0);
        QCOMPARE(countOf(allProblems({}, *findings, BodyVerdict()), "liquid.unquoted-text"), 1);
    }

    void aTrialTakesThePlaceOfTheSamples()
    {
        BodySession data("{\"a\": \"{{ Profile.Name }}\", \"b\": \"{{ Event.Id }}\"}", "{\"Name\": \"Ada\"}");
        Session& session = data.session;
        QSignalSpy changed(&session, &Session::sampleChanged);
        auto root = json::readValue("{\"Profile\": {\"Name\": \"T\"}, \"Event\": {\"Id\": 7}}");
        session.startTrial(*root, QStringLiteral("Trial"));
        QVERIFY(session.isOnTrial());
        QCOMPARE(session.profile().name, std::string("Trial"));
        QCOMPARE(session.preview()->request.body, std::string("{\"a\": \"T\", \"b\": \"7\"}"));
        QCOMPARE(session.workspace().profiles.size(), 1U);

        Sample edited = session.profile();
        edited.fields.set("Name", json::Value::string("U"));
        session.editSample(edited);
        QCOMPARE(session.preview()->request.body, std::string("{\"a\": \"U\", \"b\": \"7\"}"));

        session.endTrial();
        QCOMPARE(session.profile().name, std::string("Ada"));
        QCOMPARE(session.preview()->request.body, std::string("{\"a\": \"Ada\", \"b\": \"\"}"));
        QCOMPARE(changed.size(), 3);
    }

    /// There is no Event then, and that may be what breaks the payload.
    void aTrialCarriesWhatStandsInPlaceOfAnEvent_data()
    {
        QTest::addColumn<QByteArray>("root");
        QTest::newRow("external trigger") << QByteArray("ExternalTrigger");
        QTest::newRow("linked content") << QByteArray("Linked");
    }
    void aTrialCarriesWhatStandsInPlaceOfAnEvent()
    {
        QFETCH(QByteArray, root);
        const std::string name = root.toStdString();
        BodySession data(
            ("{\"a\": {% if Event %}1{% else %}{{ " + name + ".x }}{% endif %}}").c_str(), "{\"Name\": \"Ada\"}");
        Session& session = data.session;
        session.startTrial(
            *json::readValue("{\"Profile\": {}, \"" + name + "\": {\"x\": \"b c\"}}"), QStringLiteral("Trial"));
        const std::string broken = "{\"a\": b c}";
        QCOMPARE(session.preview()->request.body, broken);
        session.keepTrial();
        QVERIFY(!session.isOnTrial());
        QCOMPARE(session.preview()->request.body, broken);
        QVERIFY(session.save().empty());
        session.reload();
        session.selectEvent(QStringLiteral("trial"));
        QVERIFY(session.event().fields.isNull());
        QCOMPARE(session.preview()->request.body, broken);
    }

    void aTrialEndsWithAnotherChoice()
    {
        BodySession data("{}");
        Session& session = data.session;
        const auto start = [&session] { session.startTrial(json::Value::object(), QStringLiteral("Trial")); };
        start();
        session.selectProfile(session.profileId()); // the one it stands for
        QVERIFY(!session.isOnTrial());
        start();
        session.selectEvent({});
        QVERIFY(!session.isOnTrial());
        start();
        Campaign other = session.campaign();
        other.id.clear();
        session.selectCampaign(session.addCampaign(other));
        QVERIFY(!session.isOnTrial());
    }

    void aTrialIsKeptAsOneStep()
    {
        BodySession data("{}");
        Session& session = data.session;
        auto root = json::readValue("{\"Profile\": {}, \"Event\": {\"Id\": 7}}");
        session.startTrial(*root, QStringLiteral("Breaks it"));
        session.keepTrial();
        QVERIFY(!session.isOnTrial());
        QCOMPARE(session.profileId(), QStringLiteral("breaks-it"));
        QCOMPARE(session.eventId(), QStringLiteral("breaks-it"));
        session.undoStack()->undo();
        QCOMPARE(session.workspace().profiles.size(), 1U);
        QVERIFY(session.workspace().events.empty());
        QCOMPARE(session.profile().name, std::string("Ada"));
    }
};

QTEST_GUILESS_MAIN(TestBodyProof)
#include "tst_BodyProof.moc"
