// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/ImportedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace hookbench {

Result<std::unique_ptr<ImportedFile>, QString> ImportedFile::open(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    const bool isOpen = path == u"-" ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!isOpen) {
        return Unexpected(QCoreApplication::translate("Streams", "Cannot read %1: %2.")
                              .arg(QDir::toNativeSeparators(path), file->errorString()));
    }
    return std::make_unique<ImportedFile>(
        std::move(file), QFileInfo(path).fileName().toStdString(), path.toStdString());
}

ImportedFile::ImportedFile(std::unique_ptr<QIODevice> device, std::string name, std::string path)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_path(std::move(path))
    , m_stream(*m_device, m_name)
    , m_first(m_stream.next(batchSize))
{
    setColumns(ProfileReader::guessColumns(m_stream.shape(), *m_first));
}

void ImportedFile::setColumns(std::vector<TableColumn> columns)
{
    m_reader = std::make_shared<const ProfileReader>(m_stream.shape(), std::move(columns), m_name);
}

RecordBatch ImportedFile::next()
{
    if (m_first)
        return *std::exchange(m_first, std::nullopt);
    return m_stream.next(batchSize);
}

std::vector<Diagnostic> ImportedFile::findings() const
{
    std::vector<Diagnostic> findings = m_reader->headerFindings();
    findings.insert(findings.end(), m_stream.findings().begin(), m_stream.findings().end());
    for (Diagnostic& finding : findings)
        finding.file = m_path;
    return findings;
}

} // namespace hookbench
