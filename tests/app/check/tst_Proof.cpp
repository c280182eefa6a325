// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/Proof.h"
#include "json/Scanner.h"

#include <QTest>

using namespace hookbench;

class TestProof : public QObject {
    Q_OBJECT

private slots:
    void findsASmallWitness_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("witness");
        QTest::newRow("quote") << R"({"a": "{{ Profile.x }}", "b": "{{ Profile.y | escape }}"})"
                               << "{\"Profile\":{\"x\":\"\\\"\"}}"; // no raw text: moc 6.4 loses count at a quote
                                                                    // behind a backslash in one
        QTest::newRow("absent") << R"({"a": {{ Profile.x }}})"
                                << R"({"Profile":{}})";
        QTest::newRow("comma") << R"([{% for t in Profile.tags %}1,{% endfor %}])"
                               << R"({"Profile":{"tags":"a"}})";
    }

    void findsASmallWitness()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, witness);
        const auto program = liquid::Program::parse(body.toStdString(), liquid::clevertapDialect());
        const std::atomic_bool isStopped = false;
        const auto proof = prove(*program, {}, {}, isStopped);
        QVERIFY(proof && proof->validity.verdict == Verdict::Refuted);
        QCOMPARE(QString::fromStdString(json::toCompactText(proof->validity.witness->root)), witness);
        QVERIFY(!json::isValid(proof->validity.witness->payload));
    }

    void aStoppedProofGivesNothing()
    {
        const auto program = liquid::Program::parse("{{ Profile.x }}", liquid::clevertapDialect());
        const std::atomic_bool isStopped = true;
        QVERIFY(!prove(*program, {}, {}, isStopped));
    }

    /// Nor does it cost the memory that such a list would take.
    void whatNobodyCanHaveIsNoWitness()
    {
        const auto program =
            liquid::Program::parse(R"({"a": "{% if Profile.x.size == 1000000000000 %}{{ Profile.y }}{% endif %}"})",
                liquid::clevertapDialect());
        const std::atomic_bool isStopped = false;
        const auto proof = prove(*program, {}, {}, isStopped);
        QVERIFY(proof->validity.verdict != Verdict::Proven);
        QVERIFY(!proof->validity.witness);
    }

    void anAbortIsTold()
    {
        const auto program =
            liquid::Program::parse("{% unless Profile.id %}{% abort %}{% endunless %}{}", liquid::clevertapDialect());
        const std::atomic_bool isStopped = false;
        const auto proof = prove(*program, {}, {}, isStopped);
        QVERIFY(proof->reach.verdict == Verdict::Refuted && proof->reach.isIntendedAbort);
    }
};

QTEST_MAIN(TestProof)
#include "tst_Proof.moc"
