// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "sandbox/CatchAll.h"
#include "text/Result.h"

#include <QCommandLineOption>
#include <QCoreApplication>

#include <optional>

namespace hookbench {

class Sandbox;
class SandboxRecord;

/// hookbench-cli sandbox: the local endpoint, until it is interrupted.
class SandboxCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::SandboxCommand)

public:
    SandboxCommand();

    QString name() const override { return QStringLiteral("sandbox"); }
    QString summary() const override { return tr("Answers on this machine as Qualtrics does, until interrupted."); }
    QString usage() const override { return QStringLiteral("[options]"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    /// Reads the options into both; what is wrong with them, else empty.
    QString prepare(const QCommandLineParser& parser, Sandbox& sandbox, std::optional<SandboxRecord>& record) const;

    /// What --record does with secrets.
    QString recordNotice(const QCommandLineParser& parser) const;

    /// The answer of --catch-all and what goes with it; the error is a sentence.
    Result<std::optional<CatchAll>, QString> catchAll(const QCommandLineParser& parser) const;

    QCommandLineOption m_port;
    QCommandLineOption m_scenario;
    QCommandLineOption m_record;
    QCommandLineOption m_recordSecrets;
    QCommandLineOption m_https;
    QCommandLineOption m_ca;
    QCommandLineOption m_catchAll;
    QCommandLineOption m_delay;
    QCommandLineOption m_header;
    QCommandLineOption m_body;
};

} // namespace hookbench
