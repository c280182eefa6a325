// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace hookbench {

/// Puts widgets side by side and goes on in a further row where there is no room left, as words of a text do. What is
/// left of a row goes to those of its widgets that like to be wide, or stays empty at its end.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< takes it over
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override; ///< the caller owns it
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// As high as the width that it was last given asks for: what holds it may not know heights for widths.
    QSize minimumSize() const override;
    QSize sizeHint() const override; ///< all in one row
    void setGeometry(const QRect& rect) override;

private:
    struct Row {
        std::vector<QLayoutItem*> items;
        int width = 0; ///< with the gaps between them
        int height = 0;
    };

    std::vector<Row> rowsFor(int width) const;
    void place(const Row& row, const QRect& area);
    int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_width = 0;
};

} // namespace hookbench
