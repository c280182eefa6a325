// SPDX-License-Identifier: GPL-3.0-or-later
#include "Catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

namespace hookbench {
namespace {

void readTranslation(QXmlStreamReader& xml, CatalogueEntry& entry)
{
    entry.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) // <numerusform>
            entry.translations << xml.readElementText();
        else
            plain += xml.text();
    }
    if (entry.translations.isEmpty())
        entry.translations << plain;
}

CatalogueEntry readMessage(QXmlStreamReader& xml, const QString& context)
{
    CatalogueEntry entry{context, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

std::vector<CatalogueEntry> readCatalogue(const QString& path)
{
    std::vector<CatalogueEntry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.push_back(readMessage(xml, context));
    }
    return entries;
}

} // namespace hookbench
