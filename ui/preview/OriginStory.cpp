// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/OriginStory.h"

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

/// "Profile.Name of Ada: ada", or what else the value began with.
QString beginning(const Session& session, const liquid::ChainStep& step, const std::vector<liquid::DataPath>& paths,
    const std::string& body)
{
    const liquid::DataPath* path = pathWithin(paths, step.source);
    if (!path) {
        return say(QT_TRANSLATE_NOOP("hookbench::OriginStory", "%1: %2"))
            .arg(quoted(body.substr(step.source.begin, step.source.size())).trimmed(), valueText(step.text));
    }
    const bool isProfile = path->steps.front() == "Profile";
    const std::string sample = isProfile ? session.profile().name : session.event().name;
    return say(QT_TRANSLATE_NOOP("hookbench::OriginStory", "%1 of %2: %3"))
        .arg(QString::fromStdString(path->text()), QString::fromStdString(sample), valueText(step.text));
}

QString told(const Session& session, const liquid::OriginChain& chain, const liquid::Program& program)
{
    const auto paths = program.dataPaths();
    QStringList lines;
    for (const liquid::ChainStep& step : chain.steps) {
        const std::string piece = program.source().substr(step.source.begin, step.source.size());
        if (QString::fromStdString(piece).trimmed().startsWith(u'|'))
            lines << QStringLiteral("%1 → %2").arg(quoted(piece).trimmed(), valueText(step.text));
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
