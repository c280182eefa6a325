// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Data.h"
#include "liquid/Partials.h"
#include "liquid/Program.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench::liquid {

/// The time that `now` gives. An input like any other: the engine never looks at a clock.
struct Clock {
    std::chrono::sys_time<std::chrono::milliseconds> now{};
};

struct RenderOptions {
    Clock clock;
    Limits limits;
    bool recordOrigins = false; ///< costs nothing when off
    bool recordChains = false; ///< origins, and for each how its value came about; costs nothing when off
    bool strict = false; ///< shopify dialect: strict mode
    const Partials* partials = nullptr; ///< for `include` and `render`; nullptr: there are none
};

/// What a stretch of output came from.
struct Origin {
    ByteRange output;
    ByteRange source; ///< the whole tag, or the literal text of the template
    bool isFilledIn = false; ///< made by an output tag; false for literal text
};

/// A value on its way into the output.
struct ChainStep {
    ByteRange source; ///< of the template: where the value begins, such as Profile.Name, or a filter from its bar on
    std::string text; ///< the value as it would have been printed here
};

/// How an output tag came to what it printed: what it began with, then each filter's result. A variable that `assign`
/// made begins with the chain of that.
struct OriginChain {
    ByteRange output; ///< empty where nothing was printed
    ByteRange source; ///< the tag
    std::vector<ChainStep> steps;
};

/// Which of the three things a render gave for one customer.
enum class OutcomeKind {
    Payload,
    Abort, ///< the template said so: this customer gets nothing
    Error, ///< the whole message is lost in the clevertap dialect
};

/// The result of one render. The views stay valid until the renderer runs again or dies.
struct Outcome {
    OutcomeKind kind = OutcomeKind::Payload;
    std::string_view output; ///< in the shopify dialect also beside an error, as that dialect carries on
    std::span<const Origin> origins; ///< ordered by output, without gaps; empty unless asked for
    std::span<const OriginChain> chains; ///< ordered by output; empty unless asked for
    std::vector<Diagnostic> diagnostics; ///< why there is an abort or an error, with the place in the template
};

/// Runs programs. Keeps its buffers between runs, so use one per thread and keep it; not for two threads at once.
class Renderer {
public:
    Renderer();
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// A program with parse errors gives Error with the program's diagnostics. `root` is the root scope; it has to
    /// outlive the call.
    Outcome render(const Program& program, const Value& root, const RenderOptions& options);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hookbench::liquid
