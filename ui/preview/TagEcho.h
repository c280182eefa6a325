// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <QObject>

#include <memory>

namespace hookbench {

class CodeView;
class ShownPayload;

/// Frames in the payload all that the tag at the editor's caret made. Child of the view.
class TagEcho : public QObject {
    Q_OBJECT

public:
    /// Places beyond these are not framed.
    static constexpr std::size_t mostPlaces = 1'000;

    explicit TagEcho(CodeView* view);

    /// The view shows its text. Null: nothing is framed.
    void setPayload(std::shared_ptr<const ShownPayload> payload);
    /// A byte of the body that the payload was made from.
    void setTag(std::size_t bodyByte);

private:
    void paint();

    CodeView* m_view;
    std::shared_ptr<const ShownPayload> m_payload;
    std::size_t m_bodyByte = 0;
    bool m_isPainted = false;
};

} // namespace hookbench
