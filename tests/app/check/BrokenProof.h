// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/Proof.h"
#include "liquid/Program.h"
#include "liquid/Renderer.h"
#include "json/Value.h"

#include <optional>
#include <string>

/// Renders a body whose proof says Proven of something. Returns body, data and payload of a case for which what is
/// proven does not hold, to be read by a developer; nothing where it held, and where a limit of this program ended the
/// render, which is not the template's doing.
std::optional<std::string> brokenProof(const hookbench::liquid::Program& program, const hookbench::Proof& proof,
    const hookbench::json::Value& root, hookbench::liquid::Renderer& renderer);
