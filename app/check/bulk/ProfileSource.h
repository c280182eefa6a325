// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"
#include "text/Diagnostic.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// Some profiles that follow one another in their source.
struct ProfileWindow {
    struct Record {
        Sample profile;
        std::optional<Sample> event; ///< that came with the profile
        std::size_t number = 0; ///< in the source, from 0
    };
    struct Finding {
        Diagnostic diagnostic;
        std::size_t number = 0; ///< of the record that it is about
    };
    std::vector<Record> records;
    std::vector<Finding> findings;
    std::size_t unreadable = 0; ///< records that are left out; findings say why
};

/// The profiles of a check, a window at a time, so that memory is bounded by the window and not by the file.
class ProfileSource {
public:
    static constexpr std::size_t windowSize = 1000; ///< profiles that are in memory together

    /// Reads the profiles of one window; to be called once, by any thread, whatever becomes of the source.
    using Window = std::function<ProfileWindow()>;

    ProfileSource() = default;
    virtual ~ProfileSource() = default;
    ProfileSource(const ProfileSource&) = delete;
    ProfileSource& operator=(const ProfileSource&) = delete;

    /// Empty behind the last one. A window may hold no profile that can be read.
    virtual Window next() = 0;
    /// What people call a profile, by its number.
    virtual std::string nameOf(std::size_t number) const = 0;
    /// Whether nobody's data is meant: then smaller profiles that break the body as well are worth more.
    virtual bool isMadeUp() const { return false; }
    /// What is wrong with the source as a whole; complete behind the last window.
    virtual std::vector<Diagnostic> findings() const { return {}; }

    /// How far next() came; both count the same thing, such as bytes. 0 of 0 where it is not known.
    virtual std::int64_t position() const { return 0; }
    virtual std::int64_t size() const { return 0; }
};

} // namespace hookbench
