// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"
#include "campaign/Environment.h"
#include "campaign/Sample.h"
#include "campaign/Webhook.h"

#include <QString>
#include <QStringList>

namespace hookbench {

/// The path inside the workspace of the file that holds an entity.
QString fileNameOf(const Webhook& webhook);
QString fileNameOf(const Environment& environment);
QString fileNameOf(const Campaign& campaign); ///< campaign.json
QString fileNameOf(const Sample& sample); ///< of a sample with a file of its own

QString bodyNameOf(const Campaign& campaign);
QString campaignFolderOf(const std::string& campaignId);
QString sampleFolder(SampleKind kind);
/// Of the files that hold samples; where two files differ in the ending only, the earlier ending counts.
const QStringList& sampleEndings();

/// The file name without its ending for the n-th sample of a file, "customers" for "customers#3"; empty for others.
std::string stemOfRecord(const std::string& sampleId);

/// Whether an id can be the name of a file on every system.
bool isUsableId(const std::string& id);

} // namespace hookbench
