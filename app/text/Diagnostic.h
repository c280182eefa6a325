// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <string>
#include <string_view>
#include <vector>

/// Marks an English text as one that the window translates (lupdate collects it in the context "Diagnostic").
#define HOOKBENCH_TEXT(text) text

namespace hookbench {

enum class Severity {
    Error, ///< stops a send and a publish
    Warning,
    Information,
};

/// Which text a byte range counts in.
enum class Part {
    Body, ///< the campaign's body, as the author wrote it
    Payload, ///< the body after rendering
    Url, ///< the webhook's URL, as the author wrote it
    UrlParameterName,
    UrlParameterValue,
    Method,
    HeaderName,
    HeaderValue,
    Environment, ///< a variable of the environment; Place::item counts the variables
    Profile, ///< JSON text of the sample profile
    Event, ///< JSON text of the sample event
    File, ///< a file of the workspace; Diagnostic::file names it
};

/// A place in one of the texts that make a request.
struct Place {
    Part part = Part::Body;
    int item = -1; ///< row in a table (headers, URL parameters), counted from 0; -1 where there is no table
    ByteRange range; ///< UTF-8 bytes

    bool operator==(const Place&) const = default;
};

/// One change that a fix makes: replaces the text at a place.
struct Edit {
    Place place;
    std::string replacement;
};

/// A way to mend a diagnostic that the author can choose with one click.
struct Fix {
    std::string title; ///< a verb phrase, may hold %1 … %9 as Diagnostic::message does
    std::vector<Edit> edits; ///< empty where the fix asks for something first, such as the value of a placeholder
};

/// One located finding. Texts are English with %1 … %9 for the arguments, so that the window can translate them;
/// message() and hint() put the arguments in.
struct Diagnostic {
    std::string code; ///< stable, such as "liquid.unknown-filter"; tests and scripts rely on it
    Severity severity = Severity::Error;
    std::string messageText; ///< what is wrong, one sentence
    std::string hintText; ///< what to do about it; may be empty
    std::vector<std::string> arguments;
    Place place;
    std::vector<Place> related; ///< further places of the same finding, such as the tag that made a byte of the payload
    std::vector<Fix> fixes;
    std::string file; ///< path, for Part::File

    std::string message() const;
    std::string hint() const;
};

/// Puts the arguments in for %1 … %9. A mark without an argument stays as it is.
std::string fillArguments(std::string_view text, const std::vector<std::string>& arguments);

/// Whether one of them is an error.
bool hasErrors(const std::vector<Diagnostic>& diagnostics);

/// By part, table row and place, errors first where two begin together.
void sortByPlace(std::vector<Diagnostic>& diagnostics);

} // namespace hookbench
