// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckReportJson.h"
#include "CliProcess.h"
#include "TestWorkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

/// hookbench-cli check: what it proves, what refutes, and the contracts that both count with.
class tst_CheckProof : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void verdictsComeWithAWitness();
    void contractsNarrowTheProof();
    void contractsOfTheWorkspaceCount();
    void contractsOfTheEventAreHeldAgainstTheEvent();
    void aContractIsOfferedAsAFix();
    void whatIsProvenIsNotDoubted();
    void whatNoRuleStandsForIsToldWhereItIs();

private:
    QStringList check(const QStringList& more = {}) const
    {
        return QStringList{u"check"_s, m_workspace->campaign(), u"--format"_s, u"json"_s} + more;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void tst_CheckProof::verdictsComeWithAWitness()
{
    m_workspace->setBody("{\"to\": {{ Profile.Age }}}");
    m_workspace->write(u"profiles/ada.json"_s, R"({"name": "Ada", "Profile": {"Age": 36}})");
    m_workspace->write(u"profiles/eve.json"_s, R"({"name": "Eve", "Profile": {"Age": 7}})");
    const CliResult result = runCli(check());
    const QJsonObject validity = jsonOf(result)[u"validity"].toObject();
    QCOMPARE(validity[u"verdict"].toString(), u"refuted"_s);
    QVERIFY(validity[u"witness"].isObject());
    QVERIFY(QJsonDocument::fromJson(validity[u"payload"].toString().toUtf8()).isNull());
    QCOMPARE(result.exitCode, 1); // though all samples are fine
    QCOMPARE(jsonOf(result)[u"profiles"][u"failed"].toInt(), 0);
}

void tst_CheckProof::contractsNarrowTheProof()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    m_workspace->write(u"fields.json"_s, R"({"Profile.Age": {"type": "integer", "required": true}})");
    m_workspace->write(u"many.jsonl"_s, "{\"Age\": 36}\n{\"Other\": 1}\n");
    const QJsonObject report = jsonOf(runCli(check(
        {u"--fields"_s, m_workspace->path(u"fields.json"_s), u"--profiles"_s, m_workspace->path(u"many.jsonl"_s)})));
    QVERIFY(report[u"validity"][u"verdict"].toString() != u"refuted"_s);
    QStringList codes;
    for (const QJsonValue& failure : report[u"profiles"][u"failures"].toArray())
        codes << failure[u"code"].toString();
    QVERIFY2(codes.contains(u"field.contract-broken"_s), qPrintable(codes.join(u' ')));
}

void tst_CheckProof::contractsOfTheWorkspaceCount()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    const auto verdict = [this](const QStringList& options) {
        return jsonOf(runCli(check(options)))[u"validity"][u"verdict"].toString();
    };
    QCOMPARE(verdict({}), u"refuted"_s);
    m_workspace->write(u"fields.json"_s, R"({"Profile.Age": {"type": "integer", "required": true}})");
    QCOMPARE(verdict({}), u"proven"_s);
    m_workspace->write(u"others.json"_s, R"({"Profile.Age": {"type": "integer"}})");
    QCOMPARE(verdict({u"--fields"_s, m_workspace->path(u"others.json"_s)}), u"refuted"_s);

    m_workspace->write(u"fields.json"_s, "{\n\"Profile.Age\": {\"type\": \"age\"}}");
    const QJsonObject report = jsonOf(runCli(check({})));
    const QJsonObject broken = diagnostic(report, u"field.unknown-type"_s);
    QVERIFY2(broken[u"file"].toString().endsWith(u"fields.json"), qPrintable(broken[u"file"].toString()));
    QCOMPARE(broken[u"line"].toInt(), 2);
    QCOMPARE(report[u"validity"][u"verdict"].toString(), u"refuted"_s);
}

void tst_CheckProof::contractsOfTheEventAreHeldAgainstTheEvent()
{
    m_workspace->setBody("{\"total\": \"{{ Event.Total | default: 0 }}\"}");
    m_workspace->write(u"fields.json"_s, R"({"Event.Total": {"type": "integer", "required": true}})");
    QVERIFY(diagnostic(jsonOf(runCli(check({}))), u"field.contract-broken"_s).isEmpty());
    m_workspace->write(u"events/bought.json"_s, R"({"name": "bought", "Event": {"Total": "much"}})");
    const QJsonObject report = jsonOf(runCli(check({u"--event"_s, u"bought"_s})));
    QVERIFY(!diagnostic(report, u"field.contract-broken"_s).isEmpty());
    for (const QJsonValue& failure : report[u"profiles"][u"failures"].toArray())
        QVERIFY(failure[u"code"].toString() != u"field.contract-broken"_s);
}

void tst_CheckProof::aContractIsOfferedAsAFix()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    m_workspace->write(u"profiles/ada.json"_s, R"({"name": "Ada", "Profile": {"Age": 36}})");
    m_workspace->write(u"profiles/eve.json"_s, R"({"name": "Eve", "Profile": {"Age": 7}})");
    const QJsonObject found = diagnostic(jsonOf(runCli(check({}))), u"liquid.bare-output"_s);
    QJsonObject contract;
    for (const QJsonValue& fix : found[u"fixes"].toArray()) {
        if (fix.toObject().contains(u"contract"))
            contract = fix[u"contract"].toObject();
    }
    QVERIFY(!contract.isEmpty());
    m_workspace->write(u"fields.json"_s, QJsonDocument(contract).toJson());
    const QJsonObject mended = jsonOf(runCli(check({})));
    QVERIFY(diagnostic(mended, u"liquid.bare-output"_s).isEmpty());
    QCOMPARE(mended[u"validity"][u"verdict"].toString(), u"proven"_s);
}

void tst_CheckProof::whatIsProvenIsNotDoubted()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    m_workspace->write(u"fields.json"_s, R"({"Profile.Age": {"type": "string", "required": true}})");
    QVERIFY(!diagnostic(jsonOf(runCli(check({}))), u"liquid.unquoted-text"_s).isEmpty());
    m_workspace->write(
        u"fields.json"_s, R"({"Profile.Age": {"type": "string", "pattern": "[1-9][0-9]{0,2}", "required": true}})");
    const QJsonObject report = jsonOf(runCli(check({})));
    QCOMPARE(report[u"validity"][u"verdict"].toString(), u"proven"_s);
    QVERIFY(diagnostic(report, u"liquid.unquoted-text"_s).isEmpty());
}

void tst_CheckProof::whatNoRuleStandsForIsToldWhereItIs()
{
    m_workspace->setBody("{\"tags\": [{% for t in Profile.tags %}{% if t != 'x' %}1{% endif %},{% endfor %}0]}");
    const QJsonObject report = jsonOf(runCli(check()));
    QCOMPARE(report[u"validity"][u"verdict"].toString(), u"refuted"_s);
    const QJsonObject told = diagnostic(report, u"proof.breakable-json"_s);
    QVERIFY(!told.isEmpty());
    QVERIFY(told[u"file"].toString().endsWith(u"body.json.liquid"_s));
    QCOMPARE(told[u"line"].toInt(), 1);

    m_workspace->setBody("{\"name\": \"{{ Profile.Name }}\"}");
    const QJsonObject ruled = jsonOf(runCli(check()));
    QCOMPARE(ruled[u"validity"][u"verdict"].toString(), u"refuted"_s);
    QCOMPARE(found(ruled, u"proof."_s), QStringList());
    QCOMPARE(found(ruled, u"liquid.unsafe"_s).size(), 1);
}

QTEST_GUILESS_MAIN(tst_CheckProof)
#include "tst_CheckProof.moc"
