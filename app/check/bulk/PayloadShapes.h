// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace hookbench {

/// Which shapes the payloads of many profiles have: the names of members and the kinds of values, whatever the values,
/// the order of members and the length of lists. Takes the same memory for any number of them.
class PayloadShapes {
public:
    static constexpr std::size_t mostShapes = 50; ///< that are told apart

    struct Shape {
        std::uint64_t fingerprint = 0;
        std::size_t count = 0; ///< payloads
        std::size_t profile = 0; ///< number of the first one
    };

    /// A payload that is valid JSON; of another it takes some shape. True for the first one of its shape.
    bool add(std::string_view payload, std::size_t profile);
    /// What comes behind this.
    void add(const PayloadShapes& next);

    /// In the order in which they came up.
    const std::vector<Shape>& shapes() const { return m_shapes; }
    /// Payloads of shapes beyond those.
    std::size_t others() const { return m_others; }

private:
    bool count(const Shape& shape);

    std::vector<Shape> m_shapes;
    std::size_t m_others = 0;
    std::vector<std::uint64_t> m_elements; ///< of the lists that are being read; kept for its memory
};

} // namespace hookbench
