// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleStrip.h"

#include "profile/SampleStripModel.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QItemSelectionModel>

namespace hookbench {

namespace {

constexpr int iconSide = 16; // device-independent pixels
constexpr int cellSide = iconSide + 2 * spacing::xs;

} // namespace

SampleStrip::SampleStrip(Session* session, QWidget* parent)
    : QListView(parent)
    , m_session(session)
    , m_model(new SampleStripModel(session, this))
    , m_nextFailing(new QAction(tr("Next &Failing Sample"), this))
{
    setObjectName(QStringLiteral("sampleStrip"));
    setAccessibleName(tr("Sample profiles and what they get"));
    setModel(m_model);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setIconSize(QSize(iconSide, iconSide));
    setGridSize(QSize(cellSide, cellSide));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(spacing::xs, 0, 0, 0); // in line with the label above
    m_nextFailing->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown);
    m_nextFailing->setObjectName(QStringLiteral("nextFailingSample"));
    addAction(m_nextFailing);
    connect(m_nextFailing, &QAction::triggered, this, &SampleStrip::goToNextFailing);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &SampleStrip::choose);
    connect(session, &Session::sampleChanged, this, &SampleStrip::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SampleStrip::showSelection);
    showSelection();
}

QSize SampleStrip::sizeHint() const
{
    return {4 * cellSide, cellSide};
}

void SampleStrip::showSelection()
{
    setVisible(m_model->rowCount() > 1);
    const auto& profiles = m_session->workspace().profiles;
    const auto selected = std::find_if(profiles.begin(), profiles.end(),
        [id = m_session->profileId().toStdString()](const Sample& profile) { return profile.id == id; });
    const QModelIndex index = m_session->isOnTrial() || selected == profiles.end()
        ? QModelIndex()
        : m_model->index(static_cast<int>(selected - profiles.begin()));
    setCurrentIndex(index);
}

void SampleStrip::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString id =
        QString::fromStdString(m_session->workspace().profiles[static_cast<std::size_t>(index.row())].id);
    if (id != m_session->profileId() || m_session->isOnTrial())
        m_session->selectProfile(id);
}

void SampleStrip::goToNextFailing()
{
    const int row = m_model->nextFailing(std::max(0, currentIndex().row()));
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

} // namespace hookbench
