// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "cli/Command.h"
#include "cli/EnvironmentOption.h"
#include "cli/OneDelivery.h"
#include "text/Result.h"

#include <QCoreApplication>

namespace hookbench {

/// hookbench-cli key: does the key of a webhook work, and if not, why.
class KeyCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::KeyCommand)

public:
    QString name() const override { return QStringLiteral("key"); }
    QString summary() const override { return tr("Tells whether the API key of a webhook works, and if not, why."); }
    QString usage() const override { return QStringLiteral("[options] WEBHOOK"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    Result<RequestTemplate, QString> read(const QCommandLineParser& parser) const;
    ExitCode check(const RequestTemplate& parts, const QCommandLineParser& parser) const;

    EnvironmentOption m_environment;
    DeliveryOptions m_deliveryOptions;
};

} // namespace hookbench
