// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>
#include <string>

namespace hookbench {

/// Reads a file from its beginning to its end, unpacking it if it is gzipped (found by its first bytes; several packed
/// parts one after the other count as one). Memory is bounded whatever the file holds.
class PackedReader {
public:
    /// The device is open for reading and outlives this.
    explicit PackedReader(QIODevice& device);
    ~PackedReader();
    PackedReader(const PackedReader&) = delete;
    PackedReader& operator=(const PackedReader&) = delete;

    /// Appends some more bytes; false when there are none, because the file is over or damaged.
    bool read(std::string& bytes);

    enum class Damage {
        None,
        CutOff, ///< the packed data ends too early
        Broken, ///< the packed data contradicts itself
        Unreadable, ///< the device failed
    };
    Damage damage() const { return m_damage; }

    bool isPacked() const { return m_inflater != nullptr; }
    /// Bytes of the device that were read, for a progress bar.
    qint64 position() const { return m_position; }

private:
    struct Inflater;
    bool fill();
    bool unpack(std::string& bytes);

    QIODevice& m_device;
    std::string m_input;
    std::size_t m_used = 0; ///< of m_input
    qint64 m_position = 0;
    std::unique_ptr<Inflater> m_inflater;
    bool m_isBegun = false;
    Damage m_damage = Damage::None;
};

} // namespace hookbench
