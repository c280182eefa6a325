// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/import/FileShape.h"
#include "campaign/import/PackedReader.h"
#include "campaign/import/RecordSplitter.h"
#include "campaign/import/TextEncoding.h"
#include "text/Diagnostic.h"

#include <QIODevice>

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// Some records that follow one another in a file. A value: whoever has it can read it on any thread.
struct RecordBatch {
    std::string text; ///< UTF-8
    std::vector<RecordSpan> spans; ///< in `text`
    std::size_t first = 0; ///< number of the first one in the file, from 0
    std::size_t offset = 0; ///< of `text` in the file, if that is neither packed nor in another encoding: bytes
};

/// Reads a file of records from its beginning to its end: unpacks it, finds its encoding and its layout by look, and
/// cuts it into records. Memory is bounded by the batch and the longest record, whatever the size of the file.
class RecordStream {
public:
    /// `name` is what people call the file. The device is open for reading and outlives this.
    RecordStream(QIODevice& device, std::string name);

    /// Known from the beginning on.
    const FileShape& shape() const { return m_shape; }
    TextEncoding encoding() const { return m_encoding; }
    bool isPacked() const { return m_reader.isPacked(); }
    /// Whether the file's own bytes are what records are cut from.
    bool isPlain() const { return !isPacked() && m_encoding == TextEncoding::Utf8; }

    /// No spans behind the last one. A batch ends early where its text gets long.
    RecordBatch next(std::size_t mostRecords);

    /// What is wrong with the file as a whole; complete behind the last batch.
    const std::vector<Diagnostic>& findings() const { return m_findings; }
    /// Bytes of the device that were read, for a progress bar.
    qint64 position() const { return m_reader.position(); }

private:
    bool readMore();
    void lookAt();
    void tellEnd();
    void tell(const char* message, const char* hint = "");

    PackedReader m_reader;
    std::string m_name;
    std::string m_bytes; ///< as they came
    std::string m_text; ///< decoded and not yet given away
    std::optional<TextDecoder> m_decoder;
    TextEncoding m_encoding = TextEncoding::Utf8;
    FileShape m_shape;
    std::optional<RecordSplitter> m_splitter;
    bool m_isLast = false; ///< nothing follows m_text
    bool m_isTold = false;
    std::size_t m_count = 0;
    std::size_t m_passed = 0; ///< bytes of the file before m_text
    std::vector<Diagnostic> m_findings;
};

} // namespace hookbench
