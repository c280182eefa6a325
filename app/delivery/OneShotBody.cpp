// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace hookbench {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qsizetype count = std::min<qsizetype>(maxSize, m_bytes.size() - m_position);
    if (count == 0)
        return maxSize == 0 ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    emit taken();
    return count;
}

qint64 OneShotBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace hookbench
