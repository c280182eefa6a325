// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofCorpus.h"

#include "campaign/files/FieldContractJson.h"

#include <QDir>
#include <QFile>

using namespace hookbench;

namespace {

Verdict verdictOf(const QString& word)
{
    if (word == QLatin1String("proven"))
        return Verdict::Proven;
    if (word == QLatin1String("refuted") || word == QLatin1String("abort"))
        return Verdict::Refuted;
    qFatal("no verdict: %s", qPrintable(word));
}

std::vector<ProofCase> casesOf(const QString& file, QString text)
{
    const QString heading = text.section(QLatin1Char('\n'), 0, 0);
    text = text.section(QLatin1Char('\n'), 1);
    const QString fields = QStringLiteral("# fields: ");
    ProofCase all;
    if (text.startsWith(fields)) {
        const QString line = text.section(QLatin1Char('\n'), 0, 0).mid(fields.size());
        const ReadFieldContracts read = readFieldContracts(line.toStdString());
        if (!read.diagnostics.empty())
            qFatal("%s: bad contracts: %s", qPrintable(file), qPrintable(line));
        all.contracts = read.contracts;
        text = text.section(QLatin1Char('\n'), 1);
    }
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    all.body = text.toStdString();
    std::vector<ProofCase> cases;
    const QStringList parts = heading.split(QStringLiteral(" | "));
    for (const QString& part : parts.mid(1)) {
        const QStringList words = part.split(QLatin1Char(' '));
        ProofCase one = all;
        one.dialect = liquid::dialectByName(words[0].toStdString());
        one.name = file + QLatin1String(": ") + parts[0] + QLatin1String(", ") + words[0];
        one.validity = verdictOf(words[1]);
        one.reach = verdictOf(words[2]);
        one.isAbort = words[2] == QLatin1String("abort");
        cases.push_back(std::move(one));
    }
    return cases;
}

} // namespace

std::vector<ProofCase> proofCases(const QString& folder)
{
    std::vector<ProofCase> cases;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.bodies")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const QString text = QLatin1Char('\n') + QString::fromUtf8(file.readAll());
        const QStringList bodies = text.split(QStringLiteral("\n## "));
        for (const QString& body : bodies.mid(1)) {
            const std::vector<ProofCase> some = casesOf(name.chopped(7), body);
            cases.insert(cases.end(), some.begin(), some.end());
        }
    }
    return cases;
}
