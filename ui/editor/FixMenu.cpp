// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FixMenu.h"

#include "check/ContractFix.h"
#include "common/DiagnosticText.h"
#include "editor/FixChoices.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "session/Session.h"

#include <QMenu>

#include <algorithm>

namespace hookbench {

namespace {

/// The tag that a finding is about.
std::optional<Place> tagOf(const Diagnostic& diagnostic)
{
    if (diagnostic.place.part == Part::Body)
        return diagnostic.place;
    const auto body = std::find_if(diagnostic.related.begin(), diagnostic.related.end(),
        [](const Place& place) { return place.part == Part::Body; });
    return body == diagnostic.related.end() ? std::nullopt : std::optional(*body);
}

/// Contracts are for what was found in the template, and for what a proof found: nothing else goes away by them.
std::vector<ContractFix> contractFixesFor(const Diagnostic& diagnostic, Session& session)
{
    std::vector<ContractFix> fixes;
    const auto tag = tagOf(diagnostic);
    const auto& program = session.preview()->bodyProgram;
    const auto findings = session.findings();
    if (!tag || !program || program->hasErrors() || program->source() != findings->body)
        return fixes;
    const bool isJson = session.campaign().contentFormat == ContentFormat::Json;
    const auto contracts = session.contracts();
    const TemplateFacts facts{*session.scopes(), isJson, contracts.get()};
    if (questionOf(diagnostic))
        return contractFixes(diagnostic, *program, facts);
    if (!diagnostic.code.starts_with("liquid."))
        return fixes;
    for (const Diagnostic& finding : findings->diagnostics) {
        if (finding.place != *tag || finding.code != diagnostic.code)
            continue;
        auto found = contractFixes(finding, *program, facts);
        std::move(found.begin(), found.end(), std::back_inserter(fixes));
    }
    return fixes;
}

QString titleOf(const ContractFix& fix)
{
    Fix titled;
    titled.title = fix.title;
    Diagnostic arguments;
    arguments.arguments = fix.arguments;
    return titleOf(titled, arguments);
}

void addContractActions(QMenu* menu, const Diagnostic& diagnostic, Session* session)
{
    for (const ContractFix& fix : contractFixesFor(diagnostic, *session)) {
        QObject::connect(menu->addAction(titleOf(fix)), &QAction::triggered, session, [session, fix] {
            FieldContracts contracts = session->workspace().contracts;
            contracts.set(fix.path, fix.contract);
            session->editContracts(contracts);
        });
    }
}

} // namespace

void addFixActions(
    QMenu* menu, const Diagnostic& diagnostic, Session* session, const std::function<void(int)>& onChosen)
{
    const auto choices = fixChoices(diagnostic);
    const auto add = [&](const FixChoice& choice) {
        QObject::connect(menu->addAction(choice.title), &QAction::triggered, menu,
            [onChosen, index = choice.index] { onChosen(index); });
    };
    for (const FixChoice& choice : choices) {
        if (choice.index != FixChoice::showCustomer)
            add(choice);
    }
    addContractActions(menu, diagnostic, session);
    for (const FixChoice& choice : choices) {
        if (choice.index == FixChoice::showCustomer)
            add(choice);
    }
}

} // namespace hookbench
