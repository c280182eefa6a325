// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hookbench {

/// One entry of a .ts file.
struct CatalogueEntry {
    QString context;
    QString source;
    QStringList translations; ///< several for the forms of a plural
    bool isFinished = false;
};

/// All entries in the file's order; none for a file that cannot be read.
std::vector<CatalogueEntry> readCatalogue(const QString& path);

} // namespace hookbench
