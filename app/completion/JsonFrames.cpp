// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/JsonFrames.h"

#include "liquid/TagNames.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

/// Copies of what is open are kept for as many blocks in each other as anybody writes.
constexpr std::size_t mostBlocks = 64;

} // namespace

std::string JsonFrames::currentKey() const
{
    if (!isInObject())
        return {};
    const ByteRange key = m_frames.back().key;
    return std::string(m_body.substr(key.begin, key.size()));
}

void JsonFrames::open(bool isList)
{
    Frame frame;
    frame.isList = isList;
    frame.state = isList ? State::Value : State::Key;
    frame.ownKey = isInObject() ? m_frames.back().key : ByteRange();
    frame.firstMember = m_members.size();
    m_frames.push_back(frame);
}

void JsonFrames::close()
{
    if (m_frames.empty())
        return;
    noteMembers(m_frames.size() - 1);
    m_members.resize(std::min(m_members.size(), m_frames.back().firstMember));
    m_frames.pop_back();
    setState(State::Separator);
}

void JsonFrames::takeComma()
{
    if (!m_frames.empty())
        setState(m_frames.back().isList ? State::Value : State::Key);
}

void JsonFrames::takeColon()
{
    if (isInObject())
        setState(State::Value);
}

void JsonFrames::takeKey(ByteRange key, bool counts)
{
    m_frames.back().key = key;
    if (counts)
        m_members.push_back({key, {}});
    setState(State::Colon);
}

void JsonFrames::takeString(ByteRange inside, bool isKnown, bool counts)
{
    if (state() != State::Value && isInObject())
        takeKey(inside, counts);
    else
        takeValue(isKnown && counts ? inside : ByteRange());
}

void JsonFrames::takeWord(ByteRange word, bool counts)
{
    if (state() == State::Key)
        takeKey(word, counts);
    else
        takeValue({});
}

void JsonFrames::takeValue(ByteRange text)
{
    if (state() != State::Value)
        return;
    const bool isOfMember = isInObject() && m_members.size() > m_frames.back().firstMember;
    if (isOfMember && m_members.back().key.begin == m_frames.back().key.begin)
        m_members.back().value = text;
    setState(State::Separator);
}

void JsonFrames::takeTag(std::string_view name)
{
    if (liquid::isTemplateBlock(name)) {
        if (m_blocks.size() < mostBlocks)
            m_blocks.push_back({m_frames, m_rootState, m_members.size(), {}, false, false});
    } else if (liquid::isBranchTag(name)) {
        beginBranch();
    } else if (liquid::isTemplateBlock(liquid::endedBlock(name))) {
        endBlock();
    }
}

void JsonFrames::beginBranch()
{
    if (m_blocks.empty())
        return;
    Block& block = m_blocks.back();
    const auto first = static_cast<std::ptrdiff_t>(std::min(block.members, m_members.size()));
    if (!block.isForeign)
        block.aside.insert(block.aside.end(), m_members.begin() + first, m_members.end());
    block.isForeign = block.holdsPlace;
    m_members.resize(static_cast<std::size_t>(first));
    m_frames = block.frames;
    m_rootState = block.rootState;
}

/// Behind a block there may be what any of its branches brought, or what the place's own branch brings.
void JsonFrames::endBlock()
{
    if (m_blocks.empty())
        return;
    const Block block = std::move(m_blocks.back());
    m_blocks.pop_back();
    if (m_frames.size() != block.frames.size())
        return; // members of others would come among them
    if (block.isForeign)
        m_members.resize(std::min(block.members, m_members.size()));
    const auto first = static_cast<std::ptrdiff_t>(std::min(block.members, m_members.size()));
    m_members.insert(m_members.begin() + first, block.aside.begin(), block.aside.end());
}

void JsonFrames::notePlace()
{
    for (const Frame& frame : m_frames) {
        JsonLevel level;
        level.isList = frame.isList;
        level.key = m_body.substr(frame.ownKey.begin, frame.ownKey.size());
        m_levels.push_back(std::move(level));
    }
    m_openLevels = m_levels.size();
    for (Block& block : m_blocks) {
        block.aside.clear();
        block.holdsPlace = true;
    }
}

void JsonFrames::noteMembers(std::size_t frame)
{
    if (frame >= m_openLevels)
        return;
    m_openLevels = frame;
    JsonLevel& level = m_levels[frame];
    const auto text = [this](ByteRange range) { return std::string(m_body.substr(range.begin, range.size())); };
    for (std::size_t member = m_frames[frame].firstMember; member < m_members.size(); ++member)
        level.members.push_back({text(m_members[member].key), text(m_members[member].value)});
}

void JsonFrames::finish()
{
    while (!m_frames.empty())
        close();
}

} // namespace hookbench
