// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace hookbench {

class CodeView;
class ShownPayload;

/// Frames and tints what Liquid filled into the payload; only where the eye is, so that a payload with ten thousand
/// fields costs no more than one with ten. While personal data is masked it covers it: all of it, since what a filter
/// made of a name need not look like one. Child of the view.
class FilledInTint : public QObject {
    Q_OBJECT

public:
    explicit FilledInTint(CodeView* view);

    /// The view shows its text. Null: nothing is tinted.
    void setPayload(std::shared_ptr<const ShownPayload> payload);

    /// Whether what is tinted in the view is covered, by the mask as it is now.
    static void cover(CodeView* view);

private:
    void paintVisible();

    CodeView* m_view;
    std::shared_ptr<const ShownPayload> m_payload;
};

} // namespace hookbench
