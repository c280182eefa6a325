// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofCorpus.h"
#include "TemplateFixture.h"

#include "check/ProofFindings.h"
#include "liquid/DialectTable.h"

#include <QTest>

using namespace hookbench;

namespace {

std::size_t countOf(const std::vector<Diagnostic>& found, const std::string& code)
{
    return static_cast<std::size_t>(std::ranges::count(found, code, &Diagnostic::code));
}

std::size_t errorsIn(const std::vector<Diagnostic>& found)
{
    return static_cast<std::size_t>(std::ranges::count(found, Severity::Error, &Diagnostic::severity));
}

/// Where a stretch of the body lies after the fix.
ByteRange moved(ByteRange range, const Fix& fix)
{
    std::size_t begin = range.begin;
    std::size_t end = range.end;
    for (const Edit& edit : fix.edits) {
        const ByteRange place = edit.place.range;
        const std::size_t grown = edit.replacement.size() - place.size(); // wraps round where it shrinks
        if (place.end <= range.begin && place.begin < range.begin)
            begin += grown;
        if (place.begin <= range.end)
            end += grown;
    }
    return {begin, end};
}

} // namespace

/// Every fix that is offered for a body of the proof's corpus is applied to it.
class TestFixCorpus : public QObject {
    Q_OBJECT

private slots:
    /// The rule's finding is gone, and nothing new is wrong.
    void ofTheRules()
    {
        int fixes = 0;
        for (const ProofCase& one : m_cases) {
            const TemplateFixture fixture(std::string(one.dialect->name));
            const auto found = fixture.check(one.body);
            for (const Diagnostic& diagnostic : found) {
                for (const Fix& fix : diagnostic.fixes) {
                    ++fixes;
                    const std::string fixed = TemplateFixture::applied(one.body, fix);
                    const auto left = fixture.check(fixed);
                    const bool isMended = countOf(left, diagnostic.code) < countOf(found, diagnostic.code)
                        && errorsIn(left) <= errorsIn(found);
                    if (!isMended)
                        tell(one, diagnostic, fix, fixed);
                }
            }
        }
        qInfo("%d fixes", fixes);
        QVERIFY(fixes > 600);
        QCOMPARE(m_failures, 0);
    }

    /// No customer breaks the payload at the tag that was mended.
    void ofTheProof()
    {
        m_failures = 0;
        int fixes = 0;
        for (const ProofCase& one : m_cases) {
            for (const Diagnostic& diagnostic : proven(one, one.body)) {
                for (const Fix& fix : diagnostic.fixes) {
                    ++fixes;
                    const std::string fixed = TemplateFixture::applied(one.body, fix);
                    const ByteRange mended = moved(diagnostic.place.range, fix);
                    for (const Diagnostic& left : proven(one, fixed)) {
                        if (left.code == diagnostic.code && left.place.range.begin >= mended.begin
                            && left.place.range.begin < mended.end)
                            tell(one, left, fix, fixed);
                    }
                }
            }
        }
        qInfo("%d fixes", fixes);
        QVERIFY(fixes > 300);
        QCOMPARE(m_failures, 0);
    }

private:
    static std::vector<Diagnostic> proven(const ProofCase& one, const std::string& body)
    {
        RequestTemplate requestTemplate;
        requestTemplate.webhook.url = "https://example.com/hook";
        requestTemplate.campaign.body = body;
        requestTemplate.campaign.dialect = one.dialect->name;
        const auto program = liquid::Program::parse(body, *one.dialect);
        TemplateFacts facts;
        facts.contracts = &one.contracts;
        const std::atomic_bool isStopped = false;
        return proofFindings(*prove(*program, one.contracts, {}, isStopped), requestTemplate, facts, {}, false);
    }

    void tell(const ProofCase& one, const Diagnostic& diagnostic, const Fix& fix, const std::string& fixed)
    {
        ++m_failures;
        qWarning("%s, %s: %s: %s\n%s\n%s", qPrintable(one.name), std::string(one.dialect->name).c_str(),
            diagnostic.code.c_str(), fix.title.c_str(), one.body.c_str(), fixed.c_str());
    }

    const std::vector<ProofCase> m_cases = proofCases(QStringLiteral(HOOKBENCH_TEST_DATA "/proof"));
    int m_failures = 0;
};

QTEST_GUILESS_MAIN(TestFixCorpus)
#include "tst_FixCorpus.moc"
