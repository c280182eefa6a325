// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlDatabase;

namespace hookbench {

/// Makes sure that the file exists and that nobody but the user can read it (it holds personal data), before SQLite
/// opens it; the files SQLite puts beside it take over its rights. Gives the reason if that fails, else an empty text.
QString prepareHistoryFile(const QString& filePath);

/// Sets up the open database: WAL, and the tables of this version. Gives the reason if it is damaged, not a database,
/// or made by a newer version; it is then left as it is.
QString prepareHistoryTables(const QSqlDatabase& database);

} // namespace hookbench
