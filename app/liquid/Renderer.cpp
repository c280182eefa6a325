// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Renderer.h"

#include "liquid/RenderContext.h"

namespace hookbench::liquid {

struct Renderer::State {
    RenderContext context;
};

Renderer::Renderer()
    : m_state(std::make_unique<State>())
{
}

Renderer::~Renderer() = default;

Outcome Renderer::render(const Program& program, const Value& root, const RenderOptions& options)
{
    const Program::Impl& tables = program.tables();
    Outcome outcome;
    if (tables.hasErrors || !tables.diagnosticsOf(options.strict).empty()) {
        outcome.kind = OutcomeKind::Error;
        outcome.diagnostics = tables.diagnostics;
        const std::vector<Diagnostic>& others =
            options.strict || tables.laxDiagnostics.empty() ? tables.strictDiagnostics : tables.laxDiagnostics;
        outcome.diagnostics.insert(outcome.diagnostics.end(), others.begin(), others.end());
        return outcome;
    }
    RenderContext& context = m_state->context;
    context.begin(tables, root, options);
    context.renderBlock(0, static_cast<NodeIndex>(tables.nodes.size()));
    outcome.diagnostics = context.takeCarriedDiagnostics();
    if (context.hasFailed()) {
        outcome.kind = context.error() == &errors::aborted ? OutcomeKind::Abort : OutcomeKind::Error;
        outcome.diagnostics.push_back(context.diagnostic());
        if (tables.dialect->errors.printsInline && outcome.kind == OutcomeKind::Error)
            outcome.output = context.output().view();
        return outcome;
    }
    if (!outcome.diagnostics.empty())
        outcome.kind = OutcomeKind::Error;
    outcome.output = context.output().view();
    outcome.origins = context.origins();
    outcome.chains = context.chains().all();
    return outcome;
}

} // namespace hookbench::liquid
