// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/ErrorEnvelope.h"

#include "json/Reader.h"

namespace hookbench::qualtrics {

std::optional<ErrorEnvelope> readErrorEnvelope(std::string_view replyBody)
{
    const auto reply = json::readValue(replyBody);
    const json::Value* meta = reply ? reply->find("meta") : nullptr;
    if (!meta || !meta->isObject())
        return std::nullopt;
    const json::Value* nested = meta->find("error");
    const json::Value& error = nested && nested->isObject() ? *nested : *meta;

    ErrorEnvelope envelope;
    envelope.httpStatus = meta->textOf("httpStatus", meta->textOf("status"));
    envelope.errorCode = error.textOf("errorCode", error.textOf("internalErrorCode"));
    envelope.errorMessage = error.textOf("errorMessage");
    envelope.requestId = meta->textOf("requestId", meta->textOf("errorId"));
    envelope.notice = meta->textOf("notice");
    return envelope;
}

} // namespace hookbench::qualtrics
