// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/CampaignSection.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace hookbench {

class IconLabel;
class Session;

/// "Overview": the campaign on one page, with a way to each section. Read only.
class OverviewSection : public QWidget {
    Q_OBJECT

public:
    explicit OverviewSection(Session* session, QWidget* parent = nullptr);

signals:
    void leavingRequested(); ///< which fields leave is to be shown
    void sectionRequested(hookbench::CampaignSection section);

private:
    void addRow(CampaignSection section);
    void refresh();

    struct Row {
        IconLabel* icon;
        QLabel* text;
    };
    Session* m_session;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace hookbench
