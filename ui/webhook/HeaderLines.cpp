// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/HeaderLines.h"

#include <QRegularExpression>

namespace hookbench {
namespace {

/// -H 'Name: value' \ becomes Name: value.
QString withoutCurlOption(const QString& line)
{
    static const QRegularExpression option(QStringLiteral(R"(^(?:-H|--header)\s+(['"]?)(.*)\1\s*\\?$)"));
    const auto match = option.match(line);
    return match.hasMatch() ? match.captured(2) : line;
}

} // namespace

std::vector<Header> headersFromLines(const QString& text)
{
    std::vector<Header> headers;
    for (const QString& rawLine : text.split(QRegularExpression(QStringLiteral("[\r\n]+")), Qt::SkipEmptyParts)) {
        const QString line = withoutCurlOption(rawLine.trimmed());
        const auto colon = line.indexOf(u':');
        const QString name = line.left(qMax(colon, 0)).trimmed();
        if (name.isEmpty() || name.contains(u' '))
            continue;
        headers.push_back({name.toStdString(), line.mid(colon + 1).trimmed().toStdString(), true});
    }
    return headers;
}

bool isSecretHeaderName(const std::string& name)
{
    static const QRegularExpression secret(
        QStringLiteral("^(authorization|proxy-authorization|cookie|.*(token|api-?key|secret|passcode|password)).*$"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(QString::fromStdString(name)).hasMatch();
}

bool isPlainValue(const std::string& value)
{
    static const QRegularExpression filledIn(QStringLiteral("<[^<>\\s]+>|\\{\\{"));
    return !value.empty() && !filledIn.match(QString::fromStdString(value)).hasMatch();
}

} // namespace hookbench
