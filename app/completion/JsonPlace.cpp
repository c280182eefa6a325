// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/JsonPlace.h"

#include "completion/JsonFrames.h"
#include "completion/TagSkip.h"

#include <algorithm>

namespace hookbench {

namespace {

using State = JsonFrames::State;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '+' || c == '.' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a quote ends the string that the place is in, and does not open the next one: by what is between, or by what
/// follows it.
bool endsString(std::string_view between, std::string_view behind)
{
    const bool isWord = between.empty() || between.find_first_not_of(' ') != std::string_view::npos;
    if (isWord && between.find_first_of(",:{}[]") == std::string_view::npos)
        return true;
    const std::size_t next = behind.find_first_not_of(" \t");
    return next == std::string_view::npos || std::string_view(",:}]\r\n{").find(behind[next]) != std::string_view::npos;
}

class Scout {
public:
    Scout(std::string_view body, std::size_t place)
        : m_body(body)
        , m_place(std::min(place, body.size()))
        , m_frames(body)
    {
    }

    JsonPlace find();

private:
    void passTag(ByteRange tag);
    void readTag();
    void readString();
    void skipWord();
    void readWord();
    void readSign(char sign);
    void noteKind(State state, bool isString);
    void notePlace(ByteRange token, bool isQuoted, bool holdsTag);

    std::string_view m_body;
    std::size_t m_place;
    std::size_t m_at = 0;
    bool m_isNoted = false;
    JsonPlace m_result;
    JsonFrames m_frames;
};

JsonPlace Scout::find()
{
    while (m_at < m_body.size()) {
        if (!m_isNoted && m_at >= m_place)
            notePlace({m_place, m_place}, false, false);
        const char c = m_body[m_at];
        if (beginsTag(m_body, m_at))
            readTag();
        else if (c == '"')
            readString();
        else if (isWordByte(c))
            readWord();
        else
            readSign(c);
    }
    if (!m_isNoted)
        notePlace({m_place, m_place}, false, false);
    m_frames.finish();
    m_result.levels = m_frames.takeLevels();
    return std::move(m_result);
}

void Scout::noteKind(State state, bool isString)
{
    if (state == State::Value)
        m_result.kind = JsonPlace::Kind::Value;
    else if (state == State::Key || (isString && m_frames.isInObject()))
        m_result.kind = JsonPlace::Kind::Key;
    if (m_result.kind == JsonPlace::Kind::Value)
        m_result.key = m_frames.currentKey();
}

void Scout::notePlace(ByteRange token, bool isQuoted, bool holdsTag)
{
    m_isNoted = true;
    noteKind(m_frames.state(), isQuoted);
    m_result.token = token;
    m_result.typed = {token.begin + (isQuoted ? 1U : 0U), m_place};
    m_result.isQuoted = isQuoted;
    m_result.holdsTag = holdsTag;
    m_frames.notePlace();
}

/// A place in a tag is of no kind.
void Scout::passTag(ByteRange tag)
{
    m_at = tag.end;
    if (m_isNoted || m_place <= tag.begin || m_place >= tag.end)
        return;
    m_isNoted = true;
    m_frames.notePlace();
}

void Scout::readTag()
{
    const SkippedTag tag = skipTag(m_body, m_at);
    passTag(tag.range);
    if (tag.isOutput)
        m_frames.takeValue({});
    else
        m_frames.takeTag(tag.name);
}

void Scout::readString()
{
    const std::size_t begin = m_at++;
    bool holdsTag = false;
    bool isClosed = false;
    while (!isClosed && m_at < m_body.size() && m_body[m_at] != '\n' && m_body[m_at] != '\r') {
        if (beginsTag(m_body, m_at)) {
            const SkippedTag tag = skipTag(m_body, m_at);
            passTag(tag.range);
            holdsTag = true;
        } else {
            isClosed = m_body[m_at] == '"';
            m_at = std::min(m_body.size(), m_at + (m_body[m_at] == '\\' ? 2 : 1));
        }
    }
    ByteRange token{begin, m_at};
    const ByteRange inside{begin + 1, m_at - (isClosed ? 1U : 0U)};
    const bool isHere = !m_isNoted && m_place > begin && (m_place < m_at || (!isClosed && m_place == m_at));
    const bool isEnded =
        isClosed && (!isHere || endsString(m_body.substr(m_place, inside.end - m_place), m_body.substr(m_at)));
    if (isHere && !isEnded) { // ends with the word that is being written
        m_at = m_place;
        skipWord();
        token.end = m_at;
    }
    if (isHere)
        notePlace(token, true, holdsTag);
    m_frames.takeString({std::min(inside.begin, token.end), std::min(inside.end, token.end)}, !holdsTag, !isHere);
}

void Scout::skipWord()
{
    while (m_at < m_body.size() && isWordByte(m_body[m_at]))
        ++m_at;
}

void Scout::readWord()
{
    const std::size_t begin = m_at;
    skipWord();
    const bool isHere = !m_isNoted && m_place > begin && m_place <= m_at;
    if (isHere)
        notePlace({begin, m_at}, false, false);
    m_frames.takeWord({begin, m_at}, !isHere);
}

void Scout::readSign(char sign)
{
    ++m_at;
    switch (sign) {
    case '{':
    case '[':
        m_frames.open(sign == '[');
        break;
    case '}':
    case ']':
        m_frames.close();
        break;
    case ',':
        m_frames.takeComma();
        break;
    case ':':
        m_frames.takeColon();
        break;
    default:
        break;
    }
}

} // namespace

JsonPlace jsonPlaceAt(std::string_view body, std::size_t place)
{
    return Scout(body, place).find();
}

} // namespace hookbench
