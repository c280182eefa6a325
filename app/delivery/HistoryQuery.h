// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <optional>

namespace hookbench {

/// Which attempts of the history are wanted; what is empty admits all.
struct HistoryQuery {
    enum class Outcome {
        Any,
        NotSent,
        SentNoAnswer,
        Accepted, ///< 2xx
        Redirected, ///< 3xx, and 1xx
        Refused, ///< 4xx
        Faulty, ///< 5xx and above
    };
    Outcome outcome = Outcome::Any;
    QString text; ///< anywhere in names, URL, note, status, failure, without regard to the case of ASCII letters; in
                  ///< the bodies of request and answer byte for byte
    QString webhook; ///< exact name
    QString campaign; ///< exact name
    QDateTime from; ///< not before
    QDateTime to; ///< not after
    int limit = 500;

    /// "notSent", "sentNoAnswer", "2xx" …; nothing for another word.
    static std::optional<Outcome> outcomeOf(const QString& name);
    static QStringList outcomeNames();

    /// What stands behind WHERE, with a mark for each of values(); "1" where all are admitted.
    QString condition() const;
    QVariantList values() const;
};

} // namespace hookbench
