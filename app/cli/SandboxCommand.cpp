// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SandboxCommand.h"

#include "cli/MaskedExchange.h"
#include "cli/QuitSignals.h"
#include "cli/SandboxRecord.h"
#include "cli/Streams.h"
#include "sandbox/AuthorityFile.h"
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
    , m_record(QStringLiteral("record"),
          tr("Adds every request and its answer to this file, one line of JSON each; byte for byte, but with secrets "
             "masked: what stands under names such as Authorization, X-API-TOKEN or api_key, and the values of "
             "HOOKBENCH_SECRET_* wherever they come."),
          QStringLiteral("FILE"))
    , m_recordSecrets(QStringLiteral("record-secrets"),
          tr("Of --record: writes the secrets down too, for everyone who can read that file."))
    , m_https(QStringLiteral("https"), tr("Speaks TLS, with a certificate signed by an authority made for this run."))
    , m_ca(QStringLiteral("ca"),
          tr("Of --https: writes the authority's certificate there, for clients to trust; without it, to %1.")
              .arg(defaultAuthorityFile()),
          QStringLiteral("FILE"))
    , m_catchAll(QStringLiteral("catch-all"),
          tr("Answers every request at every path with this status, for other services."), QStringLiteral("STATUS"))
    , m_delay(QStringLiteral("delay"), tr("Of --catch-all: answers after so many milliseconds."), QStringLiteral("MS"),
          QStringLiteral("0"))
    , m_header(QStringLiteral("header"), tr("Of --catch-all: a header of the answer; may come several times."),
          QStringLiteral("NAME: VALUE"))
    , m_body(QStringLiteral("body"), tr("Of --catch-all: the body of the answer, or @ and a file that holds it."),
          QStringLiteral("TEXT|@FILE"))
{
}

void SandboxCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions(
        {m_port, m_scenario, m_record, m_recordSecrets, m_https, m_ca, m_catchAll, m_delay, m_header, m_body});
}

Result<std::optional<CatchAll>, QString> SandboxCommand::catchAll(const QCommandLineParser& parser) const
{
    if (!parser.isSet(m_catchAll)) {
        const bool isAlone = parser.isSet(m_delay) || parser.isSet(m_header) || parser.isSet(m_body);
        if (isAlone)
            return Unexpected(tr("--delay, --header and --body go with --catch-all STATUS."));
        return std::optional<CatchAll>();
    }
    CatchAll answer;
    bool isStatus = false;
    bool isDelay = false;
    answer.status = parser.value(m_catchAll).toInt(&isStatus);
    answer.delayMs = parser.value(m_delay).toInt(&isDelay);
    if (!isStatus)
        return Unexpected(tr("%1 is no status: it has to be a number.").arg(parser.value(m_catchAll)));
    if (!isDelay)
        return Unexpected(tr("%1 is no number of milliseconds.").arg(parser.value(m_delay)));
    for (const QString& header : parser.values(m_header)) {
        if (!header.contains(u':'))
            return Unexpected(tr("\"%1\" is no header of an answer: write Name: value.").arg(header));
        answer.headers.append(
            {header.section(u':', 0, 0).trimmed().toUtf8(), header.section(u':', 1).trimmed().toUtf8()});
    }
    const QString body = parser.value(m_body);
    const auto content =
        body.startsWith(u'@') ? readFile(body.mid(1)) : Result<std::string, QString>(body.toStdString());
    if (!content)
        return Unexpected(content.error());
    answer.body = QByteArray::fromStdString(*content);
    if (const QString fault = faultOf(answer); !fault.isEmpty())
        return Unexpected(fault);
    return std::optional(answer);
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
    if (parser.isSet(m_recordSecrets) && !parser.isSet(m_record))
        return tr("--record-secrets goes with --record FILE.");
    if (parser.isSet(m_ca) && !parser.isSet(m_https))
        return tr("--ca FILE goes with --https.");
    sandbox.setHttps(parser.isSet(m_https));
    const auto answer = catchAll(parser);
    if (!answer)
        return answer.error();
    sandbox.setCatchAll(*answer);
    if (parser.isSet(m_record)) {
        record.emplace(parser.value(m_record));
        if (!record->open())
            return tr("Cannot write %1: %2.").arg(parser.value(m_record), record->errorText());
    }
    return {};
}

QString SandboxCommand::recordNotice(const QCommandLineParser& parser) const
{
    const QString notice = parser.isSet(m_recordSecrets)
        ? tr("Secrets are written to %1 as they come.")
        : tr("Secrets are masked in %1; with --record-secrets they are written down.");
    return notice.arg(parser.value(m_record)) + u'\n';
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

    const bool isWritten = parser.isSet(m_recordSecrets);
    QObject::connect(&sandbox, &Sandbox::exchanged, &sandbox,
        [&record, isWritten, known = secretsOfEnvironment()](const SandboxExchange& exchange) {
            const SandboxExchange shown = maskedExchange(exchange, known);
            writeExchange(shown);
            if (record)
                record->add(isWritten ? exchange : shown);
        });
    QuitSignals interruption;
    QObject::connect(&interruption, &QuitSignals::quitRequested, qApp, &QCoreApplication::quit);

    if (!sandbox.listen(port)) {
        writeError(tr("Cannot listen on port %1: %2.").arg(port).arg(sandbox.errorText()));
        return ExitCode::Refused;
    }
    const QString authorityFile = parser.isSet(m_ca) ? parser.value(m_ca) : defaultAuthorityFile();
    if (sandbox.isHttps()) {
        if (const QString fault = writeAuthorityFile(authorityFile, sandbox.authorityPem()); !fault.isEmpty()) {
            writeError(fault);
            return ExitCode::BadUsage;
        }
    }
    writeOutput(sandbox.origin().toStdString() + '\n');
    if (sandbox.isHttps())
        writeOutput(tr("Authority to trust: %1").arg(authorityFile).toStdString() + '\n');
    if (record)
        writeErrorText(recordNotice(parser));
    QCoreApplication::exec();
    return ExitCode::Fine;
}

} // namespace hookbench
