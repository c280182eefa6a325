// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/TrialStrip.h"

#include "common/Announcer.h"
#include "common/IconLabel.h"
#include "session/Session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookbench {

TrialStrip::TrialStrip(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLabel(tr("This customer is not saved in the workspace.")))
    , m_back(new QPushButton)
{
    setObjectName(QStringLiteral("trialStrip"));
    auto* icon = new IconLabel;
    icon->setIcon(toneIconName(Tone::Attention), Tone::Attention);
    m_text->setWordWrap(true);
    auto* keep = new QPushButton(tr("Keep as a Sample"));
    keep->setObjectName(QStringLiteral("keepTrial"));
    m_back->setObjectName(QStringLiteral("endTrial"));
    auto* words = new QHBoxLayout;
    words->setSpacing(spacing::s);
    words->addWidget(icon);
    words->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::s);
    buttons->addWidget(keep);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    layout->setSpacing(spacing::xs);
    layout->addLayout(words);
    layout->addLayout(buttons);
    connect(keep, &QPushButton::clicked, session, &Session::keepTrial);
    connect(m_back, &QPushButton::clicked, session, &Session::endTrial);
    connect(session, &Session::sampleChanged, this, &TrialStrip::refresh);
    connect(session, &Session::workspaceReplaced, this, &TrialStrip::refresh);
    refresh();
}

void TrialStrip::refresh()
{
    const bool appears = m_session->isOnTrial() && isHidden();
    setVisible(m_session->isOnTrial());
    const Sample* selected = m_session->workspace().profile(m_session->profileId().toStdString());
    m_back->setText(
        selected ? tr("Back to %1").arg(QString::fromStdString(selected->name).section(u' ', 0, 0)) : tr("Leave"));
    if (appears)
        Announcer::announce(this, m_text->text());
}

void TrialStrip::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), currentColors().attentionGround);
}

} // namespace hookbench
