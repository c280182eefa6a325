// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/TagBlocks.h"

#include <QObject>

#include <memory>

namespace hookbench {

class CodeView;

/// Frames the tags that belong together, such as if, else and endif, while the caret is at one of them. Waits with it
/// while the engine's tokens are those of an earlier text. Child of the view.
class TagMatching : public QObject {
    Q_OBJECT

public:
    explicit TagMatching(CodeView* view);

    /// From the tag at the caret to the next one of its block, from the last to the first. False at no such tag.
    bool goToNext();

private:
    void update();
    const TagBlock* blockAtCaret();

    CodeView* m_view;
    std::shared_ptr<const liquid::Program> m_program; ///< that the blocks are of
    std::vector<TagBlock> m_blocks;
    bool m_isLit = false;
};

} // namespace hookbench
