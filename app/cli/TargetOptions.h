// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/EnvironmentOption.h"
#include "cli/Target.h"
#include "text/Result.h"

#include <QCommandLineOption>
#include <QCoreApplication>

#include <string>

class QCommandLineParser;

namespace hookbench {

struct Workspace;

/// TARGET, --profile, --event, --env and --dialect, the same for every command that has them. Errors are sentences.
class TargetOptions {
    Q_DECLARE_TR_FUNCTIONS(hookbench::TargetOptions)

public:
    TargetOptions();

    void addTo(QCommandLineParser& parser) const;

    bool hasProfile(const QCommandLineParser& parser) const;

    /// The campaign that TARGET names, and what the options choose for it.
    Result<Target, QString> read(const QCommandLineParser& parser) const;

    /// For a body without a workspace: --profile and --event have to be files.
    Result<Target, QString> readSamples(const QCommandLineParser& parser) const;

    /// The dialect of --dialect, else the fallback.
    Result<std::string, QString> dialect(const QCommandLineParser& parser, const std::string& fallback) const;

private:
    Result<RequestTemplate, QString> readTemplate(
        const QCommandLineParser& parser, const Workspace& workspace, const Campaign& campaign) const;
    /// Fills in what --profile and --event name; the error is empty where all is well.
    QString readSamplesInto(Target& target, const QCommandLineParser& parser, const Workspace& workspace) const;

    QCommandLineOption m_profile;
    QCommandLineOption m_event;
    EnvironmentOption m_environment;
    QCommandLineOption m_dialect;
};

} // namespace hookbench
