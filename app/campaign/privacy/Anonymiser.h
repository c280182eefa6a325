// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <QSet>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// Puts other people in place of those whom samples are about. What becomes of a value keeps its type, its length and
/// its shape: capitals stay capitals, digits digits, and all that matters to JSON (quotes, backslashes, line breaks,
/// emoji) stays where it is; dates stay dates. The same word becomes the same, wherever it stands and in whichever
/// sample, for the same seed. Mail addresses lead to no host there is, phone numbers to no country.
class Anonymiser {
public:
    /// A seed that nobody knows, so that nobody finds out by trying who a word was.
    explicit Anonymiser(std::uint64_t seed);

    /// Personal values are replaced, and where their words stand in other values or in the sample's name, there too.
    /// The id, which comes from a name as a rule, is left out.
    Sample anonymised(Sample sample) const;

private:
    void collect(const json::Value& value, std::vector<std::string>& path, QSet<QString>& words) const;
    void replace(json::Value& value, std::vector<std::string>& path, const QSet<QString>& words) const;
    std::string number(std::string text) const;
    QString text(const QString& original) const;
    QString words(const QString& original, const QSet<QString>* only) const;
    QString word(const QString& original) const;
    QString date(const QString& original) const;

    std::uint64_t m_seed;
};

} // namespace hookbench
