// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "common/LatestJob.h"
#include "session/Preview.h"
#include "session/SchemaShelf.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hookbench {

class ContractCheck;

/// The time now, as an input for rendering.
liquid::Clock clockNow();

/// What a render is checked against beside the rules. Neither is null.
struct PreviewChecks {
    std::shared_ptr<const ChosenSchema> schema;
    std::shared_ptr<const ContractCheck> contracts;
};

/// One render with everything that is found in it. Any thread.
std::shared_ptr<const Preview> makePreview(
    RequestRenderer& renderer, const liquid::Data& scope, const PreviewChecks& checks, quint64 revision);

/// Renders and checks the selected campaign for the selected sample: at once while that is quick, on a worker when the
/// body is large or the last render took long. Of several inputs the latest wins.
class PreviewPipeline : public QObject {
    Q_OBJECT

public:
    explicit PreviewPipeline(QObject* parent = nullptr);

    /// The template is shared so that handing it to a worker copies nothing.
    void setTemplate(std::shared_ptr<const RequestTemplate> requestTemplate);
    void setScope(const liquid::Data& scope);
    /// What payloads are checked against beside the rules. Not null.
    void setSchema(std::shared_ptr<const ChosenSchema> schema);
    /// What the samples are held against. Not null.
    void setContracts(std::shared_ptr<const ContractCheck> contracts);
    /// Without a campaign: an empty preview.
    void clear();

    /// Renders what was set. Either `rendered` is emitted before this returns, or soon after from the worker.
    void run();

    std::shared_ptr<const Preview> latest() const { return m_latest; }

signals:
    void rendered(std::shared_ptr<const hookbench::Preview> preview);

private:
    bool isQuick() const;
    void runOnWorker();
    void deliver(std::shared_ptr<const Preview> preview);

    std::shared_ptr<const RequestTemplate> m_template;
    std::optional<RequestRenderer> m_renderer; ///< of the current template; kept while only the scope changes
    liquid::Data m_scope;
    PreviewChecks m_checks;
    std::shared_ptr<const Preview> m_latest;
    quint64 m_revision = 0;
    int m_slowRenders = 0; ///< in a row, up to now
    LatestJob m_job;
};

} // namespace hookbench
