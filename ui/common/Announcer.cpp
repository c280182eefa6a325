// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace hookbench {
namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("hookbench::Announcer"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Notification);
}

} // namespace

Announcer::Announcer(QWidget* window, const QString& text)
    : QWidget(window)
{
    QAccessible::installFactory(makeInterface); // Qt keeps no doubles
    setObjectName(QStringLiteral("announcer"));
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(0, 0);
    show();
}

void Announcer::announce(const QWidget* from, const QString& text)
{
    QWidget* window = from->window();
    if (text.isEmpty() || !window->isVisible())
        return;
    delete window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    new Announcer(window, text);
}

} // namespace hookbench
