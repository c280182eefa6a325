// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SampleInput.h"

#include "campaign/files/FileProblems.h"
#include "campaign/files/SampleFile.h"
#include "cli/Streams.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace hookbench {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SampleInput", text);
}

/// A path with the number of a sample behind it, counted from 1; 0 where there is none.
struct NumberedPath {
    QString path;
    int number = 0;
};

NumberedPath takeApart(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(.+)#([0-9]{1,9})$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || QFileInfo::exists(text))
        return {text, 0};
    return {match.captured(1), match.captured(2).toInt()};
}

} // namespace

Result<SampleRecords, QString> readSampleRecords(const QString& path, SampleKind kind)
{
    const auto text = readFile(path);
    if (!text)
        return Unexpected(text.error());
    FileProblems problems(path.toStdString(), path.toStdString());
    problems.setText(*text);
    const QFileInfo info(path);
    SampleFile file(info.fileName().toStdString(), info.completeBaseName().toStdString(), kind, problems);
    return SampleRecords{file.takeSamples(), problems.take()};
}

Result<Sample, QString> readSampleInput(const QString& path, SampleKind kind)
{
    const NumberedPath wanted = takeApart(path);
    const auto records = readSampleRecords(wanted.path, kind);
    if (!records)
        return Unexpected(records.error());
    const std::vector<Diagnostic>& findings = records->diagnostics;
    const std::size_t count = records->samples.size();
    if (count == 0) {
        return Unexpected(findings.empty() ? tr("%1 holds no sample.").arg(wanted.path)
                                           : QString::fromStdString(findings.front().message()));
    }
    if (wanted.number == 0 && count > 1)
        return Unexpected(tr("%1 holds %2 samples. Choose one by its number: %1#1.").arg(wanted.path).arg(count));
    const auto number = static_cast<std::size_t>(std::max(1, wanted.number));
    if (number > count)
        return Unexpected(tr("%1 holds %2 samples; there is no number %3.").arg(wanted.path).arg(count).arg(number));
    return records->samples[number - 1];
}

} // namespace hookbench
