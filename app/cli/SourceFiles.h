// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Target.h"
#include "text/LineIndex.h"

#include <QString>

#include <string>
#include <vector>

namespace hookbench {

/// Where the texts of a request stand in files, so that a finding can name file, line and column as compilers do.
class SourceFiles {
public:
    /// For the campaign of a workspace.
    explicit SourceFiles(const Target& target);
    /// For a bare body.
    SourceFiles(const Target& target, QString bodyFile, std::string body);

    /// What Part::Payload counts in.
    void setPayload(std::string payload) { m_payload = std::move(payload); }

    struct Location {
        QString file; ///< "payload" for a place in what was rendered
        LineColumn at;
    };
    Location locate(const Diagnostic& diagnostic) const;

private:
    QString pathOf(const QString& fileName) const;
    Location locateMember(const QString& file, const std::vector<std::string>& path, std::size_t offset) const;
    Location locateInEnvironment(const Place& place) const;

    QString m_folder;
    Webhook m_webhook;
    Campaign m_campaign;
    Environment m_environment;
    QString m_bodyFile;
    QString m_profileName;
    QString m_eventName;
    std::string m_payload;
};

} // namespace hookbench
