// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "liquid/Program.h"

#include <QtGlobal>

#include <memory>
#include <vector>

namespace hookbench {

/// The latest render and what it was made from, as one immutable value.
struct Preview {
    RenderedRequest request;
    std::vector<Diagnostic> diagnostics; ///< the request's own and those of checkRequest(), sorted by place
    std::shared_ptr<const liquid::Program> bodyProgram; ///< null only as long as there is no campaign
    std::vector<liquid::DataPath> fieldsRead; ///< by body, URL, parameters and headers
    double renderMs = 0; ///< parsing, rendering and checking
    quint64 revision = 0; ///< counts up
};

} // namespace hookbench
