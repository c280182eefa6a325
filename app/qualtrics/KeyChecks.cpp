// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/BodyChecks.h"

#include "qualtrics/DistributionKeys.h"
#include "qualtrics/DistributionShape.h"
#include "json/Value.h"

#include <algorithm>
#include <array>

namespace hookbench::qualtrics {

namespace {

/// Keys of answers to GET that people copy into requests (documented; refused with RP_9, reported).
struct AnswerKey {
    std::string_view path;
    std::string_view requestKey = {}; ///< what a request calls it, in the same object
};
constexpr std::array answerKeys{
    AnswerKey{"headers", "header"},
    AnswerKey{"surveyLink.linkType", "type"},
    AnswerKey{"message.messageType"},
    AnswerKey{"result"},
    AnswerKey{"meta"},
    AnswerKey{"id"},
    AnswerKey{"parentDistributionId"},
    AnswerKey{"ownerId"},
    AnswerKey{"organizationId"},
    AnswerKey{"requestStatus"},
    AnswerKey{"requestType"},
    AnswerKey{"createdDate"},
    AnswerKey{"modifiedDate"},
    AnswerKey{"customHeaders"},
    AnswerKey{"stats"},
};
/// Seen in answers; whether a request may have them nobody confirms.
constexpr std::array unconfirmedKeys{
    std::string_view("recipients.sampleId"),
    std::string_view("recipients.directoryId"),
    std::string_view("recipients.libraryId"),
};
constexpr const char* renameTitle = HOOKBENCH_TEXT("Call it %2");
constexpr const char* removeTitle = HOOKBENCH_TEXT("Remove “%1”");

/// The keys alone matter.
json::Value keysOf(const JsonNode& node)
{
    json::Value object = json::Value::object();
    for (const JsonNode& child : node.children)
        object.members().emplace_back(child.key, child.isObject() ? keysOf(child) : json::Value::string(child.text));
    return object;
}

std::string parentOf(const ShapeComplaint& complaint)
{
    const std::size_t length = complaint.path.size() - complaint.key.size();
    return complaint.path.substr(0, length == 0 ? 0 : length - 1);
}

/// In how many places two words differ, at least: 3 where it is more than 2.
std::size_t distance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = i;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return std::min<std::size_t>(row.back(), 3);
}

/// The key of this object that somebody may have meant and that is not there; empty if none is near.
std::string_view nearestKey(std::span<const KeyRule> shape, const JsonNode& object, const ShapeComplaint& complaint)
{
    if (complaint.key.size() > 40)
        return {};
    const std::string parent = parentOf(complaint);
    std::string_view nearest;
    std::size_t best = 3;
    for (const KeyRule& rule : shape) {
        const std::size_t between = distance(complaint.key, rule.key);
        if (rule.parent == parent && between < best && !object.find(rule.key)) {
            nearest = rule.key;
            best = between;
        }
    }
    return nearest;
}

/// Looks at one body. The shape's own table says what is known and what is missing; this says why, and what to do.
class KeyCheck {
public:
    explicit KeyCheck(BodyFindings& findings)
        : m_findings(findings)
        , m_root(findings.body().json)
        , m_shape(makesLinks(m_root) ? linkKeys() : mailKeys())
        , m_otherShape(makesLinks(m_root) ? mailKeys() : linkKeys())
    {
    }

    void run()
    {
        if (!m_root.isObject()) {
            if (!m_findings.body().isTemplate)
                m_findings.add(findings::notAnObject, m_root.range);
            return;
        }
        const auto all = complaints(keysOf(m_root));
        const bool hasForeign =
            std::any_of(all.begin(), all.end(), [this](const auto& each) { return isForeign(each); });
        if (hasForeign && !makesLinks(m_root) && !hasMailKey()) {
            m_findings.add(findings::missingKey, opening(m_root), {"action"});
            return;
        }
        if (hasForeign)
            addMixed(all);
        for (const ShapeComplaint& complaint : all) {
            if (complaint.kind == ShapeComplaint::Kind::UnknownKey)
                addUnknown(complaint, hasForeign);
            else if (!hasForeign && !m_findings.body().isTemplate)
                addMissing(complaint);
        }
        if (!m_findings.body().isTemplate && !makesLinks(m_root) && !hasForeign && !m_root.find("surveyLink"))
            m_findings.add(findings::noSurvey, opening(m_root));
    }

private:
    bool hasMailKey() const
    {
        return std::any_of(m_shape.begin(), m_shape.end(),
            [this](const KeyRule& rule) { return rule.parent.empty() && m_root.find(rule.key); });
    }

