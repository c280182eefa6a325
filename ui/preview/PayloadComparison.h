// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "json/Diff.h"

#include <QString>

#include <vector>

namespace hookbench {

/// Two payloads compared as JSON: what stands where in the one and in the other. A value for any thread.
struct PayloadComparison {
    enum class State {
        Compared,
        OtherSendsNothing, ///< an abort or a render error, as for the next
        ThisSendsNothing,
        OtherIsNoJson,
        ThisIsNoJson,
    };
    struct Row {
        json::Difference::Kind kind = json::Difference::Kind::Changed;
        QString pointer; ///< RFC 6901; "/" stands for the whole
        QString other; ///< as written, long ones cut; empty where there is none
        QString shown;
        ByteRange source; ///< of the body: what made the value in the payload shown; empty where that is not known
    };
    static constexpr std::size_t mostRows = 2000;

    State state = State::Compared;
    std::vector<Row> rows; ///< in the order of the payload shown
    std::size_t differences = 0; ///< of which the rows are the first
};

PayloadComparison comparePayloads(const RenderedRequest& other, const RenderedRequest& shown);

} // namespace hookbench
