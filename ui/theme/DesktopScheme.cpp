// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/DesktopScheme.h"

#include "settingsportal.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QPalette>
#include <QStandardPaths>

namespace hookbench {
namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorSchemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

/// Without a running bus, connecting would try to start one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/bus");
}

/// The platform's own palette lies below the one that the theme sets.
ColorScheme platformScheme()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    QApplication::setPalette(ours);
    const auto lightness = [&](QPalette::ColorRole role) { return platform.color(role).lightnessF(); };
    return lightness(QPalette::Window) < lightness(QPalette::WindowText) ? ColorScheme::Dark : ColorScheme::Light;
}

} // namespace

DesktopScheme::DesktopScheme(QObject* parent)
    : QObject(parent)
    , m_platformScheme(platformScheme())
{
    qApp->installEventFilter(this);
    if (hasSessionBus())
        connectPortal();
}

ColorScheme DesktopScheme::scheme() const
{
    if (m_highContrast)
        return ColorScheme::HighContrast;
    switch (m_preference) {
    case Preference::Dark:
        return ColorScheme::Dark;
    case Preference::Light:
        return ColorScheme::Light;
    case Preference::None:
        break;
    }
    return m_platformScheme;
}

bool DesktopScheme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        const auto before = scheme();
        m_platformScheme = platformScheme();
        if (scheme() != before)
            emit changed();
    }
    return QObject::eventFilter(watched, event);
}

void DesktopScheme::connectPortal()
{
    m_portal = new OrgFreedesktopPortalSettingsInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"), QDBusConnection::sessionBus(), this);
    connect(m_portal, &OrgFreedesktopPortalSettingsInterface::SettingChanged, this,
        [this](const QString& group, const QString& key, const QDBusVariant& value) {
            if (group == appearance)
                onSetting(key, value.variant());
        });
    read(colorSchemeKey);
    read(contrastKey);
}

void DesktopScheme::read(const QString& key)
{
    auto* watcher = new QDBusPendingCallWatcher(m_portal->Read(appearance, key), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            onSetting(key, reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopScheme::onSetting(const QString& key, const QVariant& value)
{
    // Read() wraps the value in one variant more than the signal does.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const auto before = scheme();
    if (key == colorSchemeKey)
        m_preference = plain.toUInt() == 1 ? Preference::Dark : plain.toUInt() == 2 ? Preference::Light : Preference::None;
    else if (key == contrastKey)
        m_highContrast = plain.toUInt() == 1;
    if (scheme() != before)
        emit changed();
}

} // namespace hookbench
