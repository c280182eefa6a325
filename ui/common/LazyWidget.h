// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace hookbench {

/// Keeps the place of a widget that is made when it is first shown or asked for, so that what nobody looks at costs
/// neither time nor memory. Owns what it made. The content has to read its state when it is made: it heard no signal
/// before.
class LazyWidget : public QWidget {
    Q_OBJECT

public:
    /// `make` is called once at most, in the GUI thread.
    explicit LazyWidget(std::function<QWidget*()> make, QWidget* parent = nullptr);

    /// Makes it if need be.
    QWidget* content();

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::function<QWidget*()> m_make;
    QWidget* m_content = nullptr;
};

} // namespace hookbench
