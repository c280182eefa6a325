// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/HoverHelp.h"

#include "common/PrivacyMask.h"
#include "completion/KnownFields.h"
#include "editor/BodyKnowledge.h"
#include "editor/SchemaText.h"
#include "session/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookbench {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("HoverHelp", text);
}

const liquid::Token* tokenAt(const liquid::Program& program, std::size_t byte)
{
    const auto tokens = program.tokens();
    const auto found = std::find_if(
        tokens.begin(), tokens.end(), [byte](const liquid::Token& token) { return byte < token.range.end; });
    return found == tokens.end() ? nullptr : &*found;
}

QString textOf(const LiquidHelpEntry* entry, std::string_view name, bool isTag)
{
    if (!entry)
        return {};
    const QString title =
        isTag ? say(QT_TRANSLATE_NOOP("HoverHelp", "Tag %1")) : say(QT_TRANSLATE_NOOP("HoverHelp", "Filter %1"));
    return title.arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))) + u'\n' + helpText(*entry);
}

/// The field that is read here, and its value in the selected samples.
QString fieldText(const Session& session, const liquid::Program& program, std::size_t byte)
{
    for (const liquid::DataPath& path : program.dataPaths()) {
        if (byte < path.range.begin || byte >= path.range.end || path.steps.empty())
            continue;
        const QString name = QString::fromStdString(path.text());
        const auto fields =
            knownFields(std::span(path.steps).first(path.steps.size() - 1), selectedScopes(session), {});
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const KnownField& known) {
            return known.name == path.steps.back() && known.source == KnownField::Source::Sample;
        });
        if (field == fields.end())
            return say(QT_TRANSLATE_NOOP("HoverHelp", "%1: this sample has no such field.")).arg(name);
        const bool isHidden = PrivacyMask::instance().hides(path.steps, json::Value::string(field->example));
        return say(QT_TRANSLATE_NOOP("HoverHelp", "%1 in this sample: %2"))
            .arg(name, isHidden ? PrivacyMask::dots() : QString::fromStdString(field->example));
    }
    return {};
}

/// What the schema says of the key that stands here. A place is between two bytes: it is looked for behind this one.
QString keyText(const Session& session, std::string_view body, std::size_t byte)
{
    const auto schema = guidingSchema(session);
    if (!schema)
        return {};
    const JsonPlace place = jsonPlaceAt(body, byte + 1);
    if (place.kind != JsonPlace::Kind::Key || !place.isQuoted || place.holdsTag || place.token.size() < 2)
        return {};
    const std::string name(body.substr(place.token.begin + 1, place.token.size() - 2));
    const auto note = SchemaGuide(*schema).key(place, name);
    return note ? schemaHelp(*note) : QString();
}

} // namespace

QString helpText(const LiquidHelpEntry& entry)
{
    QString text = QString::fromStdString(entry.summary);
    if (!entry.form.empty())
        text += u' ' + QString::fromStdString(entry.formLabel) + u' ' + QString::fromStdString(entry.form) + u'.';
    text += u'\n' + QString::fromStdString(entry.example);
    if (entry.result && !entry.result->empty())
        text += QStringLiteral("  →  ") + QString::fromStdString(*entry.result);
    return text;
}

QString hoverHelp(const Session& session, const LiquidHelp& help, std::string_view body, std::size_t byte)
{
    const auto program = session.preview()->bodyProgram;
    if (!program || program->source() != body)
        return {};
    const liquid::Token* token = tokenAt(*program, byte);
    if (!token)
        return {};
    const std::string_view name = body.substr(token->range.begin, token->range.size());
    switch (token->kind) {
    case liquid::TokenKind::TagName:
        return textOf(help.tag(name), name, true);
    case liquid::TokenKind::FilterName:
        return textOf(help.filter(name), name, false);
    case liquid::TokenKind::Variable:
    case liquid::TokenKind::Property:
        return fieldText(session, *program, byte);
    default:
        return keyText(session, body, byte);
    }
}

} // namespace hookbench
