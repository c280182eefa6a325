// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiquidCases.h"

#include "json/Reader.h"

#include <QFile>

#include <algorithm>

using namespace hookbench;

namespace {

std::string readFile(const QString& name)
{
    QFile file(QStringLiteral(HOOKBENCH_SOURCE_DIR "/tests/conformance/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(file.fileName()));
    return file.readAll().toStdString();
}

std::vector<std::string> texts(const json::Value* list)
{
    std::vector<std::string> result;
    if (list != nullptr) {
        for (const json::Value& item : list->items())
            result.push_back(item.text());
    }
    return result;
}

LiquidCase readCase(const json::Value& value)
{
    LiquidCase result;
    result.name = value.textOf("name");
    result.templateText = value.textOf("template");
    result.tags = texts(value.find("tags"));
    result.results = texts(value.find("results"));
    if (value.find("result") != nullptr)
        result.results.push_back(value.textOf("result"));
    if (const json::Value* invalid = value.find("invalid"))
        result.isInvalid = invalid->toBoolean();
    if (const json::Value* partials = value.find("templates")) {
        for (const auto& [name, text] : partials->members())
            result.partials.emplace_back(name, text.text());
    }
    if (const json::Value* data = value.find("data"))
        result.data = json::readData(json::toCompactText(*data)).value();
    return result;
}

} // namespace

bool LiquidCase::hasTag(std::string_view tag) const
{
    return std::ranges::find(tags, tag) != tags.end();
}

std::vector<LiquidCase> readLiquidCases(const QString& file)
{
    const auto suite = json::readValue(readFile(file));
    if (!suite)
        qFatal("%s: %s", qPrintable(file), suite.error().message().c_str());
    std::vector<LiquidCase> cases;
    for (const json::Value& item : suite->find("tests")->items())
        cases.push_back(readCase(item));
    return cases;
}

QSet<QString> readNamesNotYetMet(const QString& file)
{
    QSet<QString> names;
    for (const QString& line : QString::fromStdString(readFile(file)).split(QLatin1Char('\n'))) {
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            names.insert(line);
    }
    return names;
}
