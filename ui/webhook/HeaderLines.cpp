// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/HeaderLines.h"

#include "campaign/request/CredentialHeaders.h"

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

PastedHeaders headersFromLines(const QString& text)
{
    PastedHeaders pasted;
    for (const QString& rawLine : text.split(QRegularExpression(QStringLiteral("[\r\n]+")), Qt::SkipEmptyParts)) {
        const QString line = withoutCurlOption(rawLine.trimmed());
        const auto colon = line.indexOf(u':');
        const QString name = line.left(qMax(colon, 0)).trimmed();
        if (!name.isEmpty() && !name.contains(u' '))
            pasted.headers.push_back({name.toStdString(), line.mid(colon + 1).trimmed().toStdString(), true});
        else if (!line.isEmpty())
            pasted.otherLines.append(line);
    }
    return pasted;
}

bool isSecretHeaderName(const std::string& name)
{
    return isCredentialName(name);
}

bool isPlainValue(const std::string& value)
{
    static const QRegularExpression filledIn(QStringLiteral("<[^<>\\s]+>|\\{\\{"));
    return !value.empty() && !filledIn.match(QString::fromStdString(value)).hasMatch();
}

bool isOpenSecret(const Header& header)
{
    return isSecretHeaderName(header.name) && isPlainValue(header.value);
}

} // namespace hookbench
