// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/PackedReader.h"

#include <zlib.h>

namespace hookbench {

namespace {

constexpr std::size_t chunkSize = std::size_t{256} * 1024;
constexpr int gzipWindow = MAX_WBITS + 16; // as zlib's inflateInit2() wants it for gzip

} // namespace

struct PackedReader::Inflater {
    Inflater() { isReady = inflateInit2(&stream, gzipWindow) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream stream{};
    bool isReady = false;
    bool isBetween = false; ///< one packed part is over, another may follow
};

PackedReader::PackedReader(QIODevice& device)
    : m_device(device)
{
}

PackedReader::~PackedReader() = default;

bool PackedReader::read(std::string& bytes)
{
    if (!m_isBegun) {
        m_isBegun = true;
        fill();
        if (m_input.starts_with("\x1F\x8B"))
            m_inflater = std::make_unique<Inflater>();
    }
    if (m_inflater)
        return unpack(bytes);
    if (m_used == m_input.size() && !fill())
        return false;
    bytes.append(m_input, m_used);
    m_used = m_input.size();
    return true;
}

/// Takes the next piece of the device in place of the one that is used up.
bool PackedReader::fill()
{
    m_input.resize(chunkSize);
    const qint64 size = m_device.read(m_input.data(), static_cast<qint64>(chunkSize));
    m_input.resize(static_cast<std::size_t>(std::max<qint64>(0, size)));
    m_used = 0;
    m_position += std::max<qint64>(0, size);
    if (size < 0)
        m_damage = Damage::Unreadable;
    return size > 0;
}

bool PackedReader::unpack(std::string& bytes)
{
    z_stream& stream = m_inflater->stream;
    const std::size_t before = bytes.size();
    if (!m_inflater->isReady)
        m_damage = Damage::Unreadable;
    while (m_damage == Damage::None && bytes.size() == before) {
        if (m_used == m_input.size() && !fill()) {
            if (m_damage == Damage::None && !m_inflater->isBetween)
                m_damage = Damage::CutOff;
            return false;
        }
        bytes.resize(before + chunkSize);
        stream.next_in = reinterpret_cast<Bytef*>(m_input.data() + m_used);
        stream.avail_in = static_cast<uInt>(m_input.size() - m_used);
        stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
        stream.avail_out = static_cast<uInt>(chunkSize);
        const int status = inflate(&stream, Z_NO_FLUSH);
        bytes.resize(before + chunkSize - stream.avail_out);
        m_used = m_input.size() - stream.avail_in;
        if (status == Z_STREAM_END)
            inflateReset(&stream);
        else if (status != Z_OK && status != Z_BUF_ERROR)
            m_damage = Damage::Broken;
        m_inflater->isBetween = status == Z_STREAM_END;
    }
    return bytes.size() > before;
}

} // namespace hookbench
