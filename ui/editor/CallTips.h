// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/CallTip.h"

#include <QFrame>
#include <QObject>

#include <optional>

class QKeyEvent;
class QLabel;

namespace hookbench {

class CodeView;

/// Shows, above the line of the caret, how the filter or tag is written whose arguments are being typed: the current
/// one stands out, and a line says what it does. Comes by itself behind ":", "," and the name of a tag, and on
/// Ctrl+Shift+Space; Escape closes it until the next call. Child of the view.
class CallTips : public QObject {
    Q_OBJECT

public:
    /// The help has to outlive it.
    CallTips(CodeView* view, const LiquidHelp& help);

    void open();
    void close();
    bool isOpen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKey(const QKeyEvent& event);
    void follow();
    void show(const CallTip& tip, std::size_t begin);
    void makePopup();

    CodeView* m_view;
    const LiquidHelp& m_help;
    QFrame* m_popup = nullptr; ///< made when it is first needed
    QLabel* m_form = nullptr;
    QLabel* m_summary = nullptr;
    std::optional<CallTip> m_shown;
    std::optional<std::size_t> m_declined; ///< where the call begins whose tip was closed
    bool m_wasTyped = false;
};

} // namespace hookbench
