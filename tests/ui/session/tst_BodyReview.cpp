// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyReview.h"
#include "support/BodySession.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

namespace {

int countOf(const Session& session, const char* code)
{
    const auto findings = session.findings();
    return static_cast<int>(std::count_if(findings->diagnostics.begin(), findings->diagnostics.end(),
        [code](const Diagnostic& diagnostic) { return diagnostic.code == code; }));
}

} // namespace

/// The findings of a session follow everything that they depend on.
class TestBodyReview : public QObject {
    Q_OBJECT

private slots:
    void followsTheBody()
    {
        BodySession data("{\"a\": {{ Profile.Age }}}", "{\"Age\": 1}");
        QTRY_COMPARE(countOf(data.session, "liquid.bare-output"), 1);
        data.session.editBody(data.session.campaignId(), "{\"a\": 1}");
        QTRY_COMPARE(countOf(data.session, "liquid.bare-output"), 0);
        QCOMPARE(data.session.findings()->body, "{\"a\": 1}");
    }

    void followsTheSamples()
    {
        BodySession data("{\"a\": \"{{ Profile.Nmae }}\"}", "{\"Name\": \"Ada\"}");
        QTRY_COMPARE(countOf(data.session, "liquid.unknown-field"), 1);
        Sample profile = data.session.profile();
        profile.fields.set("Nmae", json::Value::string("x"));
        data.session.editSample(profile);
        QTRY_COMPARE(countOf(data.session, "liquid.unknown-field"), 0);
    }

    void followsTheCampaign()
    {
        BodySession data("{\"a\": \"{{ profile.Name }}\"}");
        QTRY_COMPARE(countOf(data.session, "liquid.root-case"), 1);
        const QString first = data.session.campaignId();
        Campaign plain = data.session.campaign();
        plain.id.clear();
        plain.body = "Dear {{ Profile.Name }}, you & me";
        plain.contentFormat = ContentFormat::PlainText;
        data.session.selectCampaign(data.session.addCampaign(plain));
        QTRY_COMPARE(data.session.findings()->body, plain.body);
        QCOMPARE(countOf(data.session, "liquid.unsafe-text"), 0); // no JSON, nothing to break
        data.session.removeCampaign(data.session.campaignId());
        data.session.removeCampaign(first);
        QTRY_VERIFY(data.session.findings()->body.empty());
        QVERIFY(data.session.findings()->diagnostics.empty());
    }

    void aLargeBodyIsCheckedOnceAfterTyping()
    {
        std::string body = "{\"a\": \"{{ profile.Name }}\"";
        while (body.size() < 100'000)
            body += ", \"b\": [1, 2, 3]";
        BodySession data(body + "}");
        QSignalSpy changed(&data.session, &Session::findingsChanged);
        QTRY_COMPARE(countOf(data.session, "liquid.root-case"), 1);
        changed.clear();
        for (int i = 0; i < 20; ++i)
            data.session.editBody(data.session.campaignId(), body + std::string(static_cast<std::size_t>(i), ' ') + "}");
        QTRY_COMPARE(data.session.findings()->body.size(), body.size() + 20);
        QVERIFY2(changed.size() < 5, qPrintable(QString::number(changed.size())));
    }
};

QTEST_GUILESS_MAIN(TestBodyReview)
#include "tst_BodyReview.moc"
