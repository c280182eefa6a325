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
    addChoice(tr("Everything"), 0, 0);
    for (const int attempts : {many, few})
        addChoice(tr("The newest %1").arg(QLocale().toString(attempts)), attempts, 0);
    for (const int days : {year, quarter, month})
        addChoice(tr("%1 days").arg(days), 0, days);
}

void KeepButton::addChoice(const QString& text, int attempts, int days)
{
    const AppSettings settings;
    QAction* choice = menu()->addAction(text);
    menu()->findChild<QActionGroup*>()->addAction(choice);
    choice->setCheckable(true);
    choice->setChecked(settings.keptAttempts() == attempts && settings.keptDays() == days);
    connect(choice, &QAction::triggered, this, [this, attempts, days] {
        AppSettings().setKept(attempts, days);
        m_history->setLimits({attempts, days});
    });
}

} // namespace hookbench
