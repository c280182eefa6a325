// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ThemeColors.h"

#include <QDBusVariant>
#include <QObject>
#include <QString>

class OrgFreedesktopPortalSettingsInterface;

namespace hookbench {

/// Which scheme the desktop asks for: from its settings portal where there is one, else from the platform's palette.
/// (QStyleHints::colorScheme comes with Qt 6.5.) Never blocks: the portal's answer arrives as a change.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QObject* parent);

    ColorScheme scheme() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    /// The portal's preference: 0 none, 1 dark, 2 light.
    enum class Preference { None, Dark, Light };

    void connectPortal();
    void read(const QString& key);
    void onSetting(const QString& key, const QVariant& value);

    ColorScheme m_platformScheme;
    Preference m_preference = Preference::None;
    bool m_highContrast = false;
    OrgFreedesktopPortalSettingsInterface* m_portal = nullptr;
};

} // namespace hookbench
