// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SampleInput.h"

#include "clevertap/ImportedFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace hookbench {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SampleInput", text);
}

/// A path with the number of a sample behind it, counted from 1; 0 where there is none.
struct NumberedPath {
    QString path;
    std::size_t number = 0;
};

NumberedPath takeApart(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(.+)#([0-9]{1,9})$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || QFileInfo::exists(text))
        return {text, 0};
    return {match.captured(1), match.captured(2).toUInt()};
}

/// An event's own fields; a file of events alone may hold nothing but those.
Sample sampleOf(ProfileAndEvent read, SampleKind kind)
{
    if (kind == SampleKind::Event && read.event)
        return std::move(*read.event);
    Sample sample = std::move(read.profile);
    sample.kind = kind;
    return sample;
}

QString sentenceOf(const std::vector<Diagnostic>& findings, const QString& otherwise)
{
    for (const Diagnostic& finding : findings) {
        if (finding.severity == Severity::Error)
            return QString::fromStdString(finding.message());
    }
    return otherwise;
}

} // namespace

Result<Sample, QString> readSampleInput(const QString& path, SampleKind kind)
{
    const NumberedPath wanted = takeApart(path);
    auto file = ImportedFile::open(wanted.path);
    if (!file)
        return Unexpected(file.error());
    const std::size_t index = std::max<std::size_t>(1, wanted.number) - 1;
    std::size_t count = 0;
    std::optional<ImportedRecord> found;
    for (RecordBatch batch = (*file)->next(); !batch.spans.empty(); batch = (*file)->next()) {
        count += batch.spans.size();
        if (index >= batch.first && index < count)
            found = (*file)->reader()->read(batch, index - batch.first);
        if (found && wanted.number > 0)
            break;
    }
    if (count == 0)
        return Unexpected(sentenceOf((*file)->findings(), tr("%1 holds no sample.").arg(wanted.path)));
    if (wanted.number == 0 && count > 1)
        return Unexpected(tr("%1 holds %2 samples. Choose one by its number: %1#1.").arg(wanted.path).arg(count));
    if (found && found->read)
        return sampleOf(std::move(*found->read), kind);
    if (found)
        return Unexpected(sentenceOf(found->findings, {}));
    return Unexpected(tr("%1 holds %2 samples; there is no number %3.").arg(wanted.path).arg(count).arg(wanted.number));
}

} // namespace hookbench
