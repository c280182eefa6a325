// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace hookbench {

struct Redirect;

/// Where the answer is a redirect: what following it would send, and the button that sends it, once. Hidden otherwise.
class RedirectBar : public QWidget {
    Q_OBJECT

public:
    explicit RedirectBar(QWidget* parent = nullptr);

    void setRedirect(const std::optional<Redirect>& redirect);

signals:
    void followRequested();

private:
    QLabel* m_text;
    QPushButton* m_follow;
};

} // namespace hookbench
