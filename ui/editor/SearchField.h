// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/TextSearch.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace hookbench {

/// Where the text to find is typed, with the switches that say how it is meant.
class SearchField : public QWidget {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    SearchTerms terms() const;
    bool isEmpty() const;
    /// Selects it all, for the next text to take its place.
    void start();
    void setText(const QString& text);

signals:
    void changed();

private:
    QToolButton* addSwitch(const QString& sign, const QString& name, const QString& meaning);

    QLineEdit* m_text;
    QToolButton* m_matchCase;
    QToolButton* m_wholeWords;
    QToolButton* m_isPattern;
};

} // namespace hookbench
