// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofCorpus.h"

#include "check/FieldBreach.h"
#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <QTest>

using namespace hookbench;

/// Bodies whose truth is known: nothing false may be said of any, and nearly all have to be decided.
class TestProofCorpus : public QObject {
    Q_OBJECT

private slots:
    void everyBodyIsJudgedRightly_data()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases[i].name)) << i;
    }

    void everyBodyIsJudgedRightly()
    {
        QFETCH(const std::size_t, index);
        const ProofCase& one = m_cases[index];
        const auto program = liquid::Program::parse(one.body, *one.dialect);
        QVERIFY2(!program->hasErrors(), program->hasErrors() ? program->diagnostics().front().message().c_str() : "");
        const std::atomic_bool isStopped = false;
        const auto proof = prove(*program, one.contracts, {}, isStopped);
        QVERIFY(proof);
        const std::string validity = described(proof->validity.reason, proof->validity.witness);
        const std::string reach = described(proof->reach.reason, proof->reach.witness);
        QVERIFY2(
            proof->validity.verdict == one.validity || proof->validity.verdict == Verdict::Unknown, validity.c_str());
        QVERIFY2(proof->reach.verdict == one.reach || proof->reach.verdict == Verdict::Unknown, reach.c_str());
        if (proof->reach.verdict == Verdict::Refuted)
            QVERIFY2(proof->reach.isIntendedAbort == one.isAbort, reach.c_str());
        if (proof->validity.verdict == Verdict::Unknown || proof->reach.verdict == Verdict::Unknown) {
            ++m_unknown;
            qInfo("unknown: %s %s", proof->validity.verdict == Verdict::Unknown ? validity.c_str() : "",
                proof->reach.verdict == Verdict::Unknown ? reach.c_str() : "");
        }
        checkWitness(*program, one, proof->validity.witness, liquid::OutcomeKind::Payload);
        checkWitness(*program, one, proof->reach.witness,
            proof->reach.isIntendedAbort ? liquid::OutcomeKind::Abort : liquid::OutcomeKind::Error);
    }

    void nearlyAllAreDecided()
    {
        QVERIFY2(m_unknown * 20 <= m_cases.size(),
            qPrintable(QStringLiteral("%1 of %2 are unknown").arg(m_unknown).arg(m_cases.size())));
        QVERIFY(m_cases.size() >= 300);
    }

private:
    static std::string described(const ProofReason& reason, const std::optional<Witness>& witness)
    {
        std::string text = reason.message() + " at " + std::to_string(reason.place.begin);
        if (witness)
            text += " witness " + json::toCompactText(witness->root) + " payload " + witness->payload + witness->error;
        return text;
    }

    static void checkWitness(const liquid::Program& program, const ProofCase& one,
        const std::optional<Witness>& witness, liquid::OutcomeKind expected)
    {
        if (!witness)
            return;
        const liquid::Data data = json::toData(witness->root);
        QVERIFY(brokenContracts(one.contracts, data.root()).empty());
        liquid::Renderer renderer;
        const liquid::Outcome outcome = renderer.render(program, data.root(), {});
        if (expected != liquid::OutcomeKind::Payload) {
            QVERIFY(outcome.kind == expected);
            return;
        }
        QVERIFY(outcome.kind == expected || program.dialect().errors.printsInline);
        QVERIFY(!json::isValid(outcome.output));
        QCOMPARE(std::string(outcome.output), witness->payload);
    }

    const std::vector<ProofCase> m_cases = proofCases(QStringLiteral(HOOKBENCH_TEST_DATA "/proof"));
    std::size_t m_unknown = 0;
};

QTEST_MAIN(TestProofCorpus)
#include "tst_ProofCorpus.moc"
