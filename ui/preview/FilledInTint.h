// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace hookbench {

class CodeView;
class ShownPayload;

/// Frames and tints what Liquid filled into the payload; only where the eye is, so that a payload with ten thousand
/// fields costs no more than one with ten. Child of the view.
class FilledInTint : public QObject {
    Q_OBJECT

public:
    explicit FilledInTint(CodeView* view);

    /// The view shows its text. Null: nothing is tinted.
    void setPayload(std::shared_ptr<const ShownPayload> payload);

private:
    void paintVisible();

    CodeView* m_view;
    std::shared_ptr<const ShownPayload> m_payload;
};

} // namespace hookbench
