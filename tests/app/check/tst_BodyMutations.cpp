// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofCorpus.h"

#include "campaign/RequestRenderer.h"
#include "check/RequestCheck.h"
#include "check/TemplateCheck.h"
#include "check/template/TemplateFormatter.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace hookbench;

namespace {

const std::string good = "{\n"
                         "  \"id\": \"{{ Profile.QualtricID | default: 'test' }}\",\n"
                         "  \"list\": [1, 2.50, true, \"x\"],\n"
                         "  \"o\": { \"k\": null, \"t\": \"some text\" }\n"
                         "}\n";

/// A request that nothing can be said against but for its body.
RequestTemplate requestOf(std::string body, const char* dialect)
{
    RequestTemplate parts;
    parts.webhook.url = "https://example.com/";
    parts.webhook.headers = {{"Content-Type", "application/json"}};
    parts.campaign.body = std::move(body);
    parts.dialect = dialect;
    return parts;
}

struct Checked {
    RenderedRequest request;
    std::vector<Diagnostic> findings;
};

Checked check(const std::string& body, const char* dialect)
{
    static const liquid::Data data =
        *json::readData("{\"Profile\":{\"QualtricID\":\"CGC_012345678901234\",\"Name\":\"Ada\"},\"Event\":{}}");
    RequestRenderer renderer(requestOf(body, dialect));
    Checked checked{renderer.render(data, {}), {}};
    checked.findings = checkRequest(checked.request);
    return checked;
}

/// Whether nothing but white space and one token of JSON at most lies between a place and a range.
bool isNextTo(const std::string& text, std::size_t at, ByteRange range)
{
    static const QRegularExpression oneToken(
        QStringLiteral("^\\s*((\"[^\"\\n]*\"?)|[-+.0-9a-zA-Z]+|[\\[\\]{},:#\\x{201C}])?\\s*$"));
    const std::size_t begin = at > range.end ? range.end : std::min(at, range.begin);
    const std::size_t end = at > range.end ? at : std::max(at, range.begin);
    const bool isInside = at >= range.begin && at <= range.end;
    return isInside || oneToken.match(QString::fromStdString(text.substr(begin, end - begin))).hasMatch();
}

} // namespace

