// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SecretMask.h"

#include "campaign/SecretText.h"
#include "delivery/EscapeReader.h"
#include "delivery/SecretForms.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string_view>
#include <vector>

namespace hookbench {

namespace {

using Kind = SecretForm::Kind;

constexpr qsizetype noMatch = -1;

std::size_t indexOf(char byte)
{
    return static_cast<unsigned char>(byte);
}

char upper(char byte)
{
    return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
}

/// What may stand between two characters of a form without being a part of it.
bool isPassedOver(Kind kind, char byte)
{
    static constexpr std::string_view blanks = "\r\n\t ";
    static constexpr std::string_view separators = ":-,";
    return (kind != Kind::Text && blanks.find(byte) != std::string_view::npos)
        || (kind == Kind::Hexadecimal && separators.find(byte) != std::string_view::npos);
}

bool isSame(Kind kind, char wanted, char byte)
{
    return wanted == byte || (kind == Kind::Hexadecimal && upper(wanted) == upper(byte));
}

bool matches(const SecretForm& form, qsizetype at, QByteArrayView bytes)
{
    return bytes.size() <= form.bytes.size() - at
        && std::equal(bytes.begin(), bytes.end(), form.bytes.begin() + at,
            [&form](char byte, char wanted) { return isSame(form.kind, wanted, byte); });
}

} // namespace

/// The forms of all secrets, and what tells at a glance that none of them begins at a place.
class SecretMask::Forms {
public:
    explicit Forms(const QStringList& secrets);

    bool isEmpty() const { return m_all.empty(); }
    const std::vector<const SecretForm*>& beginningWith(char byte) const { return m_beginningWith[indexOf(byte)]; }
    /// How many backslashes may stand where a form begins.
    qsizetype longestRun() const { return m_longestRun; }
    /// Whether a form can begin with these two bytes; neither begins an escape.
    bool mayBegin(char first, char second) const { return m_beginnings[indexOf(first) * 256 + indexOf(second)]; }

private:
    void addBeginning(const SecretForm& form);
    void addBeginning(const SecretForm& form, char first);

    std::vector<std::vector<SecretForm>> m_all;
    std::array<std::vector<const SecretForm*>, 256> m_beginningWith;
    std::bitset<65536> m_beginnings;
    qsizetype m_longestRun = 0;
};

SecretMask::Forms::Forms(const QStringList& secrets)
{
    for (const QString& secret : secrets) {
        if (!secret.isEmpty())
            m_all.push_back(formsOfSecret(secret));
    }
    for (const std::vector<SecretForm>& forms : m_all) {
        for (const SecretForm& form : forms)
            addBeginning(form);
    }
}

void SecretMask::Forms::addBeginning(const SecretForm& form)
{
    const char first = form.bytes.front();
    addBeginning(form, first);
    const auto ownBackslashes =
        std::find_if(form.bytes.begin(), form.bytes.end(), [](char byte) { return byte != '\\'; }) - form.bytes.begin();
    constexpr qsizetype most = qsizetype(1) << EscapeReader::depth; // each escaping doubles them
    m_longestRun = std::max(m_longestRun, most * (ownBackslashes + 1));
    if (form.kind == Kind::Hexadecimal && upper(first) != first)
        addBeginning(form, upper(first));
}

void SecretMask::Forms::addBeginning(const SecretForm& form, char first)
{
    m_beginningWith[indexOf(first)].push_back(&form);
    for (int byte = 0; byte < 256; ++byte) {
        const char second = static_cast<char>(byte);
        const bool goesOn = form.bytes.size() == 1 || isSame(form.kind, form.bytes[1], second)
            || isPassedOver(form.kind, second) || EscapeReader::beginsEscape(second);
        if (goesOn)
            m_beginnings.set(indexOf(first) * 256 + indexOf(second));
    }
}

/// One run over one text.
class SecretMask::Scan {
public:
    Scan(const Forms& forms, QByteArrayView text)
        : m_forms(forms)
        , m_text(text)
        , m_reader(text)
    {
    }

    /// The end of the longest secret that begins here, or noMatch.
    qsizetype endOfSecret(qsizetype begin);
    /// Whether, after that, the text broke off where one might have begun.
    bool wasCutOff() const { return m_wasCutOff; }

private:
    /// Places reached after some bytes of a form.
    using Places = QVarLengthArray<qsizetype, 8>;
    static constexpr qsizetype mostBytes = 4; ///< of one reading
    /// So much of an encoded form has to be there for a beginning of one: any letter is one of its characters.
    static constexpr qsizetype leastOfEncoded = 4;
    using Frontier = std::array<Places, mostBytes + 1>; ///< by the number of bytes, modulo its size

    bool isLongRun(qsizetype begin) const;
    qsizetype longestOf(const std::vector<const SecretForm*>& forms, qsizetype begin);
    qsizetype endOfForm(const SecretForm& form, qsizetype begin);
    void proceed(const SecretForm& form, qsizetype matched, Frontier& frontier);
    void take(const SecretForm& form, qsizetype matched, QByteArrayView bytes, qsizetype end, Frontier& frontier);

