// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Findings.h"

#include <utility>

namespace hookbench::json {

namespace {

/// Enough to mend a text by; a file that is no JSON at all would give one for each word.
constexpr std::size_t mostDiagnostics = 100;

/// Problems that leave open where the text between two items ends, so that what follows may be no slip of its own.
bool isGuess(Problem problem)
{
    return problem == Problem::SmartQuotes || problem == Problem::SingleQuotes || problem == Problem::UnclosedString
        || problem == Problem::QuoteInString || problem == Problem::UnquotedValue;
}

bool isAboutOrder(Problem problem)
{
    return problem >= Problem::Empty && problem <= Problem::UnquotedKey;
}

bool isAboutBrackets(Problem problem)
{
    return problem == Problem::MissingClosing || problem == Problem::WrongClosing || problem == Problem::ExtraClosing
        || problem == Problem::TextAfterEnd;
}

bool makesQuiet(Problem problem)
{
    return isGuess(problem) || isAboutOrder(problem);
}

} // namespace

void Findings::report(
    Problem problem, ByteRange range, std::vector<std::string> arguments, const std::vector<ByteRange>& related)
{
    if (isConsequence(problem) || m_diagnostics.size() >= mostDiagnostics)
        return;
    m_isQuiet = m_isQuiet || makesQuiet(problem);
    Diagnostic diagnostic = diagnosticFor(problem, range, std::move(arguments));
    for (const ByteRange& other : related)
        diagnostic.related.push_back({Part::Payload, -1, other});
    m_diagnostics.push_back(std::move(diagnostic));
}

bool Findings::isConsequence(Problem problem) const
{
    return (m_isQuiet && makesQuiet(problem)) || (m_areBracketsLost && isAboutBrackets(problem));
}

void Findings::forgetConsequences(std::size_t begin)
{
    std::erase_if(m_diagnostics, [begin](const Diagnostic& diagnostic) {
        return diagnostic.place.range.begin > begin
            && (diagnostic.code == "json.colon-in-array" || diagnostic.code == "json.missing-key");
    });
}

std::vector<Diagnostic> Findings::take()
{
    sortByPlace(m_diagnostics);
    return std::move(m_diagnostics);
}

} // namespace hookbench::json
