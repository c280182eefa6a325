// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/EnvironmentOption.h"
#include "exchange/import/ImportedRequest.h"

#include <QCommandLineOption>
#include <QCoreApplication>

namespace hookbench {

/// hookbench-cli import: shows what a curl command, a .http file or a Postman collection becomes, and adds it to a
/// workspace where one is named. The values of secrets are never written anywhere: it says how to give them.
class ImportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ImportCommand)

public:
    ImportCommand();

    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override
    {
        return tr("Makes webhooks and campaigns of curl commands, .http files and Postman collections.");
    }
    QString usage() const override { return QStringLiteral("[options] FILE|-"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    /// Takes out those that --only does not name; the error is a sentence.
    QString choose(std::vector<ImportedRequest>& requests, const QCommandLineParser& parser) const;
    ExitCode add(const ImportedRequests& imported, const QString& file, const std::string& text,
        const QCommandLineParser& parser) const;

    EnvironmentOption m_environment;
    QCommandLineOption m_into;
    QCommandLineOption m_only;
};

} // namespace hookbench
