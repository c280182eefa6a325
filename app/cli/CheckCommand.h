// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/JsonSchema.h"
#include "cli/CheckRun.h"
#include "cli/Command.h"
#include "cli/TargetOptions.h"

#include <QCommandLineOption>
#include <QCoreApplication>

#include <optional>

namespace hookbench {

/// hookbench-cli check: everything that can be known of a body before it is sent.
class CheckCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::CheckCommand)

public:
    CheckCommand();

    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override { return tr("Says everything that can be known of a body before it is sent."); }
    QString usage() const override { return QStringLiteral("[options] TARGET | --template FILE | --explain CODE"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    /// What is wrong with the options beyond what the parser sees; else empty.
    QString complaint(const QCommandLineParser& parser) const;
    ExitCode explain(const QString& code) const;
    ExitCode check(const QCommandLineParser& parser) const;
    CheckReport checkAll(CheckInput& input, const CheckContext& context) const;

    Result<CheckInput, QString> readInput(const QCommandLineParser& parser) const;
    Result<CheckInput, QString> readBareBody(const QCommandLineParser& parser) const;
    QString readProfiles(const QCommandLineParser& parser, CheckInput& input) const;
    void useHostileProfiles(const QCommandLineParser& parser, CheckInput& input) const;
    QString readContracts(const QCommandLineParser& parser, CheckInput& input) const;
    /// Empty where no schema is asked for; a sentence where it cannot be used.
    Result<std::optional<JsonSchema>, QString> readSchema(const QCommandLineParser& parser, CheckInput& input) const;
    void print(const QString& format, const CheckReport& report) const;

    TargetOptions m_targetOptions;
    QCommandLineOption m_template;
    QCommandLineOption m_profiles;
    QCommandLineOption m_hostile;
    QCommandLineOption m_schema;
    QCommandLineOption m_fields;
    QCommandLineOption m_rules;
    QCommandLineOption m_format;
    QCommandLineOption m_now;
    QCommandLineOption m_report;
    QCommandLineOption m_withPersonalData;
    QCommandLineOption m_explain;
};

} // namespace hookbench
