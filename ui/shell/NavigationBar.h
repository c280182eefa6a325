// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QListView>

class QStandardItemModel;

namespace hookbench {

class NavigationDelegate;

/// The pages that the window's left edge leads to, in their order.
enum class Page { Campaigns, Webhooks, Profiles, Activity, Sandbox };

/// Icon and word for each page; arrows and first letters choose.
class NavigationBar : public QListView {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void setPage(Page page);
    /// A small icon and number beside the word; 0 takes it away. The words are for screen readers and the tool tip.
    void setBadge(Page page, Tone tone, int count, const QString& words);

    /// Icons only, with the words as tool tips: for a narrow window.
    void setCompact(bool isCompact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void pageChosen(hookbench::Page page);

private:
    void addPage(const QString& icon, const QString& name);
    void updateToolTips();

    QStandardItemModel* m_model;
    NavigationDelegate* m_delegate;
};

} // namespace hookbench
