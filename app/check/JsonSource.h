// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/PayloadOrigins.h"
#include "text/Diagnostic.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hookbench {

/// Where the JSON that rules look at comes from: the way from one of its bytes to what the author can change.
class JsonSource {
public:
    JsonSource() = default;
    virtual ~JsonSource() = default;
    JsonSource(const JsonSource&) = delete;
    JsonSource& operator=(const JsonSource&) = delete;

    /// Gives a finding its place, and the place in the author's text in `related` where that is another one: the first
    /// tag of the range, else its literal text.
    virtual void locate(ByteRange json, Diagnostic& diagnostic) const = 0;

    /// The same for a further place of a finding.
    virtual void addRelated(ByteRange json, Diagnostic& diagnostic) const = 0;

    /// Whether the author wrote the range as it stands, without a tag in it.
    virtual bool isLiteral(ByteRange json) const = 0;

    /// The bytes of the body that are exactly this range; nothing where tags are in between.
    virtual std::optional<ByteRange> bodyRange(ByteRange json) const = 0;

    /// The output tags of the body that filled in something of the range, in order.
    virtual std::vector<ByteRange> tags(ByteRange json) const = 0;
};

/// A payload. Keeps a reference to the origins.
class PayloadSource : public JsonSource {
public:
    explicit PayloadSource(const PayloadOrigins& origins)
        : m_origins(origins)
    {
    }

    void locate(ByteRange json, Diagnostic& diagnostic) const override;
    void addRelated(ByteRange json, Diagnostic& diagnostic) const override;
    bool isLiteral(ByteRange json) const override;
    std::optional<ByteRange> bodyRange(ByteRange json) const override;
    std::vector<ByteRange> tags(ByteRange json) const override;

private:
    std::optional<ByteRange> source(ByteRange json) const;

    const PayloadOrigins& m_origins;
};

} // namespace hookbench
