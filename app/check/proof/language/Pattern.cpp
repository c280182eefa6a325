// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/language/Pattern.h"

#include "liquid/Utf16.h"

#include <charconv>

namespace hookbench::proof {

namespace {

constexpr int mostCopies = 300;
constexpr int deepest = 40;

/// Reads an expression from left to right; fails for good at the first thing that it does not know.
class PatternReader {
public:
    PatternReader(Languages& languages, std::string_view pattern)
        : m_languages(languages)
        , m_alphabet(languages.alphabet())
        , m_pattern(pattern)
    {
    }

    std::optional<Language> read()
    {
        const Language language = readAlternatives(0);
        return m_hasFailed || !atEnd() ? std::nullopt : std::optional(language);
    }

private:
    bool atEnd() const { return m_at >= m_pattern.size(); }
    char peek() const { return atEnd() ? '\0' : m_pattern[m_at]; }
    bool accept(std::string_view text)
    {
        if (!m_pattern.substr(m_at).starts_with(text))
            return false;
        m_at += text.size();
        return true;
    }
    Language fail()
    {
        m_hasFailed = true;
        return m_languages.none();
    }

    Language readAlternatives(int depth)
    {
        if (depth > deepest)
            return fail();
        Language all = readSequence(depth);
        while (!m_hasFailed && accept("|"))
            all = m_languages.unite(all, readSequence(depth));
        return all;
    }

    Language readSequence(int depth)
    {
        Language all = m_languages.empty();
        while (!m_hasFailed && !atEnd() && peek() != '|' && peek() != ')') {
            // An anchor says nothing more where the whole text has to match, provided that it stands at its end.
            if (peek() == '^' || peek() == '$') {
                const bool isAtEdge = depth == 0 && (peek() == '^' ? m_at == 0 : m_at + 1 == m_pattern.size());
                if (!isAtEdge)
                    return fail();
                ++m_at;
                continue;
            }
            const Language one = readAtom(depth);
            all = m_languages.concat(all, readRepetition(one));
        }
        return all;
    }

    Language readAtom(int depth)
    {
        if (accept("(")) {
            if (peek() == '?' && !accept("?:"))
                return fail();
            const Language inside = readAlternatives(depth + 1);
            return accept(")") ? inside : fail();
        }
        if (accept("["))
            return readClass();
        if (accept("."))
            return m_languages.oneOf(m_alphabet.all() & ~m_alphabet.setOf("\n"));
        if (peek() == '*' || peek() == '+' || peek() == '?' || peek() == '{')
            return fail();
        return m_languages.oneOf(readSymbols());
    }

    /// One character or a class such as \d.
    SymbolSet readSymbols()
    {
        if (!accept("\\"))
            return setOf(readCharacter());
        const char escaped = peek();
        ++m_at;
        switch (escaped) {
        case 'd':
            return m_alphabet.digits();
        case 'D':
            return m_alphabet.all() & ~m_alphabet.digits();
        case 'w':
            return m_alphabet.letters() | m_alphabet.digits() | m_alphabet.setOf("_");
        case 'W':
            return m_alphabet.all() & ~(m_alphabet.letters() | m_alphabet.digits() | m_alphabet.setOf("_"));
        case 's':
            return spaces();
        case 'S':
            return m_alphabet.all() & ~m_alphabet.setOf(" \t\n\r");
        case 'p':
            return readProperty();
        case 'n':
            return m_alphabet.setOf("\n");
        case 't':
            return m_alphabet.setOf("\t");
        case 'r':
            return m_alphabet.setOf("\r");
        default:
            break;
        }
        const bool isSign = escaped != '\0' && !(escaped >= '0' && escaped <= '9')
            && !m_alphabet.letters().test(m_alphabet.of(escaped));
        if (!isSign || static_cast<unsigned char>(escaped) >= 0x80)
            fail();
        return m_alphabet.setOf({&escaped, 1});
    }

    /// \p{L} and \p{N} with their kinds: beyond ASCII any character may be one.
    SymbolSet readProperty()
    {
        const bool isLetter = accept("{L}") || accept("{Lu}") || accept("{Ll}");
        if (!isLetter && !accept("{N}") && !accept("{Nd}"))
            fail();
        return (isLetter ? m_alphabet.letters() : m_alphabet.digits()) | m_alphabet.foreign();
    }

