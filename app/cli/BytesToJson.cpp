// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BytesToJson.h"

#include "text/Utf8.h"

namespace hookbench {

json::Value bytesToJson(const QByteArray& bytes)
{
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (!firstInvalidUtf8(text))
        return json::Value::string(std::string(text));
    return json::Value::object({{"base64", json::Value::string(bytes.toBase64().toStdString())}});
}

} // namespace hookbench
