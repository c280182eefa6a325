// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hookbench {

class CodeView;

/// Margins, indicators and the colours of everything around the text, from the theme, again whenever it changes. Child
/// of the view.
class CodeLook : public QObject {
    Q_OBJECT

public:
    explicit CodeLook(CodeView* view);

signals:
    void applied();

private:
    void defineMargins();
    void defineIndicators();
    void apply();
    void applyText();
    void applyMargins();
    void applyIndicators();
    void fitLineNumbers();

    CodeView* m_view;
    bool m_isApplying = false; ///< setting fonts makes the view say that they changed
};

} // namespace hookbench