    SymbolSet spaces() const
    {
        SymbolSet set = m_alphabet.setOf(" \t\n\r");
        set.set(Alphabet::control); // form feed and vertical tab
        return set;
    }

    char32_t readCharacter()
    {
        const liquid::CodePoint point = liquid::codePointAt(m_pattern, m_at);
        m_at += point.size;
        return point.value;
    }

    SymbolSet setOf(char32_t character) const
    {
        SymbolSet set;
        set.set(m_alphabet.of(character));
        return set;
    }

    Language readClass()
    {
        const bool isNegated = accept("^");
        SymbolSet set;
        SymbolSet sure; // characters that certainly belong, for the negation
        for (bool isFirst = true; isFirst || peek() != ']'; isFirst = false) {
            if (atEnd() || peek() == '[' || m_hasFailed)
                return fail();
            const bool isEscape = peek() == '\\';
            const SymbolSet first = readSymbols();
            set |= first;
            if (peek() == '-' && m_at + 1 < m_pattern.size() && m_pattern[m_at + 1] != ']') {
                ++m_at;
                set |= readRangeTo(first, isEscape);
            }
        }
        ++m_at;
        // Beyond ASCII the class may hold less than it seems to.
        sure = set & m_alphabet.range(' ', '~');
        sure |= set & m_alphabet.setOf("\t\n\r");
        return m_languages.oneOf(isNegated ? m_alphabet.all() & ~sure : set);
    }

    SymbolSet readRangeTo(const SymbolSet& first, bool isEscape)
    {
        const SymbolSet last = readSymbols();
        if (first.count() != 1 || last.count() != 1 || (isEscape && first.test(Alphabet::rest))) {
            fail();
            return {};
        }
        const auto from = static_cast<Symbol>(first._Find_first());
        const auto to = static_cast<Symbol>(last._Find_first());
        SymbolSet set;
        constexpr Symbol firstBreak = 95;
        if (from < firstBreak && to < firstBreak) {
            for (std::size_t i = from; i <= to; ++i)
                set.set(i);
            return set;
        }
        // Beyond ASCII the alphabet does not tell all characters apart: all of them, and ASCII from the first one on.
        if (from >= firstBreak && from < Alphabet::rest)
            return m_alphabet.all();
        for (std::size_t i = from; i < firstBreak && from < firstBreak; ++i)
            set.set(i);
        return set | m_alphabet.foreign();
    }

    Language readRepetition(Language one)
    {
        int least = 1;
        int most = 1;
        if (accept("*")) {
            least = 0;
            most = -1;
        } else if (accept("+")) {
            most = -1;
        } else if (accept("?")) {
            least = 0;
        } else if (peek() == '{') {
            if (!readCounts(least, most))
                return fail();
        } else {
            return one;
        }
        accept("?"); // as few as possible: the whole text has to match anyway
        if (peek() == '+' || peek() == '*' || peek() == '?' || peek() == '{')
            return fail();
        return repeated(one, least, most);
    }

    bool readNumber(int& number)
    {
        const char* const end = m_pattern.data() + m_pattern.size();
        const auto [after, error] = std::from_chars(m_pattern.data() + m_at, end, number);
        m_at = static_cast<std::size_t>(after - m_pattern.data());
        return error == std::errc() && number >= 0 && number <= 100'000;
    }

    bool readCounts(int& least, int& most)
    {
        ++m_at;
        if (!readNumber(least))
            return false;
        most = least;
        if (accept(",")) {
            most = -1;
            if (peek() != '}' && !readNumber(most))
                return false;
        }
        return accept("}");
    }

    Language repeated(Language one, int least, int most)
    {
        Language all = m_languages.empty();
        for (int i = 0; i < least && i < mostCopies; ++i)
            all = m_languages.concat(all, one);
        if (most < 0 || most > mostCopies || least > mostCopies)
            return m_languages.concat(all, m_languages.repeat(one));
        const Language perhaps = m_languages.unite(one, m_languages.empty());
        for (int i = least; i < most; ++i)
            all = m_languages.concat(all, perhaps);
        return all;
    }

    Languages& m_languages;
    const Alphabet& m_alphabet;
    std::string_view m_pattern;
    std::size_t m_at = 0;
    bool m_hasFailed = false;
};

} // namespace

std::optional<Language> languageOfPattern(Languages& languages, std::string_view pattern)
{
    return PatternReader(languages, pattern).read();
}

} // namespace hookbench::proof
