// SPDX-License-Identifier: GPL-3.0-or-later
#include "BodyMaker.h"
#include "BrokenProof.h"
#include "HostileData.h"
#include "ProofCorpus.h"

#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <QTest>

using namespace hookbench;

/// What is proven is attacked with data that nobody has thought of, and so is what is proven of bodies that somebody
/// has tampered with. The seed is printed; HOOKBENCH_SEED sets it.
class TestProofSoundness : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("HOOKBENCH_SEED") ? qEnvironmentVariable("HOOKBENCH_SEED").toUInt()
                                                             : std::random_device()();
        qInfo("seed %u", m_seed);
    }

    void whatIsProvenHoldsForHostileData()
    {
        constexpr int profiles = 250;
        int attacked = 0;
        for (const ProofCase& one : m_cases)
            attacked += attack(one, one.body, profiles) ? 1 : 0;
        qInfo("%d of %zu bodies have something proven; %d renders", attacked, m_cases.size(), m_renders);
        QVERIFY(attacked * 2 > static_cast<int>(m_cases.size()));
    }

    void whatIsProvenOfMutantsHoldsToo()
    {
        constexpr int profiles = 40;
        constexpr int mutantsOfEach = 4;
        std::mt19937 random(m_seed);
        int mutants = 0;
        int attacked = 0;
        for (const ProofCase& one : m_cases) {
            for (int i = 0; i < mutantsOfEach; ++i) {
                ++mutants;
                attacked += attack(one, mutated(one, random), profiles) ? 1 : 0;
            }
        }
        qInfo("%d of %d mutants have something proven; %d renders in all", attacked, mutants, m_renders);
        QVERIFY(mutants >= 1000 && attacked > 0);
    }

    void whatIsProvenOfMadeBodiesHoldsToo()
    {
        constexpr int profiles = 60;
        const int bodies =
            qEnvironmentVariableIsSet("HOOKBENCH_COUNT") ? qEnvironmentVariableIntValue("HOOKBENCH_COUNT") : 300;
        std::mt19937 random(m_seed);
        int attacked = 0;
        for (int i = 0; i < bodies; ++i) {
            const liquid::Dialect& dialect = i % 2 == 0 ? liquid::clevertapDialect() : liquid::shopifyDialect();
            BodyMaker maker(
                dialect, [&random](std::size_t bound) { return static_cast<std::size_t>(random()) % bound; });
            ProofCase one;
            one.dialect = &dialect;
            one.name = QStringLiteral("made %1").arg(i);
            attacked += attack(one, maker.body(), profiles) ? 1 : 0;
        }
        qInfo("%d of %d made bodies have something proven; %d unknown; %d renders in all", attacked, bodies, m_unknown,
            m_renders);
        QVERIFY(attacked > 0);
    }

private:
    /// False: nothing was proven. Fails the test where something was that does not hold.
    bool attack(const ProofCase& one, const std::string& body, int profiles)
    {
        const auto program = liquid::Program::parse(body, *one.dialect);
        const std::atomic_bool isStopped = false;
        const auto proof = prove(*program, one.contracts, {}, isStopped);
        const bool isValid = proof->validity.verdict == Verdict::Proven;
        const bool isReached = proof->reach.verdict == Verdict::Proven;
        m_unknown += proof->validity.verdict == Verdict::Unknown ? 1 : 0;
        if (!isValid && !isReached)
            return false;
        HostileData data(*program, one.contracts, m_seed);
        for (int i = 0; i < profiles; ++i, ++m_renders) {
            const auto broken = brokenProof(*program, *proof, data.next(), m_renderer);
            if (!broken)
                continue;
            QTest::qFail(qPrintable(one.name + QLatin1String(": proven, but\n") + QString::fromStdString(*broken)),
                __FILE__, __LINE__);
            return true;
        }
        return true;
    }

    /// With a token left out, doubled, or another one put in.
    static std::string mutated(const ProofCase& one, std::mt19937& random)
    {
        const auto program = liquid::Program::parse(one.body, *one.dialect);
        const auto tokens = program->tokens();
        if (tokens.empty())
            return one.body;
        const auto textOf = [&](const liquid::Token& token) {
            return one.body.substr(token.range.begin, token.range.size());
        };
        const liquid::Token& token = tokens[random() % tokens.size()];
        std::string changed = textOf(token);
        switch (random() % 4) {
        case 0:
            changed.clear();
            break;
        case 1:
            changed += changed;
            break;
        case 2:
            changed = textOf(tokens[random() % tokens.size()]);
            break;
        default:
            if (!changed.empty())
                changed.erase(random() % changed.size(), 1);
            break;
        }
        std::string body = one.body;
        return body.replace(token.range.begin, token.range.size(), changed);
    }

    const std::vector<ProofCase> m_cases = proofCases(QStringLiteral(HOOKBENCH_TEST_DATA "/proof"));
    liquid::Renderer m_renderer;
    unsigned m_seed = 0;
    int m_renders = 0;
    int m_unknown = 0;
};

QTEST_MAIN(TestProofSoundness)
#include "tst_ProofSoundness.moc"
