// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DistributionLookUp.h"

#include "campaign/request/PercentEncoding.h"
#include "qualtrics/IsoTime.h"
#include "json/Reader.h"
#include "json/Value.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace hookbench::qualtrics {

namespace {

/// In a class of its own, so that all texts stand together in the catalogues.
struct LookUpText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::LookUpText)
};

using Tone = Explanation::Tone;
using Verdict = LookUpFinding::Verdict;

constexpr const char* distributionsPath = "/API/v3/distributions";

/// How far the clocks of both sides may be apart, and how long storing may take (inferred).
constexpr qint64 secondsBefore = 5 * 60;
constexpr qint64 secondsAfter = 15 * 60;

std::optional<json::Value> read(const QByteArray& bytes)
{
    auto value = json::readValue({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

std::string textAt(const json::Value& value, std::initializer_list<const char*> path)
{
    const json::Value* at = &value;
    for (const char* name : path) {
        at = at->find(name);
        if (!at)
            return {};
    }
    return at->text();
}

enum class Fit { None, Some, Whole };

bool isInTime(const json::Value& element, const Attempt& lost)
{
    const auto created = readIsoTime(textAt(element, {"createdDate"}));
    if (!created)
        return false;
    const qint64 at = std::chrono::duration_cast<std::chrono::seconds>(created->time.time_since_epoch()).count();
    const qint64 sent = lost.startedAt.toSecsSinceEpoch();
    return at >= sent - secondsBefore && at <= sent + secondsAfter;
}

/// The request says header, the answer headers (documented).
Fit fitOf(const json::Value& element, const json::Value& wanted, const Attempt& lost)
{
    if (!isInTime(element, lost))
        return Fit::None;
    struct Pair {
        std::string told;
        std::string wanted;
    };
    const Pair contact{textAt(element, {"recipients", "contactId"}), textAt(wanted, {"recipients", "contactId"})};
    const Pair others[] = {
        {textAt(element, {"recipients", "mailingListId"}), textAt(wanted, {"recipients", "mailingListId"})},
        {textAt(element, {"headers", "subject"}), textAt(wanted, {"header", "subject"})},
        {textAt(element, {"headers", "fromName"}), textAt(wanted, {"header", "fromName"})},
    };
    const auto contradicts = [](const Pair& pair) {
        return !pair.told.empty() && !pair.wanted.empty() && pair.told != pair.wanted;
    };
    if (contradicts(contact) || std::any_of(std::begin(others), std::end(others), contradicts))
        return Fit::None;
    return !contact.told.empty() && contact.told == contact.wanted ? Fit::Whole : Fit::Some;
}

LookUpFinding unknown(const Attempt& answer, const QString& why)
{
    LookUpFinding finding;
    finding.explanation = {Tone::Attention, LookUpText::tr("It cannot be told whether Qualtrics has it"), why,
        LookUpText::tr("Look in Qualtrics, in the survey's distributions, before you send again.")};
    if (why.isEmpty()) {
        const Explanation own = explain(answer);
        finding.explanation.cause =
            own.cause.isEmpty() ? own.headline : own.headline + QStringLiteral(". ") + own.cause;
    }
    return finding;
}

LookUpFinding found(const json::Value& element, bool isWhole)
{
    const QString id = QString::fromStdString(textAt(element, {"id"}));
    const QString created = QString::fromStdString(textAt(element, {"createdDate"}));
    const QString action = LookUpText::tr("Do not send it again: the customer would get it twice.");
    if (isWhole)
        return {Verdict::Found,
            {Tone::Good, LookUpText::tr("Qualtrics has it: %1").arg(id),
                LookUpText::tr("Created %1 for the same contact. Qualtrics knows no mark of a request, so that this is "
                               "yours is inferred from contact and time.")
                    .arg(created),
                action}};
    return {Verdict::Likely,
        {Tone::Attention, LookUpText::tr("Qualtrics probably has it: %1").arg(id),
            LookUpText::tr("Created %1, and nothing in it contradicts your request; but the list does not name the "
                           "contact (inferred).")
                .arg(created),
            LookUpText::tr("Look at it in Qualtrics before you send again.")}};
}

LookUpFinding notFound(qsizetype count)
{
    return {Verdict::NotFound,
        {Tone::Attention, LookUpText::tr("Not among the %1 distributions of this survey").arg(count),
            LookUpText::tr("None was created around that time for this contact. The list may lag behind (inferred)."),
            LookUpText::tr("Look again in a minute. If it is still not there, sending again is safe.")}};
}

/// One page of the list, read.
struct Page {
    std::optional<json::Value> content;
    const json::Value* elements = nullptr; ///< nullptr where the answer is no such list
    bool goesOn = false; ///< there is a further page
    QUrl next; ///< its address; invalid where it is none
    QString shownNext; ///< the same, as it may be shown

    static Page of(const Attempt& answer);
};

/// Two ways to write an address are one.
QUrl asAsked(const QUrl& url)
{
    return url.adjusted(QUrl::NormalizePathSegments | QUrl::RemoveFragment);
}

Page Page::of(const Attempt& answer)
{
    Page page;
    const bool isWhole = answer.outcome == DeliveryOutcome::Answered && answer.failure == DeliveryFailure::None;
    if (!isWhole || answer.status != 200)
        return page;
    page.content = read(answer.replyBody);
    const json::Value* result = page.content ? page.content->find("result") : nullptr;
    const json::Value* elements = result ? result->find("elements") : nullptr;
    if (!elements || !elements->isArray())
        return page;
    page.elements = elements;
    const json::Value* next = result->find("nextPage");
    page.goesOn = next && next->isString() && !next->text().empty();
    if (!page.goesOn)
        return page;
    const QUrl told(QString::fromStdString(next->text()), QUrl::StrictMode);
    if (told.isValid())
        page.next = asAsked(QUrl(answer.url).resolved(told));
    page.shownNext = page.next.isValid() ? page.next.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
                                         : QString::fromStdString(next->text());
    return page;
}

/// That nothing but the query differs.
bool isSamePlace(const QUrl& one, const QUrl& other)
{
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return one.isValid() && one.userInfo().isEmpty() && one.scheme() == other.scheme() && one.host() == other.host()
        && port(one) == port(other) && one.path(QUrl::FullyEncoded) == other.path(QUrl::FullyEncoded);
}

bool wasAsked(const QUrl& url, const std::vector<Attempt>& pages)
{
    return std::any_of(
        pages.begin(), pages.end(), [&url](const Attempt& page) { return asAsked(QUrl(page.url)) == url; });
}

/// Of all pages the element that fits best.
struct Match {
    const json::Value* whole = nullptr;
    const json::Value* likely = nullptr;

    void look(const Page& page, const json::Value& wanted, const Attempt& lost)
    {
        for (const json::Value& element : page.elements->items()) {
            const Fit fit = fitOf(element, wanted, lost);
            if (fit == Fit::Whole && !whole)
                whole = &element;
            if (fit == Fit::Some && !likely)
                likely = &element;
        }
    }
};

/// Why the list was not read to its end.
QString stopText(const Page& last, const std::vector<Attempt>& pages, qsizetype count)
{
    if (!isSamePlace(last.next, QUrl(pages.back().url)))
        return LookUpText::tr("It is not among the first %1 distributions. The list goes on at another address, %2, "
                              "which was not asked: the key goes nowhere else.")
            .arg(count)
            .arg(last.shownNext);
    if (wasAsked(last.next, pages))
        return LookUpText::tr("It is not among the first %1 distributions, and the list leads back to a page that was "
                              "read already.")
            .arg(count);
    return LookUpText::tr("It is not among the first %1 distributions; the list goes on, but no more than %2 pages are "
                          "read.")
        .arg(count)
        .arg(pages.size());
}

} // namespace

std::string lookUpPath(const Attempt& lost)
{
    const bool isDistribution = lost.method == "POST" && QUrl(lost.url).path() == QLatin1String(distributionsPath);
    const auto body = isDistribution ? read(lost.requestBody) : std::nullopt;
    const std::string survey = body ? textAt(*body, {"surveyLink", "surveyId"}) : std::string();
    if (survey.empty())
        return {};
    // Appended in steps: of one sum GCC 12 believes that it copies beyond a short string's end.
    std::string path(distributionsPath);
    path.append("?surveyId=").append(percentEncoded(survey)).append("&pageSize=100&useNewPaginationScheme=true");
    return path;
}

std::string nextLookUpPage(const Attempt& lost, const std::vector<Attempt>& pages)
{
    const Page page = Page::of(pages.back());
    if (!page.elements || !page.goesOn)
        return {};
    Match match;
    if (const auto wanted = read(lost.requestBody))
        match.look(page, *wanted, lost);
    const bool mayBeAsked = isSamePlace(page.next, QUrl(pages.back().url)) && !wasAsked(page.next, pages);
    return mayBeAsked && !match.whole ? page.next.toString(QUrl::FullyEncoded).toStdString() : std::string();
}

LookUpFinding lookUpFinding(const Attempt& lost, const std::vector<Attempt>& pages)
{
    const auto wanted = read(lost.requestBody);
    std::vector<Page> listed;
    listed.reserve(pages.size());
    Match match;
    qsizetype count = 0;
    for (const Attempt& answer : pages) {
        listed.push_back(Page::of(answer));
        if (!listed.back().elements)
            break;
        count += static_cast<qsizetype>(listed.back().elements->items().size());
        if (wanted)
            match.look(listed.back(), *wanted, lost);
    }
    if (match.whole)
        return found(*match.whole, true);
    if (match.likely)
        return found(*match.likely, false);
    if (!listed.back().elements)
        return unknown(pages[listed.size() - 1], {});
    if (listed.back().goesOn)
        return unknown(pages.back(), stopText(listed.back(), pages, count));
    return notFound(count);
}

} // namespace hookbench::qualtrics
