// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/JsonNode.h"

#include <algorithm>

namespace hookbench {

namespace {

using json::TokenKind;

/// Walks the tokens of valid JSON once. Recursive: the scanner allows 512 levels.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, const std::vector<json::Token>& tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    JsonNode value()
    {
        const json::Token& token = take();
        JsonNode node;
        node.range = token.range;
        switch (token.kind) {
        case TokenKind::BeginObject:
            node.kind = JsonNode::Kind::Object;
            addMembers(node);
            break;
        case TokenKind::BeginArray:
            node.kind = JsonNode::Kind::Array;
            addElements(node);
            break;
        case TokenKind::String:
            node.kind = JsonNode::Kind::String;
            node.text = json::stringText(textOf(token));
            break;
        default:
            node.text = std::string(textOf(token));
            node.kind = token.kind == TokenKind::Number ? JsonNode::Kind::Number
                : node.text == "null"                   ? JsonNode::Kind::Null
                                                        : JsonNode::Kind::Boolean;
        }
        return node;
    }

private:
    std::string_view textOf(const json::Token& token) const
    {
        return m_text.substr(token.range.begin, token.range.size());
    }

    TokenKind kind()
    {
        while (m_tokens[m_next].kind == TokenKind::Space)
            ++m_next;
        return m_tokens[m_next].kind;
    }

    const json::Token& take()
    {
        kind();
        return m_tokens[m_next++];
    }

    void addMembers(JsonNode& object)
    {
        while (kind() != TokenKind::EndObject) {
            if (kind() == TokenKind::Comma)
                take();
            const json::Token& name = take();
            take(); // the colon
            JsonNode member = value();
            member.keyRange = name.range;
            member.key = json::stringText(textOf(name));
            object.children.push_back(std::move(member));
        }
        object.range.end = take().range.end;
    }

    void addElements(JsonNode& list)
    {
        while (kind() != TokenKind::EndArray) {
            if (kind() == TokenKind::Comma)
                take();
            list.children.push_back(value());
        }
        list.range.end = take().range.end;
    }

    std::string_view m_text;
    const std::vector<json::Token>& m_tokens;
    std::size_t m_next = 0;
};

std::size_t beginOf(const JsonNode& child)
{
    return child.keyOrValue().begin;
}

} // namespace

const JsonNode* JsonNode::find(std::string_view name) const
{
    if (!isObject())
        return nullptr;
    const auto found =
        std::find_if(children.begin(), children.end(), [name](const JsonNode& child) { return child.key == name; });
    return found == children.end() ? nullptr : &*found;
}

const JsonNode* JsonNode::at(std::string_view dottedPath) const
{
    const JsonNode* node = this;
    while (node && !dottedPath.empty()) {
        const std::size_t dot = std::min(dottedPath.find('.'), dottedPath.size());
        node = node->find(dottedPath.substr(0, dot));
        dottedPath.remove_prefix(std::min(dot + 1, dottedPath.size()));
    }
    return node;
}

const JsonNode& JsonNode::nearest(const std::vector<std::string>& path) const
{
    const JsonNode* node = this;
    for (const std::string& step : path) {
        const JsonNode* next = node->find(step);
        if (!next && node->kind == Kind::Array && !step.empty()
            && step.find_first_not_of("0123456789") == std::string::npos && step.size() < 10) {
            const auto position = static_cast<std::size_t>(std::stoul(step));
            next = position < node->children.size() ? &node->children[position] : nullptr;
        }
        if (!next)
            break;
        node = next;
    }
    return *node;
}

JsonNode jsonTree(std::string_view text, const json::Scan& scan)
{
    return TreeBuilder(text, scan.tokens).value();
}

ByteRange removalRange(const JsonNode& parent, std::size_t child)
{
    const JsonNode& node = parent.children[child];
    if (child + 1 < parent.children.size())
        return {beginOf(node), beginOf(parent.children[child + 1])};
    if (child > 0)
        return {parent.children[child - 1].range.end, node.range.end};
    return {beginOf(node), node.range.end};
}

} // namespace hookbench
