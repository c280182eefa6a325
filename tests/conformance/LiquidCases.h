// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Data.h"

#include <QSet>
#include <QString>

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// One case of a conformance suite for Liquid, read from its JSON file.
struct LiquidCase {
    std::string name;
    std::string templateText;
    std::vector<std::string> tags;
    hookbench::liquid::Data data;
    std::vector<std::pair<std::string, std::string>> partials; ///< name and text
    std::vector<std::string> results; ///< any of these; none where the template must fail
    bool isInvalid = false;

    bool hasTag(std::string_view tag) const;
};

/// All cases of a file in tests/conformance. Ends the program with a message if the file cannot be read.
std::vector<LiquidCase> readLiquidCases(const QString& file);

/// The names in a list of cases that are not met yet: one a line, lines with # are comments.
QSet<QString> readNamesNotYetMet(const QString& file);
