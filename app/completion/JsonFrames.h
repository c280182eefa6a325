// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/JsonPlace.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// The objects and lists that are open while a body is read from its beginning, and their members; and the blocks of
/// Liquid that are open. Takes whatever comes. Ranges are bytes of the body, which has to outlive it.
class JsonFrames {
public:
    /// What may stand next.
    enum class State : std::uint8_t { Key, Colon, Value, Separator };

    explicit JsonFrames(std::string_view body)
        : m_body(body)
    {
    }

    State state() const { return m_frames.empty() ? m_rootState : m_frames.back().state; }
    bool isInObject() const { return !m_frames.empty() && !m_frames.back().isList; }
    std::string currentKey() const;

    void open(bool isList);
    void close();
    void takeComma();
    void takeColon();
    /// A key or a value that is being written does not count.
    void takeString(ByteRange inside, bool isKnown, bool counts);
    void takeWord(ByteRange word, bool counts);
    /// A value of which nothing is known.
    void takeValue(ByteRange text);
    void takeTag(std::string_view name);

    /// The place that is looked for is here: levels are those that are open now.
    void notePlace();
    /// The body is at its end.
    void finish();
    std::vector<JsonLevel> takeLevels() { return std::move(m_levels); }

private:
    struct Frame {
        bool isList = false;
        State state = State::Key;
        ByteRange ownKey; ///< in the frame around it
        ByteRange key; ///< the last one that was read
        std::size_t firstMember = 0;
    };
    struct Member {
        ByteRange key;
        ByteRange value;
    };
    /// if, unless, case, for …: what was open where it began.
    struct Block {
        std::vector<Frame> frames;
        State rootState = State::Value;
        std::size_t members = 0;
        std::vector<Member> aside; ///< of the branches before this one
        bool holdsPlace = false;
        bool isForeign = false; ///< in a branch behind the one of the place
    };

    void setState(State state) { (m_frames.empty() ? m_rootState : m_frames.back().state) = state; }
    void takeKey(ByteRange key, bool counts);
    void beginBranch();
    void endBlock();
    void noteMembers(std::size_t frame);

    std::string_view m_body;
    State m_rootState = State::Value;
    std::vector<Frame> m_frames;
    std::vector<Member> m_members; ///< of all open frames
    std::vector<Block> m_blocks;
    std::vector<JsonLevel> m_levels;
    std::size_t m_openLevels = 0; ///< of m_levels: those that are not closed yet
};

} // namespace hookbench
