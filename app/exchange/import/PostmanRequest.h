// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/ImportedRequest.h"
#include "exchange/import/TemplateVariables.h"
#include "json/Value.h"

#include <functional>
#include <string>
#include <vector>

namespace hookbench {

/// What of a request cannot be taken over, and the keys that lead to it from the request.
struct PostmanProblem {
    const char* code;
    Severity severity;
    std::vector<std::string> path;
    const char* message;
    const char* hint;
    std::vector<std::string> arguments = {};
};

/// Reads the "request" of one item of a Postman collection.
class PostmanRequest {
public:
    using Report = std::function<void(const PostmanProblem&)>;

    PostmanRequest(const TemplateVariables& variables, Report report);

    /// `login` is what the surroundings hand down; nullptr if nothing.
    ImportedRequest read(const json::Value& request, const json::Value* login);

private:
    std::string filled(const std::string& text) const { return m_variables.filled(text); }
    std::string urlOf(const json::Value& url) const;
    void readHeaders(const json::Value& headers);
    void readLogin(const json::Value& login);
    void readToken(const json::Value& login);
    void readConnection(const json::Value& request);
    void readBody(const json::Value& body);
    void readRaw(const json::Value& body);
    void readUrlEncoded(const json::Value& fields);
    void readGraphQl(const json::Value& query);
    void setType(const char* type);
    std::string filledBody(const std::string& text);

    const TemplateVariables& m_variables;
    Report m_report;
    ImportedRequest m_request;
};

} // namespace hookbench
