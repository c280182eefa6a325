// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/OriginStory.h"

#include "campaign/privacy/PersonalData.h"
#include "common/PrivacyMask.h"
#include "preview/ShownPayload.h"
#include "session/PreviewPipeline.h"
#include "session/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookbench {

namespace {

/// A value or a piece of the body is quoted up to this many characters.
constexpr qsizetype longestQuote = 120;

QString say(const char* text)
{
    return QCoreApplication::translate("hookbench::OriginStory", text);
}

/// In one line.
QString quoted(const std::string& text)
{
    QString line = QString::fromStdString(text);
    line.replace(u'\n', u'⏎').replace(u'\r', u'⏎').replace(u'\t', u'⇥');
    return line.size() > longestQuote ? line.left(longestQuote) + u'…' : line;
}

QString valueText(const std::string& text)
{
    return text.empty() ? say(QT_TRANSLATE_NOOP("hookbench::OriginStory", "(empty)")) : quoted(text);
}

const liquid::DataPath* pathWithin(const std::vector<liquid::DataPath>& paths, const ByteRange& range)
{
    const auto found = std::find_if(paths.begin(), paths.end(),
        [&](const liquid::DataPath& path) { return range.begin <= path.range.begin && path.range.end <= range.end; });
    return found == paths.end() ? nullptr : &*found;
}

bool isHidden(const liquid::DataPath& path, const std::string& text)
{
    return PrivacyMask::instance().hides(path.steps, json::Value::string(text));
}

/// "Profile.Name of Ada: ada", or what else the value began with.
QString beginning(const Session& session, const liquid::ChainStep& step, const std::vector<liquid::DataPath>& paths,
    const std::string& body)
{
    const liquid::DataPath* path = pathWithin(paths, step.source);
    if (!path) {
        return say(QT_TRANSLATE_NOOP("hookbench::OriginStory", "%1: %2"))
            .arg(quoted(body.substr(step.source.begin, step.source.size())).trimmed(), valueText(step.text));
    }
    const Sample& sample = path->steps.front() == "Profile" ? session.profile() : session.event();
    const bool isCalledSo = PrivacyMask::instance().isOn() && isNamedAfterPerson(sample);
    return say(QT_TRANSLATE_NOOP("hookbench::OriginStory", "%1 of %2: %3"))
        .arg(QString::fromStdString(path->text()),
            isCalledSo ? PrivacyMask::dots() : QString::fromStdString(sample.name),
            isHidden(*path, step.text) ? PrivacyMask::dots() : valueText(step.text));
}

QString told(const Session& session, const liquid::OriginChain& chain, const liquid::Program& program)
{
    const auto paths = program.dataPaths();
    QStringList lines;
    bool isMasked = false; // what filters make of a hidden value is hidden, too
    for (const liquid::ChainStep& step : chain.steps) {
        const liquid::DataPath* path = pathWithin(paths, step.source);
        isMasked = isMasked || (path && isHidden(*path, step.text));
        const std::string piece = program.source().substr(step.source.begin, step.source.size());
        if (QString::fromStdString(piece).trimmed().startsWith(u'|'))
            lines << QStringLiteral("%1 → %2").arg(
                quoted(piece).trimmed(), isMasked ? PrivacyMask::dots() : valueText(step.text));
        else
            lines << beginning(session, step, paths, program.source());
    }
    return lines.join(u'\n');
}

} // namespace

QString originStory(const Session& session, const ShownPayload& shown, const liquid::Origin& origin)
{
    const auto program = shown.preview().request.bodyProgram;
    if (!program)
        return {};
    const liquid::Data scope = session.scope();
    liquid::Renderer renderer;
    liquid::RenderOptions options;
    options.clock = clockNow();
    options.recordChains = true;
    const liquid::Outcome outcome = renderer.render(*program, scope.root(), options);
    if (outcome.output != shown.preview().request.body)
        return {};
    const auto chain =
        std::find_if(outcome.chains.begin(), outcome.chains.end(), [&](const liquid::OriginChain& candidate) {
            return candidate.output == origin.output && candidate.source == origin.source;
        });
    return chain == outcome.chains.end() ? QString() : told(session, *chain, *program);
}

} // namespace hookbench