    const Forms& m_forms;
    QByteArrayView m_text;
    EscapeReader m_reader;
    bool m_wasCutOff = false;
};

qsizetype SecretMask::Scan::endOfSecret(qsizetype begin)
{
    const char first = m_text[begin];
    if (first == '\\' && isLongRun(begin))
        return noMatch;
    if (!EscapeReader::beginsEscape(first)) {
        const bool isLast = begin + 1 == m_text.size();
        if (!isLast && !m_forms.mayBegin(first, m_text[begin + 1]))
            return noMatch;
        return longestOf(m_forms.beginningWith(first), begin);
    }
    const EscapeReader::Readings readings = m_reader.at(begin);
    m_wasCutOff |= readings.mayBeCutOff;
    qsizetype end = noMatch;
    std::bitset<256> tried;
    for (const EscapeReader::Reading& reading : readings.all) {
        if (reading.size == 0 || tried[indexOf(reading.bytes[0])])
            continue;
        tried.set(indexOf(reading.bytes[0]));
        end = std::max(end, longestOf(m_forms.beginningWith(reading.bytes[0]), begin));
    }
    return end;
}

/// Whether so many backslashes follow that a secret, escaped as often as can be, begins further on at the earliest.
bool SecretMask::Scan::isLongRun(qsizetype begin) const
{
    const qsizetype longest = m_forms.longestRun();
    const QByteArrayView run = m_text.sliced(begin, std::min(longest + 1, m_text.size() - begin));
    return run.size() > longest && std::all_of(run.begin(), run.end(), [](char byte) { return byte == '\\'; });
}

qsizetype SecretMask::Scan::longestOf(const std::vector<const SecretForm*>& forms, qsizetype begin)
{
    qsizetype end = noMatch;
    for (const SecretForm* form : forms)
        end = std::max(end, endOfForm(*form, begin));
    return end;
}

qsizetype SecretMask::Scan::endOfForm(const SecretForm& form, qsizetype begin)
{
    Frontier frontier;
    frontier[0].append(begin);
    for (qsizetype matched = 0; matched < form.bytes.size(); ++matched) {
        proceed(form, matched, frontier);
        if (std::all_of(frontier.begin(), frontier.end(), [](const Places& places) { return places.isEmpty(); }))
            return noMatch;
    }
    const Places& ends = frontier[static_cast<std::size_t>(form.bytes.size() % (mostBytes + 1))];
    return ends.isEmpty() ? noMatch : *std::max_element(ends.begin(), ends.end());
}

/// Takes all places that were reached after so many bytes one step on.
void SecretMask::Scan::proceed(const SecretForm& form, qsizetype matched, Frontier& frontier)
{
    Places& reached = frontier[static_cast<std::size_t>(matched % (mostBytes + 1))];
    for (qsizetype i = 0; i < reached.size(); ++i) { // grows by what is passed over
        const qsizetype place = reached[i];
        if (place == m_text.size()) {
            m_wasCutOff |= form.kind == Kind::Text || matched >= leastOfEncoded;
        } else if (const char byte = m_text[place]; !EscapeReader::beginsEscape(byte)) {
            take(form, matched, m_text.sliced(place, 1), place + 1, frontier);
        } else {
            const EscapeReader::Readings readings = m_reader.at(place);
            m_wasCutOff |= readings.mayBeCutOff;
            for (const EscapeReader::Reading& reading : readings.all)
                take(form, matched, reading.view(), reading.end, frontier);
        }
    }
    reached.clear();
}

void SecretMask::Scan::take(
    const SecretForm& form, qsizetype matched, QByteArrayView bytes, qsizetype end, Frontier& frontier)
{
    const bool isBetween = bytes.isEmpty() || (bytes.size() == 1 && isPassedOver(form.kind, bytes.front()));
    if (!(isBetween && matched > 0) && !matches(form, matched, bytes))
        return;
    const qsizetype reached = isBetween ? matched : matched + bytes.size();
    Places& places = frontier[static_cast<std::size_t>(reached % (mostBytes + 1))];
    if (!places.contains(end))
        places.append(end);
}

SecretMask::SecretMask() = default;

SecretMask::SecretMask(const QStringList& secrets)
{
    auto forms = std::make_shared<const Forms>(secrets);
    if (!forms->isEmpty())
        m_forms = std::move(forms);
}

QByteArray SecretMask::masked(const QByteArray& text) const
{
    return masked(text, false);
}

QString SecretMask::masked(const QString& text) const
{
    return QString::fromUtf8(masked(text.toUtf8(), false));
}

QByteArray SecretMask::maskedCutOff(const QByteArray& text) const
{
    return masked(text, true);
}

QByteArray SecretMask::masked(const QByteArray& text, bool mayBeCutOff) const
{
    if (!m_forms)
        return text;
    Scan scan(*m_forms, text);
    QByteArray result;
    qsizetype copied = 0;
    const auto hide = [&](qsizetype begin, qsizetype end) {
        result.append(text.constData() + copied, begin - copied);
        result.append(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
        copied = end;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = scan.endOfSecret(at);
        if (mayBeCutOff && scan.wasCutOff()) {
            hide(at, text.size());
            break;
        }
        if (end > at)
            hide(at, end);
        at = end > at ? end : at + 1;
    }
    if (copied == 0)
        return text;
    return result.append(text.constData() + copied, text.size() - copied);
}

} // namespace hookbench
