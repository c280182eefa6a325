// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/PostmanReader.h"

#include "campaign/files/JsonPlace.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/import/PostmanRequest.h"
#include "json/Reader.h"

namespace hookbench {

namespace {

using json::Value;

/// What a folder hands down to its items.
struct Surroundings {
    std::string path; ///< "Folder / "
    const Value* login = nullptr;
};

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    ImportedRequests read()
    {
        m_result.form = ImportForm::Postman;
        const auto collection = json::readValue(m_text);
        if (!collection) {
            m_result.diagnostics.push_back(exchangeFinding("exchange.unreadable", Severity::Error,
                collection.error().place, HOOKBENCH_TEXT("This is no Postman collection: its JSON is broken"),
                HOOKBENCH_TEXT("Export the collection once more, in the format 2.1.")));
            return std::move(m_result);
        }
        readVariables(*collection);
        reportScripts(*collection, {});
        readItems(*collection, {}, {{}, collection->find("auth")});
        return std::move(m_result);
    }

private:
    void readVariables(const Value& collection)
    {
        const Value* variables = collection.find("variable");
        if (!variables)
            return;
        for (const Value& each : variables->items()) {
            const Value* disabled = each.find("disabled");
            if (!disabled || !disabled->toBoolean())
                m_variables.set(each.textOf("key", each.textOf("id")), each.textOf("value"));
        }
    }

    void readItems(const Value& parent, const std::vector<std::string>& path, const Surroundings& around)
    {
        const Value* items = parent.find("item");
        if (!items || path.size() > 60)
            return;
        for (std::size_t i = 0; i < items->items().size(); ++i) {
            std::vector<std::string> itemPath = path;
            itemPath.insert(itemPath.end(), {"item", std::to_string(i)});
            readItem(items->items()[i], itemPath, around);
        }
    }

    void readItem(const Value& item, const std::vector<std::string>& path, const Surroundings& around)
    {
        const std::string name = around.path + item.textOf("name");
        reportScripts(item, path);
        if (item.find("item")) {
            const Value* login = item.find("auth");
            readItems(item, path, {name + " / ", login && login->isObject() ? login : around.login});
        }
        const Value* request = item.find("request");
        if (!request)
            return;
        std::vector<std::string> requestPath = path;
        requestPath.push_back("request");
        PostmanRequest reader(m_variables, [&](const PostmanProblem& problem) { report(problem, requestPath); });
        ImportedRequest imported = reader.read(*request, around.login);
        imported.name = name;
        imported.range = placeOfMember(m_text, path);
        m_result.requests.push_back(std::move(imported));
    }

    void reportScripts(const Value& parent, std::vector<std::string> path)
    {
        const Value* events = parent.find("event");
        if (!events || events->items().empty())
            return;
        path.push_back("event");
        m_result.diagnostics.push_back(
            exchangeFinding("exchange.script", Severity::Information, {Part::File, -1, placeOfMember(m_text, path)},
                HOOKBENCH_TEXT("Scripts and stored answers have no place in a webhook; this was left out"),
                HOOKBENCH_TEXT("What a script sets before the request has to be filled in by hand.")));
    }

    void report(const PostmanProblem& problem, std::vector<std::string> path)
    {
        path.insert(path.end(), problem.path.begin(), problem.path.end());
        m_result.diagnostics.push_back(exchangeFinding(problem.code, problem.severity,
            {Part::File, -1, placeOfMember(m_text, path)}, problem.message, problem.hint, problem.arguments));
    }

    std::string_view m_text;
    TemplateVariables m_variables;
    ImportedRequests m_result;
};

} // namespace

bool looksLikePostman(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && text[begin] == '{' && text.find("\"info\"") != std::string_view::npos
        && text.find("\"item\"") != std::string_view::npos;
}

ImportedRequests readPostman(std::string_view text)
{
    return Reader(text).read();
}

} // namespace hookbench
