// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Result.h"

#include <QString>

#include <string>
#include <string_view>

namespace hookbench {

/// To standard output, byte for byte, flushed.
void writeOutput(std::string_view bytes);

/// A sentence to standard error, with the program's name in front.
void writeError(const QString& sentence);

/// To standard error as it is.
void writeErrorText(const QString& text);

/// All bytes of a file, or of standard input for "-". The error is a sentence.
Result<std::string, QString> readFile(const QString& path);

} // namespace hookbench
