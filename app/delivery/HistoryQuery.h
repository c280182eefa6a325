// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <optional>

namespace hookbench {

struct Attempt;
enum class AttemptKind;

/// Which attempts of the history are wanted; what is empty admits all.
struct HistoryQuery {
    enum class Outcome {
        Any,
        NotSent,
        SentNoAnswer,
        Accepted, ///< 2xx
        Redirected, ///< 3xx, and 1xx
        Refused, ///< 4xx
        ServerError, ///< 5xx and above
    };
    Outcome outcome = Outcome::Any;
    QString text; ///< anywhere in names, URL, headers, note, status, failure, without regard to the case of ASCII
                  ///< letters; in the bodies of request and answer byte for byte
    QString webhook; ///< exact name
    QString campaign; ///< exact name
    QDateTime from; ///< not before
    QDateTime to; ///< not after
    std::optional<AttemptKind> kind;
    qint64 olderThan = 0; ///< an id: only those before it; 0 for all
    int limit = 500;

    /// The newest attempt of the same kind, webhook and campaign before this one.
    static HistoryQuery previousOf(const Attempt& attempt);

    /// "notSent", "refused", likewise "4xx" …; nothing for another word.
    static std::optional<Outcome> outcomeOf(const QString& name);
    static QStringList outcomeNames(); ///< the words, in the order of the enumerators

    bool admitsAll() const { return condition() == QLatin1String("1"); }

    /// What stands behind WHERE, with a mark for each of values(); "1" where all are admitted.
    QString condition() const;
    QVariantList values() const;
};

} // namespace hookbench
