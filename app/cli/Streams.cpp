// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Streams.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace hookbench {

void writeOutput(std::string_view bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
}

void writeError(const QString& sentence)
{
    writeErrorText(QStringLiteral("hookbench-cli: %1\n").arg(sentence));
}

void writeErrorText(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.data(), 1, static_cast<std::size_t>(utf8.size()), stderr);
}

Result<std::string, QString> readFile(const QString& path)
{
    const bool isStandardInput = path == u"-";
    QFile file(path);
    const bool isOpen = isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes;
    if (isOpen)
        bytes = file.readAll();
    if (!isOpen || file.error() != QFileDevice::NoError) {
        return Unexpected(QCoreApplication::translate("Streams", "Cannot read %1: %2.")
                              .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return bytes.toStdString();
}

} // namespace hookbench
