// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/ParameterText.h"

#include <QStringList>

namespace hookbench {

std::vector<Authentication::Parameter> parametersIn(const QString& text)
{
    std::vector<Authentication::Parameter> parameters;
    for (const QString& pair : text.split(u'&')) {
        const qsizetype sign = pair.indexOf(u'=');
        const QString name = pair.left(sign < 0 ? pair.size() : sign).trimmed();
        if (!name.isEmpty())
            parameters.push_back(
                {name.toStdString(), sign < 0 ? std::string() : pair.mid(sign + 1).trimmed().toStdString()});
    }
    return parameters;
}

QString parameterText(const std::vector<Authentication::Parameter>& parameters)
{
    QStringList pairs;
    for (const auto& [name, value] : parameters)
        pairs.append(QString::fromStdString(name) + u'=' + QString::fromStdString(value));
    return pairs.join(QStringLiteral(" & "));
}

bool isIn(const Place& place, const Place& part)
{
    return place.part == part.part && place.item == part.item;
}

} // namespace hookbench
