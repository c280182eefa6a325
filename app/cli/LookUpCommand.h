// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "cli/Command.h"
#include "cli/EnvironmentOption.h"
#include "cli/OneDelivery.h"
#include "text/Result.h"

#include <QCommandLineOption>
#include <QCoreApplication>

namespace hookbench {

/// hookbench-cli look-up: what became of a request whose answer was lost. Sends that request never again; asks the
/// service with GET, page by page, and tells what it found.
class LookUpCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::LookUpCommand)

public:
    LookUpCommand();

    QString name() const override { return QStringLiteral("look-up"); }
    QString summary() const override { return tr("Asks the service whether it has a request whose answer was lost."); }
    QString usage() const override { return QStringLiteral("[options] WEBHOOK"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    /// Of the history; without --attempt the latest of this webhook that can be looked up.
    Result<Attempt, QString> lostAttempt(const QCommandLineParser& parser, const QString& webhook) const;
    ExitCode lookUp(const RequestTemplate& parts, const Attempt& lost, const QCommandLineParser& parser) const;

    EnvironmentOption m_environment;
    DeliveryOptions m_deliveryOptions;
    QCommandLineOption m_attempt;
};

} // namespace hookbench
