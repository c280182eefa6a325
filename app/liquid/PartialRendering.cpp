// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RenderContext.h"

#include "text/PackedText.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

/// Tags within each other, counted through all partials. Each takes some hundred bytes of the stack, of which the
/// smallest that a thread may have is half a megabyte.
constexpr int mostNestedTags = 400;

} // namespace

const Program::Impl* RenderContext::findPartial(std::string_view name)
{
    const Program* found = m_options->partials == nullptr ? nullptr : m_options->partials->find(name);
    if (found == nullptr) {
        fail(errors::unknownPartial, {name});
        return nullptr;
    }
    const Program::Impl& partial = found->tables();
    const std::vector<Diagnostic>& ofMode = partial.diagnosticsOf(m_options->strict);
    const bool isBroken = partial.hasErrors || !ofMode.empty();
    if (isBroken) {
        const Diagnostic& first = (partial.hasErrors ? partial.diagnostics : ofMode).front();
        const int line = lineAt(partial.source, first.place.range.begin);
        fail(errors::brokenPartial, {packText(first.messageText, first.arguments), name, std::to_string(line)});
        return nullptr;
    }
    return &partial;
}

std::uint32_t RenderContext::slotOfName(std::string_view name)
{
    const std::uint32_t slot = m_links.slotOf(name);
    m_scope.grow(m_links.slotCount());
    return slot;
}

Signal RenderContext::renderPartial(const Program::Impl& partial, std::string_view name)
{
    if (m_tagDepth > mostNestedTags) {
        fail(errors::nestingLimit);
        return Signal::None;
    }
    const Program::Impl* const program = m_program;
    const std::span<const Name> names = m_names;
    const std::string_view partialName = m_partialName;
    const bool recordsOrigins = m_recordsOrigins;
    if (partialName.empty())
        m_partialTag = m_errorRange;
    m_program = &partial;
    m_names = m_links.of(partial);
    m_scope.grow(m_links.slotCount());
    m_partialName = name;
    m_recordsOrigins = false; // what a partial puts out comes from the tag that brings it in
    const Signal signal = renderNodes(0, static_cast<NodeIndex>(partial.nodes.size()), OutputPlace::Block);
    m_program = program;
    m_names = names;
    m_partialName = partialName;
    m_recordsOrigins = recordsOrigins;
    return signal;
}

bool RenderContext::isNestedTooDeeply() const
{
    return m_isolatedCount + 1 + m_scope.frame() > static_cast<std::size_t>(m_options->limits.nesting);
}

bool RenderContext::openIsolated()
{
    if (isNestedTooDeeply()) {
        fail(errors::nestingLimit);
        return false;
    }
    if (m_isolatedCount == m_outer.size())
        m_outer.emplace_back();
    Surroundings& outer = m_outer[m_isolatedCount++];
    std::swap(outer.scope, m_scope);
    std::swap(outer.postponed, m_postponed);
    std::swap(outer.cycles, m_cycles);
    std::swap(outer.seen, m_seen);
    outer.root = m_root;
    m_root = {};
    m_scope.reset(m_links.slotCount(), m_dialect->values.nilLoopVariableFallsThrough);
    m_postponed.clear();
    m_cycles.clear();
    m_seen.clear();
    return true;
}

void RenderContext::closeIsolated()
{
    Surroundings& outer = m_outer[--m_isolatedCount];
    std::swap(outer.scope, m_scope);
    std::swap(outer.postponed, m_postponed);
    std::swap(outer.cycles, m_cycles);
    std::swap(outer.seen, m_seen);
    m_root = outer.root;
    m_scope.grow(m_links.slotCount());
}

int RenderContext::lineAt(std::string_view source, std::size_t offset)
{
    constexpr std::size_t bytesPerStep = 256;
    countSteps(offset / bytesPerStep);
    return static_cast<int>(std::ranges::count(source.substr(0, offset), '\n')) + 1;
}

} // namespace hookbench::liquid
