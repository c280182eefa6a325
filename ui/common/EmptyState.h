// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LazyWidget.h"

namespace hookbench {

class IconLabel;

/// What a view without content shows: one sentence that says what belongs here and, where there is one, the button that
/// puts it here. Both are made when they are first shown, for most views are never empty. The icon above them goes where
/// the view is low.
class EmptyState : public LazyWidget {
    Q_OBJECT

public:
    /// An empty button text makes no button.
    EmptyState(const QString& iconName, const QString& sentence, const QString& buttonText, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override; ///< without the icon

signals:
    void activated();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int iconRoom() const;
    QWidget* makeContent(const QString& iconName, const QString& sentence, const QString& buttonText);

    IconLabel* m_icon = nullptr;
};

} // namespace hookbench
