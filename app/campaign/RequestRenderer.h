// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"
#include "campaign/Environment.h"
#include "campaign/RenderedRequest.h"
#include "campaign/Sample.h"
#include "campaign/Webhook.h"
#include "liquid/Data.h"

#include <memory>

namespace hookbench {

/// Everything that stays the same while profiles change.
struct RequestTemplate {
    Webhook webhook;
    Campaign campaign;
    Environment environment;
    std::string dialect = "clevertap";
    /// Origin of the running sandbox, such as http://127.0.0.1:41234, for environments that use it.
    std::string sandboxOrigin;
};

/// The one function that makes a RenderedRequest: parses the templates once, renders them for many samples. Pure: no
/// clock, no file, no network, no locale. Keeps buffers; one per thread.
///
/// Method, URL, header names and values are checked after rendering: what a profile holds never adds a header, and a
/// URL that is none, an unfilled placeholder or a secret bound to another host is an error that stops a send. Liquid in
/// URLs and header values is inferred, not documented by CleverTap.
class RequestRenderer {
public:
    explicit RequestRenderer(RequestTemplate requestTemplate);
    ~RequestRenderer();
    RequestRenderer(RequestRenderer&&) noexcept;
    RequestRenderer& operator=(RequestRenderer&&) noexcept;

    RenderedRequest render(const liquid::Data& rootScope, const liquid::Clock& clock);

    /// The parsed body, for colouring and for the list of fields in use. In key-value mode an empty program.
    std::shared_ptr<const liquid::Program> bodyProgram() const;

    /// Every path read from the data: by the body or the custom pairs first, then by URL, parameters and headers.
    std::vector<liquid::DataPath> dataPaths() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace hookbench
