// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/HistoryCommand.h"

#include "cli/Streams.h"
#include "delivery/AttemptDifferenceExport.h"
#include "delivery/HistoryExport.h"
#include "providers/Providers.h"

#include <QCommandLineParser>

#include <array>

namespace hookbench {

namespace {

/// Nothing for what is no whole number, or a negative one.
std::optional<int> number(const QString& text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

QByteArray textLine(const Attempt& attempt)
{
    const QString what = attempt.kind == AttemptKind::Test ? attempt.campaign : attempt.webhook;
    const QStringList parts{QString::number(attempt.id), attempt.startedAt.toString(Qt::ISODate), what, attempt.profile,
        attempt.environment, explainSummary(attempt).headline, attempt.note};
    return parts.join(u'\t').toUtf8() + '\n';
}

} // namespace

HistoryCommand::HistoryCommand()
    : m_search(
        QStringLiteral("search"), tr("Only attempts that hold this text, headers and bodies included."), tr("TEXT"))
    , m_outcome(QStringLiteral("outcome"),
          tr("Only attempts that ended so: %1; by the answer also 2xx, 3xx, 4xx, 5xx.")
              .arg(HistoryQuery::outcomeNames().join(QStringLiteral(", "))),
          tr("OUTCOME"), QStringLiteral("any"))
    , m_webhook(QStringLiteral("webhook"), tr("Only attempts of the webhook of this name."), tr("NAME"))
    , m_campaign(QStringLiteral("campaign"), tr("Only attempts of the campaign of this name."), tr("NAME"))
    , m_from(QStringLiteral("from"), tr("Only attempts since then."), tr("ISO8601"))
    , m_to(QStringLiteral("to"), tr("Only attempts until then."), tr("ISO8601"))
    , m_limit(QStringLiteral("limit"), tr("At most so many, the newest first."), tr("N"), QStringLiteral("500"))
    , m_format(QStringLiteral("format"),
          tr("text (the default), jsonl with every byte, or csv without bodies; with --compare text or json."),
          tr("FORMAT"), QStringLiteral("text"))
    , m_compare(QStringLiteral("compare"),
          tr("Tells in what two attempts differ, by their numbers in the list: --compare 12 15."), tr("NUMBER"))
    , m_keepDays(QStringLiteral("keep-days"), tr("Removes what is older, then lists."), tr("N"))
    , m_keep(QStringLiteral("keep"), tr("Removes all but so many, the oldest first, then lists."), tr("N"))
{
}

void HistoryCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOptions(
        {m_search, m_outcome, m_webhook, m_campaign, m_from, m_to, m_limit, m_format, m_compare, m_keepDays, m_keep});
}

/// A complaint where the option is no time.
QString HistoryCommand::timeOption(
    const QCommandLineParser& parser, const QCommandLineOption& option, QDateTime& time) const
{
    if (!parser.isSet(option))
        return {};
    time = QDateTime::fromString(parser.value(option), Qt::ISODate);
    return time.isValid() ? QString() : tr("%1 is no time such as 2026-11-27T01:00:00Z.").arg(parser.value(option));
}

Result<HistoryQuery, QString> HistoryCommand::filter(const QCommandLineParser& parser) const
{
    HistoryQuery filter;
    const auto outcome = HistoryQuery::outcomeOf(parser.value(m_outcome));
    if (!outcome)
        return Unexpected(tr("There is no outcome \"%1\": it is one of %2.")
                              .arg(parser.value(m_outcome), HistoryQuery::outcomeNames().join(QStringLiteral(", "))));
    const auto limit = number(parser.value(m_limit));
    if (!limit)
        return Unexpected(tr("%1 is no number of attempts.").arg(parser.value(m_limit)));
    filter.outcome = *outcome;
    filter.limit = *limit;
    filter.text = parser.value(m_search);
    filter.webhook = parser.value(m_webhook);
    filter.campaign = parser.value(m_campaign);
    for (const auto& [option, time] : {std::pair(&m_from, &filter.from), std::pair(&m_to, &filter.to)}) {
        if (const QString complaint = timeOption(parser, *option, *time); !complaint.isEmpty())
            return Unexpected(complaint);
    }
    return filter;
}

Result<HistoryLimits, QString> HistoryCommand::limits(const QCommandLineParser& parser) const
{
    HistoryLimits limits;
    for (const auto& [option, value] : {std::pair(&m_keepDays, &limits.days), std::pair(&m_keep, &limits.attempts)}) {
        if (!parser.isSet(*option))
            continue;
        const auto wanted = number(parser.value(*option));
        if (!wanted || *wanted == 0)
            return Unexpected(tr("%1 is no number above 0.").arg(parser.value(*option)));
        *value = *wanted;
    }
    return limits;
}

/// A complaint where there is no such format.
QString HistoryCommand::formatComplaint(const QCommandLineParser& parser) const
{
    const bool isComparison = parser.isSet(m_compare);
    const QString format = parser.value(m_format);
    const QStringList known = isComparison
        ? QStringList{QStringLiteral("text"), QStringLiteral("json")}
        : QStringList{QStringLiteral("text"), QStringLiteral("jsonl"), QStringLiteral("csv")};
    if (known.contains(format))
        return {};
    return isComparison ? tr("There is no format \"%1\" of a comparison: it is text or json.").arg(format)
                        : tr("There is no format \"%1\": it is text, jsonl or csv.").arg(format);
}

ExitCode HistoryCommand::run(const QCommandLineParser& parser)
{
    const auto wanted = filter(parser);
    const auto kept = limits(parser);
    const QString noFormat = formatComplaint(parser);
    if (!wanted || !kept || !noFormat.isEmpty()) {
        writeError(!wanted ? wanted.error() : !kept ? kept.error() : noFormat);
        return ExitCode::BadUsage;
    }
    const QString path = History::defaultFilePath();
    History history(path);
    if (path.isEmpty() || !history.errorText().isEmpty()) {
        writeError(
            path.isEmpty() ? tr("There is no history: neither HOME nor XDG_DATA_HOME is set.") : history.errorText());
        return ExitCode::BadUsage;
    }
    if (parser.isSet(m_compare))
        return compare(history, parser);
    history.setLimits(*kept);
    print(history, *wanted, parser.value(m_format));
    return ExitCode::Fine;
}

ExitCode HistoryCommand::compare(const History& history, const QCommandLineParser& parser) const
{
    const QStringList numbers = QStringList(parser.value(m_compare)) + parser.positionalArguments().mid(1);
    if (numbers.size() != 2) {
        writeError(tr("--compare takes the numbers of two attempts, such as --compare 12 15. \"history\" lists them."));
        return ExitCode::BadUsage;
    }
    std::array<Attempt, 2> attempts;
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        const QString& number = numbers[static_cast<qsizetype>(i)];
        attempts[i] = history.load(number.toLongLong());
        if (attempts[i].id == 0) {
            writeError(tr("There is no attempt %1 in the history. \"history\" lists them.").arg(number));
            return ExitCode::BadUsage;
        }
    }
    const AttemptDifference difference = attemptDifference(attempts[0], attempts[1]);
    const bool isJson = parser.value(m_format) == u"json";
    writeOutput((isJson ? differenceJson(difference) : differenceText(difference)).toStdString());
    return ExitCode::Fine;
}

void HistoryCommand::print(const History& history, const HistoryQuery& filter, const QString& format) const
{
    const bool isCsv = format == u"csv";
    const bool isText = format == u"text";
    if (isCsv)
        writeOutput(csvHeading().toStdString());
    for (const Attempt& attempt : history.list(filter)) {
        const QByteArray line = isCsv ? csvLine(attempt)
            : isText                  ? textLine(attempt)
                                      : jsonLine(history.load(attempt.id));
        writeOutput(line.toStdString());
    }
}

} // namespace hookbench
