// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/OverviewSection.h"

#include "campaign/CampaignOverview.h"
#include "common/Hairline.h"
#include "common/IconLabel.h"
#include "session/Session.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookbench {

OverviewSection::OverviewSection(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("overviewSection"));
    auto* heading = new QLabel(tr("Overview"), this);
    heading->setFont(headingFont());
    m_grid->setHorizontalSpacing(spacing::m);
    m_grid->setVerticalSpacing(spacing::s);
    m_grid->setColumnStretch(2, 1);
    for (const auto section :
        {CampaignSection::Start, CampaignSection::Who, CampaignSection::What, CampaignSection::When})
        addRow(section);

    auto* leaving = new QPushButton(tr("Fields That Leave…"), this);
    leaving->setObjectName(QStringLiteral("showLeaving"));
    leaving->setToolTip(tr("Which fields of a customer the request carries, and where to"));
    connect(leaving, &QPushButton::clicked, this, &OverviewSection::leavingRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::xl, spacing::l, spacing::xl, spacing::l);
    layout->setSpacing(spacing::m);
    layout->addWidget(heading);
    layout->addLayout(m_grid);
    layout->addWidget(leaving, 0, Qt::AlignLeft);
    layout->addStretch();

    connect(session, &Session::campaignChanged, this, &OverviewSection::refresh);
    connect(session, &Session::webhookChanged, this, &OverviewSection::refresh);
    connect(session, &Session::previewChanged, this, &OverviewSection::refresh);
    refresh();
}

void OverviewSection::addRow(CampaignSection section)
{
    const int row = m_grid->rowCount();
    auto* icon = new IconLabel(this);
    auto* name = new QLabel(sectionName(section), this);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto* text = new QLabel(this);
    text->setObjectName(u"overview" + QString::number(static_cast<int>(section)));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto* open = new QPushButton(tr("Edit"), this);
    open->setAccessibleName(tr("Edit the section %1").arg(sectionName(section)));
    connect(open, &QPushButton::clicked, this, [this, section] { emit sectionRequested(section); });

    m_grid->addWidget(icon, row, 0);
    m_grid->addWidget(name, row, 1);
    m_grid->addWidget(text, row, 2);
    m_grid->addWidget(open, row, 3);
    m_grid->addWidget(new Hairline(Qt::Horizontal, this), row + 1, 0, 1, 4);
    m_rows.push_back({icon, text});
}

void OverviewSection::refresh()
{
    const auto lines = campaignOverview(*m_session);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const OverviewLine& line = lines[static_cast<qsizetype>(row)];
        m_rows[row].icon->setIcon(toneIconName(line.tone), line.tone);
        m_rows[row].text->setText(line.text);
    }
}

} // namespace hookbench
