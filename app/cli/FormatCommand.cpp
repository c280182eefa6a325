// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FormatCommand.h"

#include "check/template/TemplateFormatter.h"
#include "cli/DiagnosticPrinter.h"
#include "cli/Streams.h"

#include <QCommandLineParser>

namespace hookbench {

FormatCommand::FormatCommand()
    : m_template(
        QStringLiteral("template"), tr("Formats this file (- for standard input) in place of a campaign."), tr("FILE"))
    , m_check(QStringLiteral("check"), tr("Prints nothing; exit code 1 if the body would change."))
    , m_minify(QStringLiteral("minify"), tr("Leaves out all white space that is not needed."))
{
}

void FormatCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(m_template);
    m_targetOptions.addTo(parser);
    parser.addOptions({m_check, m_minify});
}

Result<FormatCommand::Input, QString> FormatCommand::read(const QCommandLineParser& parser) const
{
    if (!parser.isSet(m_template)) {
        const auto target = m_targetOptions.read(parser);
        if (!target)
            return Unexpected(target.error());
        const Campaign& campaign = target->requestTemplate.campaign;
        if (campaign.contentFormat != ContentFormat::Json)
            return Unexpected(tr("The body of this campaign is plain text, and only JSON has a layout."));
        const auto dialect = m_targetOptions.dialect(parser, target->requestTemplate.dialect);
        if (!dialect)
            return Unexpected(dialect.error());
        return Input{campaign.body, *dialect, SourceFiles(*target)};
    }
    const auto dialect = m_targetOptions.dialect(parser, "clevertap");
    if (!dialect)
        return Unexpected(dialect.error());
    const auto body = readFile(parser.value(m_template));
    if (!body)
        return Unexpected(body.error());
    return Input{*body, *dialect, SourceFiles(Target(), parser.value(m_template), *body)};
}

ExitCode FormatCommand::run(const QCommandLineParser& parser)
{
    if ((parser.positionalArguments().size() > 1) == parser.isSet(m_template)) {
        writeError(tr("Name either a campaign folder, or --template FILE."));
        return ExitCode::BadUsage;
    }
    const auto input = read(parser);
    if (!input) {
        writeError(input.error());
        return ExitCode::BadUsage;
    }
    const auto program = liquid::Program::parse(input->body, *liquid::dialectByName(input->dialect));
    const auto style = parser.isSet(m_minify) ? TemplateStyle::Minified : TemplateStyle::Indented;
    const FormattedTemplate formatted = formatTemplate(*program, style);
    if (!parser.isSet(m_check))
        writeOutput(formatted.text);
    if (formatted.problem) {
        writeErrorText(diagnosticsText({*formatted.problem}, input->files));
        return ExitCode::ProblemsFound;
    }
    const bool wouldChange = parser.isSet(m_check) && formatted.text != input->body;
    return wouldChange ? ExitCode::ProblemsFound : ExitCode::Fine;
}

} // namespace hookbench
