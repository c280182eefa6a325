// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/SecretVariables.h"

#include "campaign/SecretText.h"
#include "delivery/SecretStore.h"
#include "session/Session.h"

#include <QRegularExpression>

#include <algorithm>

namespace hookbench {

std::string hostPatternOf(const std::string& url)
{
    static const QRegularExpression authority(
        QStringLiteral("^[a-z][a-z0-9+.-]*://(?:[^/@]*@)?([^/?#:]*)"), QRegularExpression::CaseInsensitiveOption);
    const QString host = authority.match(QString::fromStdString(url)).captured(1);
    if (!host.contains(u'<') && !host.contains(u'{'))
        return host.toStdString();
    const auto end = qMax(host.lastIndexOf(u'>'), host.lastIndexOf(u'}'));
    const QString rest = host.mid(end + 1);
    return rest.startsWith(u'.') ? QString(u'*' + rest).toStdString() : std::string();
}

Variable newSecretVariable(const Environment& environment, const std::string& name, const std::string& url)
{
    Variable variable;
    variable.name = name;
    variable.secret = environment.id + '-' + name; // each environment has its own value
    if (const auto host = hostPatternOf(url); !host.empty())
        variable.hosts.push_back(host);
    return variable;
}

void ensureSecretVariable(Session& session, const QString& name, const std::string& url)
{
    Environment environment = session.environment();
    if (environment.find(name.toStdString()))
        return;
    environment.variables.push_back(newSecretVariable(environment, name.toStdString(), url));
    session.editEnvironment(environment);
}

std::optional<Variable> secretVariableIn(const std::string& text, const Environment& environment)
{
    for (const auto& variable : environment.variables) {
        if (variable.isSecret() && text.find('<' + variable.name + '>') != std::string::npos)
            return variable;
    }
    return std::nullopt;
}

std::optional<std::string> keepSecret(Session& session, SecretStore& store, const SecretUse& use, const QString& value)
{
    Environment environment = session.environment();
    const auto known = secretVariableIn(use.text, environment);
    if (known && store.write(QString::fromStdString(known->secret), value))
        return '<' + known->name + '>';
    std::string name = use.variable;
    for (int number = 2; environment.find(name); ++number)
        name = use.variable + std::to_string(number);
    Variable variable = newSecretVariable(environment, name, {});
    for (const std::string& url : use.urls) {
        const std::string host = hostPatternOf(url);
        if (!host.empty() && std::find(variable.hosts.begin(), variable.hosts.end(), host) == variable.hosts.end())
            variable.hosts.push_back(host);
    }
    if (!store.write(QString::fromStdString(variable.secret), value))
        return std::nullopt;
    environment.variables.push_back(variable);
    session.editEnvironment(environment);
    return '<' + name + '>';
}

SplitCredential splitCredential(const QString& headerValue)
{
    static const QRegularExpression scheme(
        QStringLiteral("^(Bearer|Basic|Token)\\s+"), QRegularExpression::CaseInsensitiveOption);
    const QString prefix = scheme.match(headerValue).captured(0);
    return {prefix, headerValue.mid(prefix.size())};
}

QString maskedCredential(const std::string& headerValue)
{
    const auto mask = QString::fromUtf8(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
    return splitCredential(QString::fromStdString(headerValue)).scheme + mask;
}

QString variableNameFor(const QString& headerName)
{
    QString name;
    for (const QString& part :
        headerName.split(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), Qt::SkipEmptyParts))
        name += name.isEmpty() ? part.toLower() : QString(part.left(1).toUpper() + part.mid(1).toLower());
    return name;
}

} // namespace hookbench
