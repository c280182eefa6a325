// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hookbench {

/// Shows a view, which can be scrolled while the area is smaller than the least size of the view: on a small screen.
/// Unlike a resizable QScrollArea it goes by that least size only, not by the height that wrapped texts would like to
/// have.
class ShrinkableArea : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the content over.
    explicit ShrinkableArea(QWidget* content, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace hookbench
