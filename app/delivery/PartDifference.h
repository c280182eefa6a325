// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace hookbench {

/// In what one part of two attempts differs, such as their headers. What is masked is never called equal: two secrets
/// look the same behind their mask.
struct PartDifference {
    struct Row {
        enum class Kind {
            Added, ///< only in the second
            Gone, ///< only in the first
            Changed,
            Masked, ///< looks the same and holds a masked secret: cannot be compared
        };
        Kind kind = Kind::Changed;
        QString place; ///< "Content-Type", "/recipients/0/id", "line 3"
        QString first; ///< one line for people: long ones cut, invisible characters written as \u00A0; may be empty
        QString second;
    };
    static constexpr std::size_t mostRows = 1000;

    std::vector<Row> rows; ///< the first of them
    std::size_t differences = 0; ///< of which the rows are the first; those that are masked do not count
    bool isMasked = false; ///< both hold masked secrets, which cannot be compared
    bool isAbsent = false; ///< neither has this part
    QString remark; ///< a sentence on how they were compared; may be empty

    bool isDifferent() const { return differences > 0; }

    void add(Row::Kind kind, const QString& place, const QString& first, const QString& second);
    /// A row where the values differ, or where they look the same and are masked. An empty one is none.
    void compare(const QString& place, const QString& first, const QString& second);
};

/// Whether a masked secret stands in it, plain or percent-encoded.
bool holdsMask(const QByteArray& text);

/// Two values as one line each for people: cut around the first place in which they differ.
std::pair<QString, QString> shownPair(const QString& first, const QString& second);

} // namespace hookbench
