// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/HeaderSecrets.h"

#include "delivery/SecretStore.h"
#include "session/Session.h"
#include "webhook/HeaderLines.h"
#include "webhook/SecretVariables.h"

#include <algorithm>

namespace hookbench {
namespace {

/// The header that stood in this row: only if rows were neither added before it nor taken away is it the same one.
const Header* rowBefore(const Webhook& webhook, std::size_t row, const Header& header)
{
    if (row >= webhook.headers.size() || webhook.headers[row].name != header.name)
        return nullptr;
    return &webhook.headers[row];
}

/// A variable that exists may serve another webhook, so its value is left alone.
std::string freeName(const Header& header, const Environment& environment)
{
    const std::string wanted = variableNameFor(QString::fromStdString(header.name)).toStdString();
    std::string name = wanted;
    for (int number = 2; environment.find(name); ++number)
        name = wanted + std::to_string(number);
    return name;
}

} // namespace

HeaderSecrets::HeaderSecrets(Session& session, SecretStore& store)
    : m_session(session)
    , m_store(store)
{
}

QStringList HeaderSecrets::keepNew(std::vector<Header>& headers, const Webhook& webhook)
{
    QStringList kept;
    for (std::size_t row = 0; row < headers.size(); ++row) {
        Header& header = headers[row];
        const bool isNew = std::find(webhook.headers.begin(), webhook.headers.end(), header) == webhook.headers.end();
        if (isNew && isOpenSecret(header) && keep(header, rowBefore(webhook, row, header), webhook.url))
            kept.append(QString::fromStdString(header.name));
    }
    return kept;
}

bool HeaderSecrets::keep(Header& header, const Header* before, const std::string& url)
{
    Environment environment = m_session.environment();
    const auto known = before ? secretVariableIn(before->value, environment) : std::nullopt;
    const Variable variable = known ? *known : newSecretVariable(environment, freeName(header, environment), url);
    const auto credential = splitCredential(QString::fromStdString(header.value));
    if (!m_store.write(QString::fromStdString(variable.secret), credential.secret))
        return false;
    header.value = credential.scheme.toStdString() + '<' + variable.name + '>';
    if (!known) {
        environment.variables.push_back(variable);
        m_session.editEnvironment(environment);
    }
    return true;
}

} // namespace hookbench
