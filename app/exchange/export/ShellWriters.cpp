// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/ShellWriters.h"

#include <string_view>

namespace hookbench {

namespace {

std::string posixQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char byte : text)
        quoted += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
    return quoted + '\'';
}

std::string octalEscape(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    const auto digit = [](unsigned int value) { return static_cast<char>('0' + value); };
    return {'\\', digit(code >> 6U), digit((code >> 3U) & 7U), digit(code & 7U)};
}

/// A stretch of the format of printf.
std::string printfEscaped(std::string_view text)
{
    std::string escaped;
    for (const char byte : text) {
        if (byte == '%')
            escaped += "%%";
        else if (byte == '\\')
            escaped += "\\\\";
        else if (byte == '\'')
            escaped += "'\\''";
        else if (byte == '\n')
            escaped += "\\n";
        else if (byte < ' ' || byte == '\x7f')
            escaped += octalEscape(byte);
        else
            escaped += byte;
    }
    return escaped;
}

bool isPlainInCmd(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || std::string_view(" _-:=+~'/.,?;*`\\").find(byte) != std::string_view::npos
        || static_cast<unsigned char>(byte) >= 0x80;
}

/// The C runtime's rules come first (a quote needs a backslash, and so does each backslash before one), then those of
/// cmd.exe: outside of what it takes for quotes, ^ takes the meaning off the next character.
std::string cmdEscaped(std::string_view text, bool isEnd)
{
    std::string argument;
    std::size_t backslashes = 0;
    for (const char byte : text) {
        if (byte == '"')
            argument.append(backslashes + 1, '\\');
        argument += byte;
        backslashes = byte == '\\' ? backslashes + 1 : 0;
    }
    if (isEnd)
        argument.append(backslashes, '\\'); // the closing quote follows
    std::string escaped;
    for (std::size_t i = 0; i < argument.size(); ++i) {
        const char byte = argument[i];
        if (byte == '\n') {
            escaped += "^\n\n";
            continue;
        }
        if (!isPlainInCmd(byte))
            escaped += '^';
        escaped += byte;
        // Between % and the name of a variable, so that no variable is put in.
        const bool isNamed = i + 1 < argument.size() && (isPlainInCmd(argument[i + 1]) && argument[i + 1] != ' ');
        if (byte == '%' && isNamed)
            escaped += '^';
    }
    return escaped;
}

} // namespace

std::string posixWord(const TextPieces& pieces)
{
    std::string word;
    for (const TextPiece& piece : pieces)
        word += piece.isSecret ? "\"$" + shellVariable(piece.text) + '"' : posixQuoted(piece.text);
    return word.empty() ? "''" : word;
}

std::string posixPrintf(const TextPieces& pieces)
{
    std::string format = "printf '";
    std::string arguments;
    for (const TextPiece& piece : pieces) {
        format += piece.isSecret ? "%s" : printfEscaped(piece.text);
        if (piece.isSecret)
            arguments += " \"$" + shellVariable(piece.text) + '"';
    }
    return format + '\'' + arguments;
}

std::string cmdWord(const TextPieces& pieces)
{
    std::string word = "^\"";
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const TextPiece& piece = pieces[i];
        if (piece.isSecret)
            word += '%' + shellVariable(piece.text) + '%';
        else
            word += cmdEscaped(piece.text, i + 1 == pieces.size());
    }
    return word + "^\"";
}

} // namespace hookbench
