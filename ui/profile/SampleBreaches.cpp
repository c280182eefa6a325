// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleBreaches.h"

#include "check/ContractCheck.h"
#include "common/DiagnosticText.h"
#include "profile/ContractRows.h"
#include "profile/ContractText.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hookbench::SampleBreaches)
};

FieldContracts contractsOf(const FieldContracts& contracts, SampleKind kind)
{
    FieldContracts chosen;
    for (const auto& [path, contract] : contracts.entries()) {
        if (isOfProfile(path) == (kind == SampleKind::Profile))
            chosen.set(path, contract);
    }
    return chosen;
}

QString sentence(const FieldBreach& breach, const FieldContract& contract)
{
    return Texts::tr("%1 Its contract: %2.").arg(textOf(breach.text, {breach.path}), contractText(contract));
}

} // namespace

SampleBreaches::SampleBreaches(const FieldContracts& contracts, std::span<const Sample> profiles,
    std::span<const Sample> events, const std::atomic_bool& isStopped)
{
    for (const auto samples : {profiles, events}) {
        if (samples.empty())
            continue;
        const FieldContracts stated = contractsOf(contracts, samples.front().kind);
        const ContractCheck check(stated);
        for (const Sample& sample : samples) {
            if (isStopped)
                return;
            for (const FieldBreach& breach : check.breaches(scopeOf(sample).root()))
                m_sentences[{sample.kind, sample.id}].push_back(sentence(breach, *stated.find(breach.path)));
        }
    }
}

std::vector<QString> SampleBreaches::of(const Sample& sample) const
{
    const auto found = m_sentences.find({sample.kind, sample.id});
    return found == m_sentences.end() ? std::vector<QString>() : found->second;
}

} // namespace hookbench
