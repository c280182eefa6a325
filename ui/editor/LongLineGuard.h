// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hookbench {

class CodeView;

/// Keeps a view alive when a line is so long that colouring it would block typing: turns colours off while there is
/// one. Child of the view.
class LongLineGuard : public QObject {
    Q_OBJECT

public:
    static constexpr int limitBytes = 100'000;

    explicit LongLineGuard(CodeView* view);

    bool hasLongLine() const { return m_hasLongLine; }

signals:
    void longLineChanged(bool hasLongLine);

private:
    void checkAll();
    void checkEdit(std::size_t position, std::size_t added);
    long lineLength(long line) const;
    void setHasLongLine(bool hasLongLine);

    CodeView* m_view;
    bool m_hasLongLine = false;
};

} // namespace hookbench
