// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/TargetOptions.h"
#include "exchange/PortableRequest.h"
#include "exchange/export/ExportedText.h"

#include <QCommandLineOption>
#include <QCoreApplication>

namespace hookbench {

/// hookbench-cli export: the request of one customer in the form of another program, or the hand-off to CleverTap.
class ExportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ExportCommand)

public:
    ExportCommand();

    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override
    {
        return tr("Writes a request as a cURL command, a .http file or a Postman collection, or what to fill into "
                  "CleverTap.");
    }
    QString usage() const override { return QStringLiteral("[options] TARGET --as FORM"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    /// What is wrong with the options beyond what the parser sees; else empty.
    QString complaint(const QCommandLineParser& parser) const;
    ExitCode exportHandoff(const Target& target, const QCommandLineParser& parser) const;
    ExitCode exportRequest(const Target& target, const QCommandLineParser& parser) const;
    ExportedText written(const PortableRequest& request, const QCommandLineParser& parser) const;
    SecretsInExport secretsWanted(const QCommandLineParser& parser) const;

    TargetOptions m_targetOptions;
    QCommandLineOption m_form;
    QCommandLineOption m_shell;
    QCommandLineOption m_format;
    QCommandLineOption m_withSecrets;
};

} // namespace hookbench
