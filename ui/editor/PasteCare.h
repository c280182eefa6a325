// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <QObject>

namespace hookbench {

class CodeView;
class NoticeStrip;

/// Warns of what browsers and word processors do to code: curly quotes where JSON and Liquid need straight ones, in
/// what was just pasted; offers to make them straight. Child of the view.
class PasteCare : public QObject {
    Q_OBJECT

public:
    explicit PasteCare(CodeView* view);

    /// To be put into a layout beside the view.
    NoticeStrip* notice() const { return m_notice; }

private:
    void look(const ByteRange& pasted);
    void straighten();

    CodeView* m_view;
    NoticeStrip* m_notice;
    ByteRange m_pasted; ///< while the notice is shown
};

} // namespace hookbench
