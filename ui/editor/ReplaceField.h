// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hookbench {

/// Where the text that takes the place of what is found is typed, with the buttons that put it there. Enter replaces
/// the hit on screen, Ctrl+Enter all of them.
class ReplaceField : public QWidget {
    Q_OBJECT

public:
    explicit ReplaceField(QWidget* parent = nullptr);

    QString text() const;
    /// Whether there is something to replace.
    void setUsable(bool isUsable);

signals:
    void replaceRequested();
    void replaceAllRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_text;
    QPushButton* m_one;
    QPushButton* m_all;
};

} // namespace hookbench
