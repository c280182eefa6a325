// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/KeepButton.h"

#include "common/AppSettings.h"
#include "delivery/History.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace hookbench {
namespace {

constexpr int few = 1'000;
constexpr int many = 10'000;
constexpr int month = 30;
constexpr int quarter = 90;
constexpr int year = 365;

} // namespace

KeepButton::KeepButton(History* history, QWidget* parent)
    : QToolButton(parent)
    , m_history(history)
{
    setObjectName(QStringLiteral("keepHistory"));
    setText(tr("Keep"));
    setToolTip(tr("How many sent requests stay on this computer"));
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    setMenu(menu);
    new QActionGroup(menu); // of which one is checked
    addChoice(tr("Everything"), {0, 0});
    for (const int attempts : {many, few})
        addChoice(tr("The newest %1").arg(QLocale().toString(attempts)), {attempts, 0});
    for (const int days : {year, quarter, month})
        addChoice(tr("%1 days").arg(days), {0, days});
}

void KeepButton::addChoice(const QString& text, const HistoryLimits& limits)
{
    QAction* choice = menu()->addAction(text);
    menu()->findChild<QActionGroup*>()->addAction(choice);
    choice->setCheckable(true);
    // What was chosen and not confirmed is not what is kept.
    connect(menu(), &QMenu::aboutToShow, choice, [choice, limits] {
        const AppSettings settings;
        choice->setChecked(settings.keptAttempts() == limits.attempts && settings.keptDays() == limits.days);
    });
    connect(choice, &QAction::triggered, this, [this, limits] { choose(limits); });
}

void KeepButton::choose(const HistoryLimits& limits)
{
    if (const qint64 count = m_history->countBeyond(limits); count > 0)
        emit deletionAsked(count, limits);
    else
        apply(limits);
}

void KeepButton::apply(const HistoryLimits& limits)
{
    AppSettings().setKept(limits.attempts, limits.days);
    m_history->setLimits(limits);
}

} // namespace hookbench