/// Good bodies with one thing wrong. The seed is printed; HOOKBENCH_SEED sets it.
class TestBodyMutations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("HOOKBENCH_SEED") ? qEnvironmentVariable("HOOKBENCH_SEED").toUInt()
                                                             : std::random_device()();
        qInfo("seed %u", m_seed);
    }

    void theMistakeIsShownWhereItIs_data()
    {
        QTest::addColumn<std::string>("body");
        QTest::addColumn<std::size_t>("at");
        QVERIFY(check(good, "clevertap").findings.empty());
        const auto row = [](const char* name, std::size_t at, std::size_t erased, const char* inserted) {
            std::string body = good;
            QTest::addRow("%s at %zu", name, at) << body.replace(at, erased, inserted) << at;
        };
        const std::size_t tag = good.find("{{");
        const std::size_t tagEnd = good.find("}}") + 2;
        for (std::size_t i = 0; i < good.size(); ++i) {
            if (i >= tag && i < tagEnd)
                continue;
            const char next = i + 1 < good.size() ? good[i + 1] : '\0';
            if (good[i] == ',')
                row("comma left out", i, 1, "");
            if (good[i] == ':')
                row("colon left out", i, 1, "");
            if (good[i] == ',' || good[i] == ':')
                row("doubled", i, 0, good[i] == ',' ? "," : ":");
            if (good[i] == '\n' && next != '\0' && good[i - 1] != ',' && good[i - 1] != '{')
                row("trailing comma", i, 0, ",");
            if (good[i] == ' ' && (next == '"' || next == '['))
                row("stray sign", i, 0, "#");
            if (good[i] == ' ' && next == '"')
                row("smart quote", i + 1, 1, "\u201C");
            if (good.compare(i, 4, "some") == 0)
                row("line break in a string", i + 4, 1, "\n");
            if (good.compare(i, 5, "\"list") == 0 || good.compare(i, 3, "\"o\"") == 0
                || good.compare(i, 3, "\"k\"") == 0)
                row("key without quotes", i, 1, "");
            if (good.compare(i, 4, "null") == 0 || good.compare(i, 4, "true") == 0)
                row("misspelt word", i, 4, "Nule");
            if (good.compare(i, 4, "2.50") == 0)
                row("number with a comma", i + 1, 1, ",5,");
        }
    }

    void theMistakeIsShownWhereItIs()
    {
        QFETCH(const std::string, body);
        QFETCH(const std::size_t, at);
        const Checked checked = check(body, "clevertap");
        if (json::isValid(checked.request.body))
            return; // such as 2,5,0 in a list
        const Diagnostic* error = firstJsonError(checked.findings);
        QVERIFY2(error != nullptr, body.c_str());
        const ByteRange range = bodyRange(*error);
        QVERIFY2(isNextTo(body, at, range),
            (body + error->code + " at " + std::to_string(range.begin) + ": " + error->message()).c_str());
    }

    /// What was opened and not closed is marked, too.
    void aMissingBracketIsShown_data()
    {
        QTest::addColumn<std::size_t>("closing");
        QTest::addColumn<std::size_t>("opening");
        QTest::newRow("object") << good.rfind('}') << std::size_t(0);
        QTest::newRow("list") << good.find(']') << good.find('[');
    }

    void aMissingBracketIsShown()
    {
        QFETCH(const std::size_t, closing);
        QFETCH(const std::size_t, opening);
        std::string body = good;
        body.erase(closing, 1);
        const Checked checked = check(body, "clevertap");
        const Diagnostic* error = firstJsonError(checked.findings);
        QVERIFY(error != nullptr);
        QCOMPARE(error->code, std::string("json.missing-closing"));
        QStringList marked;
        std::vector<Place> places = error->related;
        places.push_back(error->place);
        for (const Place& place : places)
            marked << QString::number(int(place.part)) + QLatin1Char(':') + QString::number(place.range.begin);
        QVERIFY2(
            marked.contains(QLatin1String("0:") + QString::number(opening)), qPrintable(marked.join(QLatin1Char(' '))));
    }

    /// Whatever becomes of a body: it is judged, in bounded time, and every place lies in a text.
    void noMutantDoesHarm()
    {
        std::mt19937 random(m_seed);
        const std::vector<ProofCase> cases = proofCases(QStringLiteral(HOOKBENCH_TEST_DATA "/proof"));
        std::vector<const ProofCase*> good;
        for (const ProofCase& one : cases) {
            if (one.validity == Verdict::Proven)
                good.push_back(&one);
        }
        constexpr int mutants = 1200;
        int broken = 0;
        for (int i = 0; i < mutants; ++i) {
            const ProofCase& one = *good[random() % good.size()];
            broken += judge(mutated(one.body, random), one) ? 0 : 1;
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d mutants were found broken", broken, mutants);
        QVERIFY(broken > mutants / 10 && broken < mutants);
    }

private:
    static const Diagnostic* firstJsonError(const std::vector<Diagnostic>& findings)
    {
        for (const Diagnostic& finding : findings) {
            if (finding.severity == Severity::Error && finding.code.starts_with("json."))
                return &finding;
        }
        return nullptr;
    }

    static ByteRange bodyRange(const Diagnostic& finding)
    {
        for (const Place& place : finding.related) {
            if (place.part == Part::Body)
                return place.range;
        }
        return finding.place.range;
    }

    static std::string mutated(std::string body, std::mt19937& random)
    {
        if (body.empty())
            return body;
        const std::size_t at = random() % body.size();
        const std::size_t lineBegin = body.rfind('\n', at) == std::string::npos ? 0 : body.rfind('\n', at) + 1;
        const std::size_t lineEnd = std::min(body.find('\n', at), body.size());
        const std::size_t wordEnd = std::min(body.find_first_of(" ,:|{}[]\"'%", at + 1), body.size());
        constexpr const char* pieces[] = {"\"", "'", "{", "}", "{{", "}}", "{%", "%}", ",", ":", "\\", "|", "\n",
            "\u201C", "\u2019", "\xC3", " ", "0", "-", "#", "{% endif %}", "{% if x %}", "{% raw %}"};
        switch (random() % 8) {
        case 0:
            return body.erase(at, 1);
        case 1:
            return body.insert(at, pieces[random() % std::size(pieces)]);
        case 2:
            return body.insert(at, 1, body[at]);
        case 3:
            return body.erase(at, wordEnd - at);
        case 4:
            return body.insert(wordEnd, body.substr(at, wordEnd - at));
        case 5:
            return body.erase(lineBegin, lineEnd - lineBegin);
        case 6:
            return body.insert(lineEnd, body.substr(lineBegin, lineEnd - lineBegin));
        default:
            for (char& c : body)
                c = c == '"' ? '\'' : c == '\'' ? '"' : c;
            return body;
        }
    }

    /// Whether the payload is valid JSON, or there is none and nothing wrong.
    static bool judge(const std::string& body, const ProofCase& one)
    {
        const char* const dialect = one.dialect == &liquid::clevertapDialect() ? "clevertap" : "shopify";
        const Checked checked = check(body, dialect);
        const auto program = liquid::Program::parse(body, *one.dialect);
        const FormattedTemplate formatted = formatTemplate(*program);
        const auto again = formatTemplate(*liquid::Program::parse(formatted.text, *one.dialect));
        if (!formatted.problem && again.text != formatted.text)
            fail("formatting twice changes something", body);
        for (const Diagnostic& finding : checkTemplate(*program, {{}, true, &one.contracts})) {
            if (finding.place.range.begin > finding.place.range.end || finding.place.range.end > body.size())
                fail(finding.code.c_str(), body);
        }
        const std::atomic_bool isStopped = false;
        const auto proof = prove(*program, one.contracts, {}, isStopped);
        if (!proof || proof->validity.reason.place.end > body.size())
            fail("no proof", body);
        return isJudgedAsItIs(checked, body);
    }

    static bool isJudgedAsItIs(const Checked& checked, const std::string& body)
    {
        const RenderedRequest& request = checked.request;
        if (request.outcome != liquid::OutcomeKind::Payload)
            return request.outcome == liquid::OutcomeKind::Abort;
        const bool isValid = json::isValid(request.body);
        if (isValid == (firstJsonError(checked.findings) != nullptr) && !hasEscapes(checked.findings))
            fail("valid JSON and an error, or neither", body);
        for (const Diagnostic& finding : checked.findings) {
            const bool isOfPayload = finding.place.part == Part::Payload;
            if (isOfPayload && finding.place.range.end > request.body.size())
                fail(finding.code.c_str(), body);
            for (const Place& place : finding.related) {
                if (place.part == Part::Body && place.range.end > body.size())
                    fail(finding.code.c_str(), body);
            }
        }
        return isValid;
    }

    /// Duplicate keys and values that leave their string are errors in valid JSON.
    static bool hasEscapes(const std::vector<Diagnostic>& findings)
    {
        return std::any_of(findings.begin(), findings.end(), [](const Diagnostic& finding) {
            return finding.code == "json.value-leaves-string" || finding.code == "json.duplicate-key";
        });
    }

    static void fail(const char* what, const std::string& body)
    {
        QTest::qFail(qPrintable(QString::fromUtf8(what) + QLatin1String(":\n") + QString::fromStdString(body)),
            __FILE__, __LINE__);
    }

    unsigned m_seed = 0;
};

QTEST_APPLESS_MAIN(TestBodyMutations)
#include "tst_BodyMutations.moc"
