// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/OneDelivery.h"
#include "cli/TargetOptions.h"

#include <QCoreApplication>

namespace hookbench {

/// hookbench-cli send: one Send Test.
class SendCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::SendCommand)

public:
    SendCommand();

    QString name() const override { return QStringLiteral("send"); }
    QString summary() const override
    {
        return tr("Sends what one customer would cause to be sent, once, and shows the answer.");
    }
    QString usage() const override { return QStringLiteral("[options] TARGET --profile NAME"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    /// What is wrong with the options beyond what the parser sees; else empty.
    QString complaint(const QCommandLineParser& parser) const;
    ExitCode deliver(const Target& target, const QCommandLineParser& parser) const;
    Attempt deliverAndShow(
        const RenderedRequest& request, const AttemptLabels& labels, const QCommandLineParser& parser) const;

    TargetOptions m_targetOptions;
    DeliveryOptions m_deliveryOptions;
    QCommandLineOption m_allowRedirects;
};

} // namespace hookbench
