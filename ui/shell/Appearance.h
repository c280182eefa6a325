// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QObject>

namespace hookbench {

struct Actions;

/// The choice named in settings and on the command line: "system", "light", "dark", "high-contrast".
ThemeChoice themeChoiceByName(const QString& name);

/// Theme and text size, as the View menu sets them and as they were set last time.
class Appearance : public QObject {
    Q_OBJECT

public:
    Appearance(const Actions& actions, QObject* parent);

private:
    void zoom(qreal scale);

    qreal m_basePointSize;
};

} // namespace hookbench
