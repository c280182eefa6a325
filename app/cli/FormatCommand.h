// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/SourceFiles.h"
#include "cli/TargetOptions.h"

#include <QCommandLineOption>
#include <QCoreApplication>

#include <string>

namespace hookbench {

/// hookbench-cli format: the body in another layout, its Liquid tags as they are.
class FormatCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::FormatCommand)

public:
    FormatCommand();

    QString name() const override { return QStringLiteral("format"); }
    QString summary() const override { return tr("Lays out the body of a campaign; changes white space only."); }
    QString usage() const override { return QStringLiteral("[options] TARGET | --template FILE"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    struct Input {
        std::string body;
        std::string dialect;
        SourceFiles files;
    };
    Result<Input, QString> read(const QCommandLineParser& parser) const;

    TargetOptions m_targetOptions;
    QCommandLineOption m_template;
    QCommandLineOption m_check;
    QCommandLineOption m_minify;
};

} // namespace hookbench
