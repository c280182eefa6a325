// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonLinesRenderer.h"

#include "json/Reader.h"
#include "json/Value.h"

namespace hookbench {

namespace {

using liquid::Value;

/// An answer in the making: members in the order in which they are added.
class Answer {
public:
    Answer& add(std::string_view name, std::string_view text)
    {
        m_json += m_json.empty() ? '{' : ',';
        json::appendQuoted(m_json, name);
        m_json += ':';
        json::appendQuoted(m_json, text);
        return *this;
    }
    std::string take() { return std::move(m_json) + '}'; }

private:
    std::string m_json;
};

std::string errorAnswer(std::string_view message)
{
    return Answer().add("error", message).take();
}

const Value* member(const Value& line, std::string_view name)
{
    return line.isMap() ? line.map().find(name) : nullptr;
}

std::string firstMessage(const std::vector<Diagnostic>& diagnostics)
{
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Error)
            return diagnostic.message();
    }
    return diagnostics.empty() ? std::string("the template failed") : diagnostics.front().message();
}

} // namespace

liquid::Partials JsonLinesRenderer::readPartials(const Value* texts) const
{
    liquid::Partials partials;
    if (texts != nullptr && texts->isMap()) {
        for (const liquid::MapEntry& entry : texts->map().entries()) {
            if (entry.value.isString())
                partials.add(std::string(entry.key()), std::string(entry.value.text()), m_dialect);
        }
    }
    return partials;
}

JsonLinesRenderer::JsonLinesRenderer(const liquid::Dialect& dialect, const liquid::Clock& clock)
    : m_dialect(dialect)
    , m_clock(clock)
{
}

std::string JsonLinesRenderer::answer(std::string_view line)
{
    const auto read = json::readData(line);
    if (!read)
        return errorAnswer("malformed line: " + read.error().message());
    const Value* source = member(read->root(), "template");
    if (!source || !source->isString())
        return errorAnswer("malformed line: an object with a text \"template\" is needed");
    const Value* data = member(read->root(), "data");
    if (data && !data->isMap() && !data->isNil())
        return errorAnswer("malformed line: \"data\" has to be an object");
    const Value* mode = member(read->root(), "mode");

    if (!m_program || m_program->source() != source->text())
        m_program = liquid::Program::parse(std::string(source->text()), m_dialect);
    liquid::RenderOptions options;
    options.clock = m_clock;
    options.strict = mode && mode->isString() && mode->text() == "strict";
    const liquid::Partials partials = readPartials(member(read->root(), "partials"));
    options.partials = &partials;
    const liquid::Data nothing;
    return render(data && data->isMap() ? *data : nothing.root(), options);
}

std::string JsonLinesRenderer::render(const Value& root, const liquid::RenderOptions& options)
{
    const liquid::Outcome outcome = m_renderer.render(*m_program, root, options);
    if (outcome.kind == liquid::OutcomeKind::Payload)
        return Answer().add("output", outcome.output).take();
    if (outcome.kind == liquid::OutcomeKind::Abort)
        return errorAnswer("LiquidLogicAborted");

    const bool carriedOn = &m_dialect == &liquid::shopifyDialect() && outcome.output.data() != nullptr;
    Answer answer;
    if (carriedOn)
        answer.add("output", outcome.output);
    return answer.add("error", firstMessage(outcome.diagnostics)).take();
}

} // namespace hookbench
