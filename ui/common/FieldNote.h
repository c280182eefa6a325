// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QPushButton;

namespace hookbench {

class MessageLine;
struct Diagnostic;

/// A message below a field that says what is wrong with it and offers a button. Keeps its height while it is empty, so
/// that nothing jumps.
class FieldNote : public QWidget {
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    void showNote(Tone tone, const QString& text, const QString& buttonText = {});
    void showDiagnostic(const Diagnostic& diagnostic, const QString& buttonText = {});
    void clear();
    QString text() const;
    QPushButton* button() const { return m_button; }

signals:
    void activated(); ///< its button was pressed

private:
    MessageLine* m_line;
    QPushButton* m_button;
};

} // namespace hookbench
