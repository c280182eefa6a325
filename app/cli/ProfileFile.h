// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ProfileSource.h"

#include <QFile>

namespace hookbench {

/// Profiles of a .jsonl or .csv file, read while they are checked.
class ProfileFile : public ProfileSource {
public:
    /// Whether a file of this name has one profile after the other, so that it can be read piece by piece.
    static bool canRead(const QString& path);

    explicit ProfileFile(const QString& path);

    /// A sentence if that fails, else an empty text. Before all others.
    QString open();
    Window next() override;
    std::string nameOf(std::size_t number) const override;

private:
    std::string readRecord();

    QFile m_file;
    std::string m_path;
    std::string m_fileName;
    std::string m_stem;
    std::string m_header; ///< of a table, with its line end
    bool m_isTable = false;
    std::size_t m_lines = 0; ///< that were read
};

} // namespace hookbench
