// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/ProofTrial.h"

#include "campaign/RequestRenderer.h"
#include "check/RequestCheck.h"
#include "liquid/DialectTable.h"
#include "json/Reader.h"

#include <algorithm>

namespace hookbench {

namespace {

/// A proof of so much takes about 50 ms.
constexpr std::size_t mostBytes = 16U << 10U;

std::string withFix(std::string body, const Fix& fix)
{
    std::vector<Edit> edits = fix.edits;
    std::ranges::stable_sort(
        edits, [](const Edit& one, const Edit& other) { return one.place.range.begin > other.place.range.begin; });
    for (const Edit& edit : edits) {
        if (edit.place.part == Part::Body)
            body.replace(edit.place.range.begin, edit.place.range.size(), edit.replacement);
    }
    return body;
}

/// Where a tag stands after the fix: with what the fix writes beside it.
ByteRange movedBy(ByteRange tag, const Fix& fix)
{
    ByteRange moved = tag;
    for (const Edit& edit : fix.edits) {
        const ByteRange& place = edit.place.range;
        const bool isBefore = place.end <= tag.begin && place.begin < tag.begin;
        const bool isBehind = place.begin > tag.end;
        if (isBefore)
            moved.begin = moved.begin - place.size() + edit.replacement.size();
        if (!isBehind)
            moved.end = moved.end - place.size() + edit.replacement.size();
    }
    return moved;
}

RenderedRequest rendered(const liquid::Program& program, const json::Value& root)
{
    RequestTemplate requestTemplate;
    requestTemplate.campaign.body = program.source();
    requestTemplate.dialect = program.dialect().name;
    return RequestRenderer(std::move(requestTemplate)).render(json::toData(root), {});
}

/// The first error of its JSON comes from there; between two bytes where something is missing.
std::optional<ByteRange> placeThatBreaks(const RenderedRequest& request)
{
    for (const Diagnostic& problem : checkRequest(request)) {
        if (problem.severity == Severity::Error && problem.code.starts_with("json."))
            return bodyPlace(problem);
    }
    return std::nullopt;
}

bool overlap(ByteRange one, ByteRange other)
{
    return one == other || (one.begin < other.end && other.begin < one.end);
}

} // namespace

ByteRange bodyPlace(const Diagnostic& diagnostic)
{
    if (diagnostic.place.part == Part::Body)
        return diagnostic.place.range;
    const auto body = std::ranges::find(diagnostic.related, Part::Body, &Place::part);
    return body == diagnostic.related.end() ? ByteRange{} : body->range;
}

ProofTrial::ProofTrial(const liquid::Program& program, const FieldContracts& contracts, Question question,
    ByteRange tag, const std::atomic_bool& isStopped)
    : m_program(program)
    , m_contracts(contracts)
    , m_question(question)
    , m_tag(tag)
    , m_isStopped(isStopped)
{
}

bool ProofTrial::isMendedBy(const Fix& fix) const
{
    return isMended(withFix(m_program.source(), fix), m_contracts, movedBy(m_tag, fix));
}

bool ProofTrial::isMendedBy(const FieldContracts& contracts) const
{
    return isMended(m_program.source(), contracts, m_tag);
}

bool ProofTrial::isMended(const std::string& body, const FieldContracts& contracts, ByteRange tag) const
{
    if (body.size() > mostBytes)
        return false;
    const auto program = liquid::Program::parse(body, m_program.dialect());
    if (program->hasErrors())
        return false;
    const auto proof = prove(*program, contracts, {}, m_isStopped);
    if (!proof)
        return false;
    switch (m_question == Question::Validity ? proof->validity.verdict : proof->reach.verdict) {
    case Verdict::Proven:
        return true;
    case Verdict::Refuted:
        return isElsewhere(*program, *proof, tag);
    case Verdict::Unknown:
        break;
    }
    const ByteRange doubtful =
        m_question == Question::Validity ? proof->validity.reason.place : proof->reach.reason.place;
    return !doubtful.isEmpty() && !overlap(doubtful, tag);
}

/// What is left is the doing of another tag.
bool ProofTrial::isElsewhere(const liquid::Program& program, const Proof& proof, ByteRange tag) const
{
    if (m_question == Question::Reach)
        return proof.reach.isIntendedAbort
            || (!proof.reach.reason.place.isEmpty() && !overlap(proof.reach.reason.place, tag));
    if (!proof.validity.witness)
        return false;
    const auto place = placeThatBreaks(rendered(program, proof.validity.witness->root));
    return place && *place != ByteRange{} && !overlap(*place, tag);
}

} // namespace hookbench
