// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hookbench {

/// Where the certificate of the sandbox's authority is kept for clients on this computer: in the user's data folder,
/// not in a workspace, which others share. Empty if the user has none.
QString defaultAuthorityFile();

/// Writes it there, with its folder if need be, in place of that of an earlier run. What went wrong, else empty.
QString writeAuthorityFile(const QString& path, const QByteArray& pem);

} // namespace hookbench
