// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleSwitcher.h"

#include "common/FlowLayout.h"
#include "common/PrivacyMask.h"
#include "profile/SampleName.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace hookbench {

namespace {

QComboBox* makeCombo(const QString& objectName, const QString& accessibleName)
{
    auto* combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(4);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

QToolButton* makeButton(QAction* action, const QString& objectName)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    return button;
}

void addSamples(QComboBox* combo, const std::vector<Sample>& samples)
{
    int number = 0;
    for (const Sample& sample : samples)
        combo->addItem(shownName(sample, ++number), QString::fromStdString(sample.id));
}

void addTrial(QComboBox* combo, const Sample& sample)
{
    combo->addItem(themeIcon(QStringLiteral("triangle-alert"), Tone::Attention), shownName(sample, 0),
        QString::fromStdString(sample.id));
}

/// Stay together where the row is broken; the combo box takes what room there is.
QWidget* makeGroup(const QList<QWidget*>& widgets)
{
    auto* group = new QWidget;
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, qobject_cast<QComboBox*>(widget) ? 1 : 0);
    group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return group;
}

QLabel* makeLabel(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SampleSwitcher::SampleSwitcher(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_previous(makeStep(tr("Previous Sample"), QStringLiteral("chevron-left"), -1))
    , m_next(makeStep(tr("Next Sample"), QStringLiteral("chevron-right"), +1))
    , m_profiles(makeCombo(QStringLiteral("profileCombo"), tr("Sample profile")))
    , m_events(makeCombo(QStringLiteral("eventCombo"), tr("Sample event")))
{
    makeShortcuts();
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addWidget(
        makeGroup({makeLabel(tr("Sample"), m_profiles), makeButton(m_previous, QStringLiteral("previousSample")),
            m_profiles, makeButton(m_next, QStringLiteral("nextSample"))}));
    layout->addWidget(makeGroup({makeLabel(tr("Event"), m_events), m_events}));
    connect(m_profiles, &QComboBox::activated, session,
        [this, session] { session->selectProfile(m_profiles->currentData().toString()); });
    connect(m_events, &QComboBox::activated, session,
        [this, session] { session->selectEvent(m_events->currentData().toString()); });
    connect(session, &Session::workspaceReplaced, this, &SampleSwitcher::fillLists);
    connect(session, &Session::listsChanged, this, &SampleSwitcher::fillLists);
    connect(session, &Session::sampleChanged, this, &SampleSwitcher::takeSample);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &SampleSwitcher::fillLists);
    fillLists();
}

QAction* SampleSwitcher::makeStep(const QString& text, const QString& icon, int step)
{
    auto* action = new QAction(themeIcon(icon), text, this);
    connect(action, &QAction::triggered, m_session, [this, step] { m_session->selectNextProfile(step); });
    addAction(action);
    return action;
}

void SampleSwitcher::makeShortcuts()
{
    m_previous->setShortcuts({Qt::CTRL | Qt::Key_PageUp, Qt::ALT | Qt::Key_Left});
    m_next->setShortcuts({Qt::CTRL | Qt::Key_PageDown, Qt::ALT | Qt::Key_Right});
    for (QAction* action : {m_previous, m_next})
        action->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
}

void SampleSwitcher::fillLists()
{
    const QSignalBlocker profilesBlocker(m_profiles);
    const QSignalBlocker eventsBlocker(m_events);
    m_profiles->clear();
    if (m_session->isOnTrial())
        addTrial(m_profiles, m_session->profile());
    addSamples(m_profiles, m_session->workspace().profiles);
    m_events->clear();
    m_events->addItem(tr("No event"), QString());
    if (m_session->isOnTrial() && !m_session->event().id.empty())
        addTrial(m_events, m_session->event());
    addSamples(m_events, m_session->workspace().events);
    const bool canStep = m_profiles->count() > 1;
    m_previous->setEnabled(canStep);
    m_next->setEnabled(canStep);
    m_profiles->setEnabled(m_profiles->count() > 0);
    m_events->setEnabled(m_events->count() > 1);
    showSelection();
}

void SampleSwitcher::takeSample()
{
    if (m_session->isOnTrial() || m_listsTrial)
        fillLists();
    else
        showSelection();
}

void SampleSwitcher::showSelection()
{
    m_listsTrial = m_session->isOnTrial();
    m_profiles->setCurrentIndex(m_profiles->findData(QString::fromStdString(m_session->profile().id)));
    m_events->setCurrentIndex(m_events->findData(QString::fromStdString(m_session->event().id)));
}

} // namespace hookbench
