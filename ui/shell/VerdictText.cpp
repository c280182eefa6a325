// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/VerdictText.h"

#include "check/ProofFindings.h"
#include "common/DiagnosticText.h"

#include <QCoreApplication>

namespace hookbench {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hookbench::VerdictText)
};

QString reasonText(const ProofReason& reason)
{
    return textOf(reason.text, reason.arguments);
}

QString withoutStop(QString sentence)
{
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

VerdictText validityRefuted()
{
    return {Tone::Attention, Texts::tr("A profile breaks it"),
        Texts::tr("Not every customer's payload is valid JSON. Press to see a customer who breaks it.")};
}

VerdictText reachRefuted(const BodyVerdict& verdict)
{
    const Witness* witness = verdict.witnessOf(Question::Reach);
    QString who = witness ? QString::fromStdString(describeWitness(witness->root)) : QString();
    for (const Diagnostic& finding : verdict.findings) {
        if (questionOf(finding) == Question::Reach) // names what matters only
            who = QString::fromStdString(finding.arguments.front());
    }
    if (verdict.proof.reach.isIntendedAbort) {
        return {Tone::Muted, Texts::tr("Some customers are left out on purpose"),
            who.isEmpty() ? Texts::tr("The template drops customers without any field. Press to see one.")
                          : Texts::tr("The template drops customers with %1. Press to see one.").arg(who)};
    }
    return {Tone::Attention,
        who.isEmpty() ? Texts::tr("Customers without any field get nothing")
                      : Texts::tr("Customers with %1 get nothing").arg(who),
        Texts::tr("Rendering fails for them, and CleverTap drops them without a word. Press to see one.")};
}

VerdictText unknown(const QString& text, const ProofReason& reason)
{
    const QString why = reasonText(reason);
    const QString full = text.arg(withoutStop(why));
    return {Tone::Muted, full, reason.place.isEmpty() ? why : Texts::tr("%1 Press to go there.").arg(why)};
}

} // namespace

VerdictText verdictText(const BodyVerdict& verdict, Question question)
{
    const bool isValidity = question == Question::Validity;
    switch (verdict.state) {
    case BodyVerdict::State::NotAsked:
        return {};
    case BodyVerdict::State::Deciding:
        return isValidity ? VerdictText{Tone::Muted, Texts::tr("Proving it for every profile…"),
                   Texts::tr("Every way through the body is looked at.")}
                          : VerdictText();
    case BodyVerdict::State::Decided:
        break;
    }
    const ProofReason& reason = verdict.reasonOf(question);
    switch (verdict.of(question)) {
    case Verdict::Proven:
        return {Tone::Good,
            isValidity ? Texts::tr("Valid JSON for every profile (proven)")
                       : Texts::tr("Every customer gets a message"),
            reasonText(reason)};
    case Verdict::Refuted:
        return isValidity ? validityRefuted() : reachRefuted(verdict);
    case Verdict::Unknown:
        break;
    }
    return unknown(isValidity ? Texts::tr("Not decided for every profile, because: %1")
                              : Texts::tr("Not decided who gets a message, because: %1"),
        reason);
}

} // namespace hookbench
