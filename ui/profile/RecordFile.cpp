// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RecordFile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

constexpr qint64 betweenPiecesMs = 100;
constexpr std::size_t recordsAtOnce = 100; // that may be read without a worker

/// True now and then, and the first time.
class Beat {
public:
    bool isDue()
    {
        if (m_since.isValid() && m_since.elapsed() < betweenPiecesMs)
            return false;
        m_since.start();
        return true;
    }

private:
    QElapsedTimer m_since;
};

} // namespace

void RecordFile::Piece::lookAt(const ProfileReader& reader, const RecordBatch& batch, RecordFields& known)
{
    for (std::size_t i = 0; i < batch.spans.size(); ++i) {
        ImportedRecord record = reader.read(batch, i);
        for (Diagnostic& diagnostic : record.findings)
            findings.addFinding(std::move(diagnostic), {}, record.number);
        if (!record.read)
            continue;
        auto fresh = known.add(*record.read);
        fields.insert(fields.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    }
}

RecordFile::RecordFile(QObject* parent)
    : QObject(parent)
{
}

RecordFile::~RecordFile() = default;

QString RecordFile::open(const QString& path, const std::vector<TableColumn>& columns)
{
    auto file = ImportedFile::open(path);
    if (!file)
        return file.error();
    m_path = path;
    if (columns.size() == (*file)->stream().shape().header.size())
        (*file)->setColumns(columns);
    m_reader = (*file)->reader();
    m_first = (*file)->first().value_or(RecordBatch());
    const auto indexer = std::make_shared<RecordIndexer>(std::move(*file));
    m_textPath = indexer->textPath();
    m_copy = indexer->copy();
    findFirstFields();
    read(indexer);
    return {};
}

/// So that there are columns before there are rows.
void RecordFile::findFirstFields()
{
    m_knownFields = {};
    m_fields.clear();
    for (std::size_t i = 0; i < std::min(m_first.spans.size(), recordsAtOnce); ++i) {
        const ImportedRecord record = m_reader->read(m_first, i);
        const auto fresh = record.read ? m_knownFields.add(*record.read) : std::vector<RecordField>();
        m_fields.insert(m_fields.end(), fresh.begin(), fresh.end());
    }
}

/// Pieces come over as events; those to a file that is gone are dropped by Qt.
void RecordFile::read(const std::shared_ptr<RecordIndexer>& indexer)
{
    m_isReading = true;
    m_worker.start([this, indexer, reader = m_reader, fields = m_knownFields](
                       const std::atomic_bool& isStale) -> LatestJob::Completion {
        Beat beat;
        RecordFields known = fields;
        Piece piece;
        const auto tell = [&] {
            QMetaObject::invokeMethod(this, [this, reader, told = std::exchange(piece, {})] { take(told, reader); });
        };
        while (!isStale) {
            auto step = indexer->next();
            if (!step)
                break;
            piece.lookAt(*reader, step->batch, known);
            piece.blocks.push_back(std::move(step->block));
            piece.percent =
                static_cast<int>(indexer->file().position() * 100 / std::max<qint64>(1, indexer->file().size()));
            if (beat.isDue())
                tell();
        }
        tell();
        return [this, reader, found = indexer->file().stream().findings()] { finish(found, reader); };
    });
}

void RecordFile::take(const Piece& piece, const std::shared_ptr<const ProfileReader>& reader)
{
    m_percent = std::max(m_percent, piece.percent);
    m_blocks.insert(m_blocks.end(), piece.blocks.begin(), piece.blocks.end());
    if (!piece.blocks.empty())
        emit blocksFound(piece.blocks);
    if (reader == m_reader) { // else they are about other columns
        m_found.add(piece.findings);
        m_fields.insert(m_fields.end(), piece.fields.begin(), piece.fields.end());
        if (!piece.fields.empty())
            emit fieldsFound();
    }
    emit progressed();
}

void RecordFile::finish(const std::vector<Diagnostic>& ofFile, const std::shared_ptr<const ProfileReader>& reader)
{
    m_isIndexed = true;
    m_ofFile = ofFile;
    for (Diagnostic& finding : m_ofFile)
        finding.file = m_path.toStdString();
    if (reader != m_reader && !m_isCancelled)
        lookThroughAnew();
    else
        end();
}

void RecordFile::end()
{
    std::vector<Diagnostic> findings = m_reader->headerFindings();
    findings.insert(findings.end(), m_ofFile.begin(), m_ofFile.end());
    for (const Diagnostic& finding : findings)
        m_found.addFinding(finding, {}, 0);
    m_isReading = false;
    emit finished();
}

void RecordFile::cancel()
{
    if (!m_isReading)
        return;
    m_isCancelled = true;
    m_worker.cancel();
}

std::size_t RecordFile::count() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().first + m_blocks.back().count;
}

bool RecordFile::isTable() const
{
    return m_reader && m_reader->shape().layout == FileShape::Layout::Table;
}

std::vector<TableColumn> RecordFile::guessedColumns() const
{
    return ProfileReader::guessColumns(m_reader->shape(), m_first);
}

void RecordFile::setColumns(const std::vector<TableColumn>& columns)
{
    if (columns == m_reader->columns())
        return;
    m_reader =
        std::make_shared<const ProfileReader>(m_reader->shape(), columns, QFileInfo(m_path).fileName().toStdString());
    m_found = {};
    findFirstFields();
    emit readerChanged();
    emit progressed();
    if (m_isIndexed)
        lookThroughAnew();
}

void RecordFile::lookThroughAnew()
{
    m_isReading = true;
    m_isCancelled = false;
    m_percent = 0;
    m_found = {};
    m_worker.start([this, reader = m_reader, blocks = m_blocks, path = m_textPath, copy = m_copy,
                       fields = m_knownFields](const std::atomic_bool& isStale) -> LatestJob::Completion {
        Beat beat;
        RecordFields known = fields;
        Piece piece;
        QFile text(path);
        const bool isOpen = text.open(QIODevice::ReadOnly);
        for (std::size_t i = 0; i < blocks.size() && isOpen && !isStale; ++i) {
            piece.lookAt(*reader, readBlock(text, blocks[i], reader->shape()), known);
            piece.percent = static_cast<int>((i + 1) * 100 / blocks.size());
            if (beat.isDue())
                QMetaObject::invokeMethod(
                    this, [this, reader, told = std::exchange(piece, {})] { take(told, reader); });
        }
        return [this, reader, piece] {
            if (reader != m_reader)
                return; // another one runs already
            take(piece, reader);
            end();
        };
    });
}

} // namespace hookbench
