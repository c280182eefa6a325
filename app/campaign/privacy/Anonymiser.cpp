// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/privacy/Anonymiser.h"

#include "campaign/privacy/PersonalData.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <random>
#include <utility>

namespace hookbench {

namespace {

constexpr qsizetype shortestWord = 3; // shorter ones are everywhere by chance
constexpr char32_t blockMask = 31; // letters of one script lie together; a block has UTF-8 of one length

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character);
}

/// Calls with each run of letters and digits, and with each run of what is none.
void eachRun(const QString& text, const std::function<void(const QString& run, bool isWord)>& tell)
{
    QString run;
    bool isWord = false;
    for (const char32_t character : text.toUcs4()) {
        if (!run.isEmpty() && isWordCharacter(character) != isWord)
            tell(std::exchange(run, {}), isWord);
        isWord = isWordCharacter(character);
        run += QString::fromUcs4(&character, 1);
    }
    if (!run.isEmpty())
        tell(run, isWord);
}

/// Such as CGC in CGC_0123456789abcde: says what kind of id it is, not whose.
bool isPrefix(const QString& text, const QString& word)
{
    static const QRegularExpression kind(QStringLiteral("^[A-Z]{2,5}_"));
    return text.startsWith(word) && kind.match(text).capturedLength() == word.size() + 1;
}

char32_t otherLetter(char32_t letter, std::mt19937_64& random)
{
    if (letter < 0x80U)
        return (letter < U'a' ? U'A' : U'a') + static_cast<char32_t>(random() % 26U);
    const char32_t begin = letter & ~blockMask;
    const std::uint64_t first = random() % (blockMask + 1);
    for (char32_t i = 0; i <= blockMask; ++i) {
        const char32_t other = begin + static_cast<char32_t>((first + i) % (blockMask + 1));
        if (QChar::category(other) == QChar::category(letter) && other != letter)
            return other;
    }
    return letter;
}

/// Of a mail address or a URL: as long as it was, and no host that there is.
QString nowhere(QString host)
{
    for (QChar& each : host) {
        if (each.isLetter())
            each = u'z';
        else if (each.isDigit())
            each = u'0';
    }
    return host;
}

bool isDate(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?$"));
    return form.match(text).hasMatch();
}

} // namespace

Anonymiser::Anonymiser(std::uint64_t seed)
    : m_seed(seed)
{
}

Sample Anonymiser::anonymised(Sample sample) const
{
    QSet<QString> found;
    std::vector<std::string> path;
    collect(sample.fields, path, found);
    collect(sample.unknown, path, found);
    replace(sample.fields, path, found);
    replace(sample.unknown, path, found);
    const QString name = QString::fromStdString(sample.name);
    sample.name = (looksPersonal(sample.name) ? text(name) : words(name, &found)).toStdString();
    sample.id.clear();
    return sample;
}

void Anonymiser::collect(const json::Value& value, std::vector<std::string>& path, QSet<QString>& found) const
{
    for (const auto& [name, member] : value.members()) {
        path.push_back(name);
        collect(member, path, found);
        path.pop_back();
    }
    for (const json::Value& item : value.items())
        collect(item, path, found);
    if (!value.isString() || !isPersonal(path, value))
        return;
    eachRun(QString::fromStdString(value.text()), [&found](const QString& run, bool isWord) {
        if (isWord && run.size() >= shortestWord)
            found.insert(run.toCaseFolded());
    });
}

void Anonymiser::replace(json::Value& value, std::vector<std::string>& path, const QSet<QString>& found) const
{
    for (auto& [name, member] : value.members()) {
        path.push_back(name);
        replace(member, path, found);
        path.pop_back();
    }
    for (json::Value& item : value.items())
        replace(item, path, found);
    const bool isAll = isPersonal(path, value);
    if (value.isString()) {
        const QString original = QString::fromStdString(value.text());
        value = json::Value::string((isAll ? text(original) : words(original, &found)).toStdString());
    } else if (value.kind() == json::Value::Kind::Number && isAll) {
        value = json::Value::number(number(value.text()));
    }
}

/// Digits before an exponent; the first one does not become a zero.
std::string Anonymiser::number(std::string text) const
{
    std::mt19937_64 random(m_seed ^ std::hash<std::string>()(text));
    const std::size_t end = std::min(text.find_first_of("eE"), text.size());
    bool isFirst = true;
    for (std::size_t i = 0; i < end; ++i) {
        if (text[i] < '0' || text[i] > '9')
            continue;
        const bool isLeading = std::exchange(isFirst, false);
        if (!isLeading || text[i] != '0') // a zero in front stands alone
            text[i] = static_cast<char>(isLeading ? '1' + random() % 9U : '0' + random() % 10U);
    }
    return text;
}

QString Anonymiser::text(const QString& original) const
{
    if (isDate(original))
        return date(original);
    if (const qsizetype at = original.indexOf(u'@'); at > 0 && looksPersonal(original.toStdString()))
        return words(original.left(at), nullptr) + nowhere(original.mid(at));
    static const QRegularExpression url(QStringLiteral("^(https?://)([^/]*)(.*)$"));
    if (const auto parts = url.match(original); parts.hasMatch())
        return parts.captured(1) + nowhere(parts.captured(2)) + words(parts.captured(3), nullptr);
    QString replaced = words(original, nullptr);
    if (looksPersonal(original.toStdString())) { // a phone number: no country has 999
        int digits = 0;
        for (QChar& each : replaced) {
            if (each.isDigit() && ++digits <= 3)
                each = u'9';
        }
    }
    return replaced;
}

QString Anonymiser::words(const QString& original, const QSet<QString>* only) const
{
    QString replaced;
    eachRun(original, [&](const QString& run, bool isWord) {
        const bool isKept = !isWord || (only ? !only->contains(run.toCaseFolded()) : isPrefix(original, run));
        replaced += isKept ? run : word(run);
    });
    return replaced;
}

QString Anonymiser::word(const QString& original) const
{
    const std::string folded = original.toCaseFolded().toStdString();
    std::mt19937_64 random(m_seed ^ std::hash<std::string>()(folded));
    QString replaced;
    for (const char32_t character : original.toUcs4()) {
        char32_t other = character;
        if (character >= U'0' && character <= U'9')
            other = U'0' + static_cast<char32_t>(random() % 10U);
        else if (QChar::isLetter(character))
            other = otherLetter(character, random);
        replaced += QString::fromUcs4(&other, 1);
    }
    return replaced;
}

/// One that there is, in the same form; the time of day tells nobody's name.
QString Anonymiser::date(const QString& original) const
{
    std::mt19937_64 random(m_seed ^ std::hash<std::string>()(original.toStdString()));
    const auto number = [&random](std::uint64_t first, std::uint64_t count, int width) {
        return QStringLiteral("%1").arg(first + random() % count, width, 10, QLatin1Char('0'));
    };
    const QString year = number(1950, 55, 4);
    const QString month = number(1, 12, 2);
    return year + u'-' + month + u'-' + number(1, 28, 2) + original.mid(10);
}

} // namespace hookbench
