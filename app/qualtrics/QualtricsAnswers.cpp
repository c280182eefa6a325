// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/QualtricsAnswers.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "qualtrics/DistributionLookUp.h"
#include "qualtrics/KeyAnswer.h"
#include "qualtrics/SendAnswer.h"

namespace hookbench::qualtrics {

namespace {

/// A URL pasted in where only the data centre belongs leads to Qualtrics in spirit.
std::string_view withoutDoubledScheme(std::string_view url)
{
    constexpr std::string_view scheme = "https://";
    const bool isDoubled = url.starts_with(scheme) && url.substr(scheme.size()).starts_with(scheme);
    return isDoubled ? url.substr(scheme.size()) : url;
}

} // namespace

bool QualtricsAnswers::concerns(std::string_view wholeUrl) const
{
    const std::string_view url = withoutDoubledScheme(wholeUrl);
    const UrlParts parts = UrlParts::of(url);
    const auto part = [url](ByteRange range) { return url.substr(range.begin, range.size()); };
    const std::string_view host = part(parts.host);
    return hostMatches(host, "*.qualtrics.com") || (isThisMachine(host) && part(parts.path).starts_with("/API/v3/"));
}

KeyFinding QualtricsAnswers::keyFinding(const Attempt& attempt) const
{
    return qualtrics::keyFinding(attempt);
}

std::optional<Explanation> QualtricsAnswers::explanation(const Attempt& attempt) const
{
    return sendExplanation(attempt);
}

std::string QualtricsAnswers::lookUpPath(const Attempt& lost) const
{
    return qualtrics::lookUpPath(lost);
}

std::string QualtricsAnswers::nextLookUpPage(const Attempt& lost, const std::vector<Attempt>& pages) const
{
    return qualtrics::nextLookUpPage(lost, pages);
}

LookUpFinding QualtricsAnswers::lookUpFinding(const Attempt& lost, const std::vector<Attempt>& pages) const
{
    return qualtrics::lookUpFinding(lost, pages);
}

} // namespace hookbench::qualtrics
