// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/ReceivedRequest.h"

#include <optional>
#include <vector>

namespace hookbench {

class SecretMask;

/// A request as it arrived beside the attempt that sent it, part by part and byte by byte. Where a secret of the
/// attempt is masked, what arrived has to hold the very value of one that this program knows. What this holds is
/// masked.
struct ReceivedComparison {
    enum class Part { RequestLine, Header, Body };
    enum class Verdict {
        Same,
        Different,
        NotReceived,
        NotSent, ///< arrived all the same
        Unknown, ///< a bearer token, which nobody keeps, and the same around it
    };
    struct Row {
        Part part = Part::Header;
        QByteArray name = {}; ///< of a header
        QByteArray sent = {};
        QByteArray received = {};
        Verdict verdict = Verdict::Same;
        bool isAdded = false; ///< a header that comes with the connection or from this program, not from the author
        qsizetype firstDifference = -1; ///< byte in both; -1 unless Different
    };
    std::vector<Row> rows; ///< request line, headers in the order sent with what was not sent behind them, body
    bool isSameOrder = true; ///< of the headers that are in both
    bool isPlain = true; ///< the head is written as this program writes it: one space here, none there

    /// Whether nothing differs; rows that are Unknown count as equal.
    bool isSame() const;
    /// The first row that differs, or null.
    const Row* firstDifferent() const;
    const Row& body() const { return rows.back(); }

    /// `secrets` has all those that this program knows.
    static ReceivedComparison of(const QByteArray& received, const Attempt& sent, const SecretMask& secrets);
};

/// Line and column, both from 1, of a byte in a text; columns in bytes.
struct BytePlace {
    qsizetype line = 1;
    qsizetype column = 1;
    static BytePlace of(const QByteArray& text, qsizetype byte);
};

} // namespace hookbench
