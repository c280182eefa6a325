// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/SecretVariables.h"

#include "session/Session.h"

#include <QRegularExpression>

namespace hookbench {

std::string hostPatternOf(const std::string& url)
{
    static const QRegularExpression authority(QStringLiteral("^[a-z][a-z0-9+.-]*://(?:[^/@]*@)?([^/?#:]*)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString host = authority.match(QString::fromStdString(url)).captured(1);
    if (!host.contains(u'<') && !host.contains(u'{'))
        return host.toStdString();
    const auto end = qMax(host.lastIndexOf(u'>'), host.lastIndexOf(u'}'));
    const QString rest = host.mid(end + 1);
    return rest.startsWith(u'.') ? QString(u'*' + rest).toStdString() : std::string();
}

void ensureSecretVariable(Session& session, const QString& name, const std::string& url)
{
    Environment environment = session.environment();
    if (environment.find(name.toStdString()))
        return;
    Variable variable;
    variable.name = name.toStdString();
    variable.secret = environment.id + '-' + variable.name; // each environment has its own value
    if (const auto host = hostPatternOf(url); !host.empty())
        variable.hosts.push_back(host);
    environment.variables.push_back(variable);
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

SplitCredential splitCredential(const QString& headerValue)
{
    static const QRegularExpression scheme(
        QStringLiteral("^(Bearer|Basic|Token)\\s+"), QRegularExpression::CaseInsensitiveOption);
    const QString prefix = scheme.match(headerValue).captured(0);
    return {prefix, headerValue.mid(prefix.size())};
}

QString variableNameFor(const QString& headerName)
{
    QString name;
    for (const QString& part : headerName.split(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), Qt::SkipEmptyParts))
        name += name.isEmpty() ? part.toLower() : QString(part.left(1).toUpper() + part.mid(1).toLower());
    return name;
}

} // namespace hookbench
