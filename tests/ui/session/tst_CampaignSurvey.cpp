// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/CampaignSurvey.h"
#include "support/BodySession.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

class TestCampaignSurvey : public QObject {
    Q_OBJECT

private slots:
    void countsWhatIsNotOpen()
    {
        BodySession data("{\"a\": ");
        Session& session = data.session;
        const QString broken = session.campaignId();
        Campaign good = session.campaign();
        good.id.clear();
        good.body = "{\"a\": 1}";
        const QString fine = session.addCampaign(good);
        session.selectCampaign(fine);
        CampaignSurvey survey(&session);
        QTRY_VERIFY(survey.latest().contains(broken));
        QCOMPARE(survey.latest().value(broken).errors, 1);
        QVERIFY(!survey.latest().contains(fine)); // the list of problems has it

        QSignalSpy counted(&survey, &CampaignSurvey::counted);
        session.selectCampaign(broken);
        QTRY_VERIFY(survey.latest().contains(fine));
        QCOMPARE(survey.latest().value(fine), ProblemCount());
        QCOMPARE(counted.size(), 1);
    }

    void countsWhatTheProofFinds()
    {
        BodySession data("{\"a\": \"{{ Profile.Name }}\"}", "{\"Name\": \"Ada\"}");
        Session& session = data.session;
        const QString breakable = session.campaignId();
        Campaign other = session.campaign();
        other.id.clear();
        session.selectCampaign(session.addCampaign(other));
        CampaignSurvey survey(&session);
        QTRY_VERIFY(survey.latest().contains(breakable));
        QCOMPARE(survey.latest().value(breakable), (ProblemCount{0, 1}));
    }

    void followsTheSamples()
    {
        BodySession data("{\"a\": \"{{ Profile.Name }}\"}", "{\"Name\": \"Ada\"}");
        Session& session = data.session;
        const QString first = session.campaignId();
        Campaign other = session.campaign();
        other.id.clear();
        session.selectCampaign(session.addCampaign(other));
        CampaignSurvey survey(&session);
        QTRY_VERIFY(survey.latest().contains(first));
        QCOMPARE(survey.latest().value(first).errors, 0);
        Sample profile = session.profile();
        profile.fields.set("Name", json::Value::string("\""));
        session.editSample(profile);
        QTRY_VERIFY(survey.latest().value(first).errors > 0);
    }
};

QTEST_GUILESS_MAIN(TestCampaignSurvey)
#include "tst_CampaignSurvey.moc"
