// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace hookbench {

/// Why profiles fail: a bar for each cause with its words and how many there are. Its accessible description says it in
/// words.
class CausePlot : public QWidget {
    Q_OBJECT

public:
    struct Cause {
        QString text;
        std::size_t count = 0; ///< profiles
    };
    static constexpr std::size_t mostCauses = 8; ///< that are shown

    explicit CausePlot(QWidget* parent = nullptr);

    /// Those of most profiles are shown, in their order.
    void setCauses(std::vector<Cause> causes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Cause> m_causes;
};

} // namespace hookbench
