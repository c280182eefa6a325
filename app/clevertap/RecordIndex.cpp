// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/RecordIndex.h"

#include <algorithm>
#include <utility>

namespace hookbench {

RecordIndexer::RecordIndexer(std::unique_ptr<ImportedFile> file)
    : m_file(std::move(file))
{
    if (m_file->stream().isPlain())
        return;
    m_copy = std::make_shared<QTemporaryFile>();
    m_copy->open(); // writing fails if that did
}

QString RecordIndexer::textPath() const
{
    return m_copy ? m_copy->fileName() : QString::fromStdString(m_file->path());
}

std::optional<RecordIndexer::Step> RecordIndexer::next()
{
    RecordBatch batch = m_file->next();
    if (batch.spans.empty())
        return std::nullopt;
    RecordBlock block{batch.offset, batch.text.size(), batch.first, batch.spans.size(), batch.spans.front().line};
    auto starts = std::make_shared<std::vector<RecordStart>>();
    starts->reserve(batch.spans.size());
    for (const RecordSpan& span : batch.spans)
        starts->push_back({static_cast<std::uint32_t>(span.begin), static_cast<std::uint32_t>(span.line - block.line)});
    block.starts = std::move(starts);
    if (m_copy) {
        const auto size = static_cast<qint64>(batch.text.size());
        if (m_copy->write(batch.text.data(), size) != size || !m_copy->flush())
            return std::nullopt;
        block.offset = m_copied;
        m_copied += batch.text.size();
    }
    return Step{std::move(block), std::move(batch)};
}

RecordBatch readBlock(QFile& text, const RecordBlock& block, const FileShape& shape)
{
    RecordBatch batch;
    batch.first = block.first;
    batch.offset = block.offset;
    if (!text.seek(static_cast<qint64>(block.offset)))
        return batch;
    batch.text = text.read(static_cast<qint64>(block.size)).toStdString();
    FileShape inside = shape;
    inside.begin = 0;
    RecordSplitter splitter(std::move(inside));
    while (auto span = splitter.next(batch.text, true)) {
        span->line += block.line - 1;
        batch.spans.push_back(*span);
    }
    return batch;
}

RecordBatch readRecord(QFile& text, const RecordBlock& block, std::size_t at, const FileShape& shape)
{
    const std::vector<RecordStart>& starts = *block.starts;
    const std::size_t begin = starts[at].byte;
    const std::size_t end = at + 1 < starts.size() ? starts[at + 1].byte : block.size;
    const RecordBlock alone{block.offset + begin, end - begin, block.first + at, 1, block.line + starts[at].line};
    RecordBatch batch = readBlock(text, alone, shape);
    if (batch.spans.size() > 1)
        batch.spans.resize(1);
    return batch;
}

const RecordBlock* blockOf(const std::vector<RecordBlock>& blocks, std::size_t record)
{
    const auto behind = std::ranges::upper_bound(blocks, record, {}, &RecordBlock::first);
    if (behind == blocks.begin())
        return nullptr;
    const RecordBlock& block = *(behind - 1);
    return record - block.first < block.count ? &block : nullptr;
}

} // namespace hookbench
