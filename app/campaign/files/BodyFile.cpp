// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/BodyFile.h"

#include "campaign/files/WorkspaceFolder.h"
#include "campaign/files/WorkspaceNames.h"
#include "text/Utf8.h"

namespace hookbench {

QString existingBodyName(const WorkspaceFolder& folder, const Campaign& campaign)
{
    QString name = bodyNameOf(campaign);
    if (folder.exists(name))
        return name;
    Campaign other = campaign;
    other.contentFormat =
        campaign.contentFormat == ContentFormat::Json ? ContentFormat::PlainText : ContentFormat::Json;
    const QString otherName = bodyNameOf(other);
    return folder.exists(otherName) ? otherName : name;
}

std::string readBody(const WorkspaceFolder& folder, const Campaign& campaign, FileProblems& problems)
{
    std::optional<std::string> bytes = folder.readBytes(existingBodyName(folder, campaign), problems);
    if (!bytes)
        return {};
    const auto invalid = firstInvalidUtf8(*bytes);
    if (!invalid)
        return std::move(*bytes);
    problems.setText(std::move(*bytes));
    problems.addNotUtf8(*invalid);
    return {};
}

} // namespace hookbench
