// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/PayloadSizes.h"

#include <QWidget>

#include <vector>

namespace hookbench {

/// How many payloads there are of which size: a bar for each step of a tenth or so, the smallest first. Its accessible
/// description says it in words.
class SizePlot : public QWidget {
    Q_OBJECT

public:
    explicit SizePlot(QWidget* parent = nullptr);

    void setSizes(const PayloadSizes& sizes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF column(std::size_t bar) const; ///< as high as there is room

    std::vector<PayloadSizes::Bar> m_bars;
    std::size_t m_most = 0; ///< payloads of one bar
};

} // namespace hookbench
