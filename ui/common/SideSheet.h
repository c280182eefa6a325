// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hookbench {

/// A panel at the side of a page, with a heading and a close button (also Esc), that leaves the page usable.
class SideSheet : public QWidget {
    Q_OBJECT

public:
    explicit SideSheet(QWidget* parent = nullptr);

    /// Shows the content, which it takes over, in place of what it showed.
    void open(const QString& heading, QWidget* content);
    void close();
    QWidget* content() const { return m_content; }

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace hookbench
