// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hookbench::qualtrics {

/// What the `meta` of a Qualtrics reply tells, whatever mix of the documented and recorded forms it has. Empty where a
/// reply leaves something out; support asks for errorCode and requestId (documented).
struct ErrorEnvelope {
    std::string httpStatus; ///< text such as "400 - Bad Request"; may differ from the HTTP status line
    std::string errorCode;
    std::string errorMessage;
    std::string requestId;
    std::string notice; ///< also beside success, such as "Request proxied. …"

    bool isError() const { return !errorCode.empty() || !errorMessage.empty(); }
    bool operator==(const ErrorEnvelope&) const = default;
};

/// Nothing if the reply is not JSON or has no `meta`. Understands the form of 2016 too, where error texts stand in
/// `meta` itself (recorded).
std::optional<ErrorEnvelope> readErrorEnvelope(std::string_view replyBody);

} // namespace hookbench::qualtrics
