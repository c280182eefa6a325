// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Environment.h"
#include "campaign/Webhook.h"
#include "session/Preview.h"
#include "text/LineIndex.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace hookbench {

/// Says in words where a finding is: "3:22 in the body", "header X-API-TOKEN". Lines and columns count from 1, columns
/// in code points. Keeps the preview, and the texts in it are gone through once, when a place in them is asked for.
class PlaceNames {
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)

public:
    PlaceNames(std::shared_ptr<const Preview> preview, Webhook webhook, Environment environment);

    /// What is wrong in the payload is named by the place in the body that made it, where that is known: there one
    /// mends it.
    QString name(const Diagnostic& diagnostic);

private:
    QString payloadName(const Diagnostic& diagnostic);
    QString bodyName(const Place& place);
    QString placeIn(std::unique_ptr<LineIndex>& lines, const std::string& text, const QString& what, std::size_t byte);
    QString headerName(int item) const;
    QString variableName(int item) const;

    std::shared_ptr<const Preview> m_preview;
    Webhook m_webhook;
    Environment m_environment;
    std::unique_ptr<LineIndex> m_bodyLines;
    std::unique_ptr<LineIndex> m_payloadLines;
};

} // namespace hookbench
