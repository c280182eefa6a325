// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BodyKnowledge.h"

#include "campaign/ProgramData.h"
#include "language/Language.h"
#include "providers/Providers.h"
#include "session/Session.h"

#include <algorithm>
#include <map>

namespace hookbench {

namespace {

/// A file can hold many thousand profiles; they have much the same fields.
constexpr std::size_t mostSamples = 50;

json::Value scopeOf(const Sample& sample)
{
    json::Value scope = json::Value::object();
    if (!sample.fields.isNull())
        scope.set(sample.kind == SampleKind::Profile ? "Profile" : "Event", sample.fields);
    if (const json::Value* trigger = sample.externalTrigger())
        scope.set(Sample::externalTriggerKey, *trigger);
    return scope;
}

} // namespace

std::vector<json::Value> selectedScopes(const Session& session)
{
    return {scopeOf(session.profile()), scopeOf(session.event())};
}

std::shared_ptr<const json::Value> guidingSchema(const Session& session)
{
    if (!session.campaign().schema.empty())
        return session.schema()->document;
    static SchemaShelf shipped;
    static const QStringList names = SchemaShelf::shipped();
    for (const BodyRules* rules : providerRules()) {
        const std::string name(rules->name());
        if (names.contains(QString::fromStdString(name)) && rules->concerns(session.preview()->request))
            return shipped.find({}, name)->document;
    }
    return nullptr;
}

BodyCompletion::Knowledge bodyKnowledge(const Session& session)
{
    BodyCompletion::Knowledge knowledge;
    const auto preview = session.preview();
    if (!preview->bodyProgram)
        return knowledge;
    knowledge.dialect = &preview->bodyProgram->dialect();
    knowledge.help = &liquidHelp();
    knowledge.schema = guidingSchema(session);
    knowledge.contracts = session.workspace().contracts;
    knowledge.rootScopes = selectedScopes(session);
    for (const auto* samples : {&session.workspace().profiles, &session.workspace().events}) {
        for (std::size_t at = 0; at < std::min(samples->size(), mostSamples); ++at)
            knowledge.rootScopes.push_back(scopeOf((*samples)[at]));
    }
    return knowledge;
}

const LiquidHelp& liquidHelp()
{
    static std::map<QString, LiquidHelp> pages; // of the languages that were spoken so far: one, but in tests
    const QString language = installedLanguage();
    auto found = pages.find(language);
    if (found == pages.end())
        found =
            pages.emplace(language, LiquidHelp::read(programDataFolder() + QStringLiteral("/help/liquid"), language))
                .first;
    return found->second;
}

} // namespace hookbench
