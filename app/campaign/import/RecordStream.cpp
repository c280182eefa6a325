// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/RecordStream.h"

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

constexpr std::size_t headSize = std::size_t{256} * 1024; // looked at to find encoding and layout
constexpr std::size_t mostBatchBytes = std::size_t{2} * 1024 * 1024;

} // namespace

RecordStream::RecordStream(QIODevice& device, std::string name)
    : m_reader(device)
    , m_name(std::move(name))
{
    lookAt();
}

void RecordStream::lookAt()
{
    while (m_bytes.size() < headSize && m_reader.read(m_bytes)) { }
    m_encoding = guessEncoding(m_bytes);
    m_decoder.emplace(m_encoding);
    const std::size_t size = m_bytes.size();
    m_decoder->decode(m_bytes, m_text);
    m_passed = size - std::min(size, m_text.size()); // a byte order mark
    m_bytes.clear();
    if (size < headSize)
        readMore(); // to its end
    m_shape = lookAtShape(m_text, m_isLast);
    if (m_shape.layout == FileShape::Layout::Table && m_text.find('\0') != std::string::npos) {
        tell(HOOKBENCH_TEXT("%1 is no text: it holds binary data, such as a picture, an archive or a Parquet file"),
            HOOKBENCH_TEXT("Export profiles as CSV or JSON, gzipped or not."));
        m_shape.layout = FileShape::Layout::Nothing;
        m_isTold = true;
    }
    m_splitter.emplace(m_shape);
}

/// False at the end of the file.
bool RecordStream::readMore()
{
    if (m_isLast)
        return false;
    m_bytes.clear();
    m_isLast = !m_reader.read(m_bytes);
    if (m_isLast)
        m_decoder->finish(m_text);
    else
        m_decoder->decode(m_bytes, m_text);
    return true;
}

RecordBatch RecordStream::next(std::size_t mostRecords)
{
    RecordBatch batch;
    batch.first = m_count;
    const std::size_t done = m_splitter->done();
    m_text.erase(0, done);
    m_passed += done;
    m_splitter->discard(done);
    while (batch.spans.size() < mostRecords) {
        const auto span = m_splitter->next(m_text, m_isLast);
        if (span)
            batch.spans.push_back(*span);
        else if ((!batch.spans.empty() && m_text.size() > mostBatchBytes) || !readMore())
            break;
    }
    m_count += batch.spans.size();
    if (batch.spans.empty()) {
        tellEnd();
        return batch;
    }
    const std::size_t begin = batch.spans.front().begin;
    batch.offset = m_passed + begin;
    batch.text = m_text.substr(begin, batch.spans.back().end - begin);
    for (RecordSpan& span : batch.spans) {
        span.begin -= begin;
        span.end -= begin;
    }
    return batch;
}

void RecordStream::tellEnd()
{
    if (std::exchange(m_isTold, true))
        return;
    switch (m_reader.damage()) {
    case PackedReader::Damage::CutOff:
        return tell(HOOKBENCH_TEXT("%1 is cut off: its packed data ends too early"),
            HOOKBENCH_TEXT("What comes before was read. Copy or export the file anew."));
    case PackedReader::Damage::Broken:
        return tell(HOOKBENCH_TEXT("%1 is damaged: its packed data contradicts itself"),
            HOOKBENCH_TEXT("What comes before was read. Copy or export the file anew."));
    case PackedReader::Damage::Unreadable:
        return tell(HOOKBENCH_TEXT("%1 cannot be read to its end"));
    case PackedReader::Damage::None:
        break;
    }
    if (m_splitter->isCutOff())
        tell(HOOKBENCH_TEXT("%1 is cut off: the bracket that closes its list is missing"),
            HOOKBENCH_TEXT("What is there was read. Copy or export the file anew."));
    else if (m_count == 0)
        tell(HOOKBENCH_TEXT("%1 holds no records"));
}

void RecordStream::tell(const char* message, const char* hint)
{
    Diagnostic diagnostic;
    diagnostic.code =
        m_count == 0 && m_reader.damage() == PackedReader::Damage::None ? "import.nothing-to-read" : "import.damaged";
    diagnostic.messageText = message;
    diagnostic.hintText = hint;
    diagnostic.arguments = {m_name};
    diagnostic.place.part = Part::File;
    m_findings.push_back(std::move(diagnostic));
}

} // namespace hookbench
