// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/TargetOptions.h"

#include <QCommandLineOption>
#include <QCoreApplication>

namespace hookbench {

/// hookbench-cli render: the payload, the whole request, or a stream of templates.
class RenderCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::RenderCommand)

public:
    RenderCommand();

    QString name() const override { return QStringLiteral("render"); }
    QString summary() const override { return tr("Shows the payload that one customer would cause to be sent."); }
    QString usage() const override { return QStringLiteral("[options] TARGET | --template FILE | --jsonl"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    ExitCode renderCampaign(const QCommandLineParser& parser, const liquid::Clock& clock) const;
    ExitCode renderTemplate(const QCommandLineParser& parser, const liquid::Clock& clock) const;
    ExitCode renderLines(const QCommandLineParser& parser, const liquid::Clock& clock) const;
    Result<liquid::Clock, QString> clock(const QCommandLineParser& parser) const;
    QString conflict(const QCommandLineParser& parser) const;

    TargetOptions m_targetOptions;
    QCommandLineOption m_template;
    QCommandLineOption m_now;
    QCommandLineOption m_request;
    QCommandLineOption m_origins;
    QCommandLineOption m_jsonLines;
};

} // namespace hookbench
