// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hookbench {

/// A panel over the end of its parent, as high as that, with a heading and a close button (also Esc). What lies beside it
/// stays where it is and can be used.
class SideSheet : public QWidget {
    Q_OBJECT

public:
    explicit SideSheet(QWidget* parent);

    /// Shows the content, which it takes over, in place of what it showed.
    void open(const QString& heading, QWidget* content);
    void close();
    QWidget* content() const { return m_content; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QLabel* m_heading;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace hookbench
