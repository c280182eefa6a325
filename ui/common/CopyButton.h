// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>

class QTimer;

namespace hookbench {

/// Copies a text to the clipboard and shows for a moment that it did.
class CopyButton : public QToolButton {
    Q_OBJECT

public:
    /// `source` gives the text at the click. `name` says what is copied: "Copy the answer".
    CopyButton(const QString& name, std::function<QString()> source, QWidget* parent = nullptr);

private:
    void copy();
    void showReady();

    QString m_name;
    std::function<QString()> m_source;
    QTimer* m_ready;
};

} // namespace hookbench