    /// A key at the top that only the other request has.
    bool isForeign(const ShapeComplaint& complaint) const
    {
        return complaint.kind == ShapeComplaint::Kind::UnknownKey && parentOf(complaint).empty()
            && findKey(m_otherShape, "", complaint.key);
    }

    static ByteRange opening(const JsonNode& object) { return {object.range.begin, object.range.begin + 1}; }

    void addMixed(const std::vector<ShapeComplaint>& all)
    {
        Diagnostic* mixed = nullptr;
        for (const ShapeComplaint& complaint : all) {
            if (!isForeign(complaint))
                continue;
            const ByteRange key = m_root.find(complaint.key)->keyRange;
            if (mixed == nullptr)
                mixed = &m_findings.add(findings::mixedShapes, key);
            else
                m_findings.body().source.addRelated(key, *mixed);
        }
    }

    void addUnknown(const ShapeComplaint& complaint, bool isMixed)
    {
        if (isMixed && isForeign(complaint))
            return;
        const JsonNode* parent = m_root.at(parentOf(complaint));
        const JsonNode* node = parent ? parent->find(complaint.key) : nullptr;
        if (!node || (m_findings.body().isTemplate && !m_findings.body().source.isLiteral(node->keyRange)))
            return;
        if (complaint.path == "header.subjectMessage") {
            m_findings.add(findings::subjectObject, node->keyRange);
            return;
        }
        const auto* answer = std::find_if(answerKeys.begin(), answerKeys.end(),
            [&](const AnswerKey& candidate) { return candidate.path == complaint.path; });
        const bool isAnswer = answer != answerKeys.end();
        const bool isUnconfirmed =
            std::find(unconfirmedKeys.begin(), unconfirmedKeys.end(), complaint.path) != unconfirmedKeys.end();
        std::string better(isAnswer ? answer->requestKey : nearestKey(m_shape, *parent, complaint));
        if (!better.empty() && parent->find(better))
            better.clear();
        const findings::Finding& finding = isAnswer ? findings::answerKey
            : isUnconfirmed                         ? findings::unconfirmedKey
                                                    : findings::unknownKey;
        Diagnostic& found = m_findings.add(finding, node->keyRange, {complaint.key, better});
        if (better.empty())
            m_findings.offerRemoval(found, removeTitle, *parent, *node);
        else
            m_findings.offer(found, renameTitle, node->keyRange, '"' + better + '"');
    }

    void addMissing(const ShapeComplaint& complaint)
    {
        const JsonNode* parent = m_root.at(parentOf(complaint));
        if (!parent || !parent->isObject() || isExplained(complaint))
            return;
        if (complaint.path == "sendDate")
            addMissingSendDate();
        else
            m_findings.add(findings::missingKey, opening(*parent), {complaint.path});
    }

    /// Whether the key is there under another name, and that was said.
    bool isExplained(const ShapeComplaint& complaint) const
    {
        return (complaint.path == "header" && m_root.find("headers"))
            || (complaint.path == "header.subject" && m_root.at("header.subjectMessage"));
    }

    void addMissingSendDate()
    {
        Diagnostic& found = m_findings.add(findings::missingSendDate, opening(m_root));
        const liquid::Program* program = m_findings.body().program;
        if (m_root.children.empty() || !program || &program->dialect() != &liquid::clevertapDialect())
            return; // elsewhere nothing is sure to write UTC
        const std::size_t end = m_root.children.back().range.end;
        if (m_findings.body().source.isLiteral({end - 1, end}))
            m_findings.offer(found, HOOKBENCH_TEXT("Send at the time of the event"), {end, end},
                ",\n  \"sendDate\": \"{{ 'now' | date_tz: '%Y-%m-%dT%H:%M:%SZ', 'UTC' }}\"");
    }

    BodyFindings& m_findings;
    const JsonNode& m_root;
    std::span<const KeyRule> m_shape;
    std::span<const KeyRule> m_otherShape;
};

} // namespace

void checkKeys(BodyFindings& findings)
{
    KeyCheck(findings).run();
}

} // namespace hookbench::qualtrics
