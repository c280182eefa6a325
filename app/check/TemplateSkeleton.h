// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/JsonSource.h"
#include "liquid/Program.h"

#include <string>
#include <vector>

namespace hookbench {

/// What is left of a template when every tag is blanked out: text of the same length, so that places are places of the
/// body. An output tag outside of strings leaves the number 0. Often valid JSON, and then the author's literal values
/// can be checked whatever the data. Linear in the template.
class TemplateSkeleton : public JsonSource {
public:
    explicit TemplateSkeleton(const liquid::Program& program);

    const std::string& text() const { return m_text; }

    void locate(ByteRange json, Diagnostic& diagnostic) const override;
    void addRelated(ByteRange json, Diagnostic& diagnostic) const override;
    bool isLiteral(ByteRange json) const override;
    std::optional<ByteRange> bodyRange(ByteRange json) const override;
    std::vector<ByteRange> tags(ByteRange json) const override;

private:
    struct Tag {
        ByteRange range;
        bool isOutput = false;
    };

    void blankOut(const Tag& tag, bool isInString);

    std::string m_text;
    std::vector<Tag> m_tags; ///< in order
};

} // namespace hookbench
