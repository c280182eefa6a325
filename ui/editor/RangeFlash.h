// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <QObject>

namespace hookbench {

class CodeView;

/// Lights a range of a view up for a moment, so that the eye finds it after a jump. Lives as long as the light, as a
/// child of the view; a new one puts the old one out.
class RangeFlash : public QObject {
    Q_OBJECT

public:
    static void start(CodeView* view, const ByteRange& bytes);

private:
    explicit RangeFlash(CodeView* view);
};

} // namespace hookbench
