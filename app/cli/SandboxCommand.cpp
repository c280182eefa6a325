// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SandboxCommand.h"

#include "cli/QuitSignals.h"
#include "cli/SandboxRecord.h"
#include "cli/Streams.h"
#include "sandbox/Sandbox.h"

#include <QCommandLineParser>

namespace hookbench {

namespace {

void writeExchange(const SandboxExchange& exchange)
{
    const QByteArray answer = exchange.status == 0 ? QByteArray("no answer") : QByteArray::number(exchange.status);
    const QByteArray line = exchange.method + ' ' + exchange.path + ' ' + answer + '\n';
    writeOutput(line.toStdString());
}

} // namespace

SandboxCommand::SandboxCommand()
    : m_port(QStringLiteral("port"), tr("Listens on this port of 127.0.0.1; without it, on a free one."),
        QStringLiteral("N"), QStringLiteral("0"))
    , m_scenario(QStringLiteral("scenario"),
          tr("How requests fare that are right: %1.").arg(Sandbox::scenarioNames().join(QStringLiteral(", "))),
          QStringLiteral("NAME"))
    , m_record(QStringLiteral("record"), tr("Adds every request and its answer to this file, one line of JSON each."),
          QStringLiteral("FILE"))
{
}

void SandboxCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions({m_port, m_scenario, m_record});
}

QString SandboxCommand::prepare(
    const QCommandLineParser& parser, Sandbox& sandbox, std::optional<SandboxRecord>& record) const
{
    if (parser.positionalArguments().size() > 1)
        return tr("The sandbox takes options only.");
    if (parser.isSet(m_scenario) && !sandbox.setScenario(parser.value(m_scenario))) {
        return tr("There is no scenario \"%1\". There are: %2.")
            .arg(parser.value(m_scenario), Sandbox::scenarioNames().join(QStringLiteral(", ")));
    }
    if (parser.isSet(m_record)) {
        record.emplace(parser.value(m_record));
        if (!record->open())
            return tr("Cannot write %1: %2.").arg(parser.value(m_record), record->errorText());
    }
    return {};
}

ExitCode SandboxCommand::run(const QCommandLineParser& parser)
{
    Sandbox sandbox;
    std::optional<SandboxRecord> record;
    bool isPort = false;
    const quint16 port = parser.value(m_port).toUShort(&isPort);
    const QString complaint = isPort
        ? prepare(parser, sandbox, record)
        : tr("%1 is no port: it has to be a number from 0 to 65535.").arg(parser.value(m_port));
    if (!complaint.isEmpty()) {
        writeError(complaint);
        return ExitCode::BadUsage;
    }

    QObject::connect(&sandbox, &Sandbox::exchanged, &sandbox, [&record](const SandboxExchange& exchange) {
        writeExchange(exchange);
        if (record)
            record->add(exchange);
    });
    QuitSignals interruption;
    QObject::connect(&interruption, &QuitSignals::quitRequested, qApp, &QCoreApplication::quit);

    if (!sandbox.listen(port)) {
        writeError(tr("Cannot listen on port %1: %2.").arg(port).arg(sandbox.errorText()));
        return ExitCode::Refused;
    }
    writeOutput(sandbox.origin().toStdString() + '\n');
    QCoreApplication::exec();
    return ExitCode::Fine;
}

} // namespace hookbench
