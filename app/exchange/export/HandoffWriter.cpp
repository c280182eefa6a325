// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/HandoffWriter.h"

#include "campaign/request/CredentialHeaders.h"
#include "json/Value.h"

namespace hookbench {

namespace {

struct WrittenField {
    const HandoffField* field = nullptr;
    std::string value;
    bool holdsSecret = false;
};

std::string written(const TextPieces& pieces)
{
    std::string text;
    for (const TextPiece& piece : pieces)
        text += piece.isSecret ? '<' + piece.text + '>' : piece.text;
    return text;
}

/// The value of a header stands behind its name.
bool isCredentialValue(const std::vector<HandoffField>& fields, std::size_t index)
{
    return index > 0 && fields[index].section == HandoffField::Section::Webhook && fields[index].label == "Header value"
        && fields[index - 1].label == "Header key" && isCredentialName(fields[index - 1].value.masked());
}

std::vector<WrittenField> writtenFields(
    const std::vector<HandoffField>& fields, const std::vector<KnownSecret>& secrets, SecretsInExport mode)
{
    std::vector<WrittenField> result;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isNamed = mode == SecretsInExport::Named;
        TextPieces pieces = isNamed ? piecesOf(fields[i].value) : writtenPieces(fields[i].value, secrets);
        if (isNamed) {
            for (const KnownSecret& secret : secrets)
                replaceValue(pieces, secret.value, secret.name);
            const std::string plain = plainText(pieces);
            const bool isPlaceholder = plain.find('<') != std::string::npos || plain.find("{{") != std::string::npos;
            if (isCredentialValue(fields, i) && !hasSecrets(pieces) && !isPlaceholder)
                replaceValue(
                    pieces, splitCredential(plain).secret, credentialVariableName(fields[i - 1].value.masked()));
        }
        result.push_back({&fields[i], written(pieces), fields[i].isSecret() || hasSecrets(pieces)});
    }
    return result;
}

std::string indented(const std::string& text)
{
    std::string result = "\n    ";
    for (const char byte : text) {
        result += byte;
        if (byte == '\n')
            result += "    ";
    }
    return result;
}

const char* nameOf(HandoffField::Kind kind)
{
    switch (kind) {
    case HandoffField::Kind::Text:
        return "text";
    case HandoffField::Kind::Choice:
        return "choice";
    case HandoffField::Kind::Code:
        break;
    }
    return "code";
}

} // namespace

std::string handoffText(
    const std::vector<HandoffField>& fields, const std::vector<KnownSecret>& secrets, SecretsInExport mode)
{
    std::string text;
    const HandoffField* last = nullptr;
    for (const WrittenField& each : writtenFields(fields, secrets, mode)) {
        const HandoffField& field = *each.field;
        if (!last || last->section != field.section)
            text += (last ? "\n" : "") + std::string(sectionTitle(field.section)) + '\n';
        const bool isBlock = field.kind == HandoffField::Kind::Code;
        text += "  " + field.label + ": " + (isBlock ? indented(each.value) : each.value) + '\n';
        if (!field.note.empty() || !field.isDocumented)
            text += std::string("    (") + (field.isDocumented ? "" : "inferred, not documented")
                + (!field.isDocumented && !field.note.empty() ? ": " : "") + field.note + ")\n";
        last = &field;
    }
    return text;
}

std::string handoffJson(
    const std::vector<HandoffField>& fields, const std::vector<KnownSecret>& secrets, SecretsInExport mode)
{
    json::Value sections = json::Value::array();
    const HandoffField* last = nullptr;
    for (const WrittenField& each : writtenFields(fields, secrets, mode)) {
        const HandoffField& field = *each.field;
        if (!last || last->section != field.section) {
            json::Value section = json::Value::object();
            section.set("title", json::Value::string(sectionTitle(field.section)));
            section.set("fields", json::Value::array());
            sections.items().push_back(std::move(section));
        }
        json::Value item = json::Value::object();
        item.set("label", json::Value::string(field.label));
        item.set("value", json::Value::string(each.value));
        item.set("kind", json::Value::string(nameOf(field.kind)));
        item.set("documented", json::Value::boolean(field.isDocumented));
        if (!field.note.empty())
            item.set("note", json::Value::string(field.note));
        item.set("secret", json::Value::boolean(each.holdsSecret));
        sections.items().back().members().back().second.items().push_back(std::move(item));
        last = &field;
    }
    json::Value handoff = json::Value::object();
    handoff.set("sections", std::move(sections));
    return json::toText(handoff);
}

} // namespace hookbench
