// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/CheckCommand.h"
#include "cli/ExportCommand.h"
#include "cli/FormatCommand.h"
#include "cli/HistoryCommand.h"
#include "cli/ImportCommand.h"
#include "cli/KeyCommand.h"
#include "cli/LookUpCommand.h"
#include "cli/RenderCommand.h"
#include "cli/SandboxCommand.h"
#include "cli/SendCommand.h"
#include "cli/Streams.h"

#include <QCommandLineParser>

namespace hookbench {

CommandLine::CommandLine()
{
    m_commands.push_back(std::make_unique<RenderCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<FormatCommand>());
    m_commands.push_back(std::make_unique<SendCommand>());
    m_commands.push_back(std::make_unique<KeyCommand>());
    m_commands.push_back(std::make_unique<LookUpCommand>());
    m_commands.push_back(std::make_unique<HistoryCommand>());
    m_commands.push_back(std::make_unique<SandboxCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
}

ExitCode CommandLine::run(const QStringList& arguments)
{
    const QString first = arguments.value(1);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        writeOutput(overview().toStdString());
        return ExitCode::Fine;
    }
    if (first == u"--version" || first == u"-v") {
        writeOutput(QStringLiteral("hookbench-cli %1\n").arg(QCoreApplication::applicationVersion()).toStdString());
        return ExitCode::Fine;
    }
    if (Command* command = find(first))
        return runCommand(*command, arguments);

    writeError(first.isEmpty() ? tr("Say what to do.") : tr("There is no command \"%1\".").arg(first));
    writeErrorText(overview());
    return ExitCode::BadUsage;
}

Command* CommandLine::find(const QString& name) const
{
    for (const auto& command : m_commands) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

ExitCode CommandLine::runCommand(Command& command, const QStringList& arguments) const
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this."));
    parser.addOption(help);
    command.addOptions(parser);

    if (!parser.parse(arguments)) {
        writeError(parser.errorText());
        writeErrorText(tr("Try: hookbench-cli %1 --help").arg(command.name()) + u'\n');
        return ExitCode::BadUsage;
    }
    if (parser.isSet(help)) {
        // The parser's own first line does not know of commands.
        const QString usage = tr("Usage: hookbench-cli %1 %2").arg(command.name(), command.usage());
        const QString text = usage + u'\n' + parser.helpText().section(u'\n', 1);
        writeOutput(text.toStdString());
        return ExitCode::Fine;
    }
    return command.run(parser);
}

QString CommandLine::overview() const
{
    QString text = tr("Usage: hookbench-cli COMMAND [options]") + u"\n\n";
    for (const auto& command : m_commands)
        text += QStringLiteral("  %1 %2\n").arg(command->name(), -10).arg(command->summary());
    text += u'\n' + tr("Options of a command: hookbench-cli COMMAND --help") + u'\n';
    text += tr("Exit codes: 0 fine, 1 problems found, 2 wrong usage or unreadable input, 3 the network or the server "
               "refused.")
        + u'\n';
    return text;
}

} // namespace hookbench
