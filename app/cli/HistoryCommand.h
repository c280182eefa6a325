// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "delivery/History.h"
#include "text/Result.h"

#include <QCommandLineOption>
#include <QCoreApplication>

namespace hookbench {

/// hookbench-cli history: the attempts that the window and the command line have made, for people, scripts and
/// spreadsheets.
class HistoryCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(hookbench::HistoryCommand)

public:
    HistoryCommand();

    QString name() const override { return QStringLiteral("history"); }
    QString summary() const override
    {
        return tr("Lists, compares or exports what was sent, and keeps the history small.");
    }
    QString usage() const override { return QStringLiteral("[options] [--compare NUMBER NUMBER]"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser) override;

private:
    Result<HistoryQuery, QString> filter(const QCommandLineParser& parser) const;
    /// What is to be kept from now on; 0 where nothing was said.
    Result<HistoryLimits, QString> limits(const QCommandLineParser& parser) const;
    QString timeOption(const QCommandLineParser& parser, const QCommandLineOption& option, QDateTime& time) const;
    QString formatComplaint(const QCommandLineParser& parser) const;
    ExitCode compare(const History& history, const QCommandLineParser& parser) const;
    void print(const History& history, const HistoryQuery& filter, const QString& format) const;

    QCommandLineOption m_search;
    QCommandLineOption m_outcome;
    QCommandLineOption m_webhook;
    QCommandLineOption m_campaign;
    QCommandLineOption m_from;
    QCommandLineOption m_to;
    QCommandLineOption m_limit;
    QCommandLineOption m_format;
    QCommandLineOption m_compare;
    QCommandLineOption m_keepDays;
    QCommandLineOption m_keep;
};

} // namespace hookbench
