// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SandboxRecord.h"

#include "cli/BytesToJson.h"

namespace hookbench {

SandboxRecord::SandboxRecord(const QString& path)
    : m_file(path)
{
}

bool SandboxRecord::open()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void SandboxRecord::add(const SandboxExchange& exchange)
{
    auto line = json::Value::object();
    line.set("receivedAt", json::Value::string(exchange.receivedAt.toString(Qt::ISODateWithMs).toStdString()));
    line.set("method", bytesToJson(exchange.method));
    line.set("path", bytesToJson(exchange.path));
    line.set("request", bytesToJson(exchange.requestBytes));
    line.set("status", json::Value::integer(exchange.status));
    line.set("reply", bytesToJson(exchange.replyBody));
    m_file.write(QByteArray::fromStdString(json::toCompactText(line)) + '\n');
    m_file.flush();
}

} // namespace hookbench
