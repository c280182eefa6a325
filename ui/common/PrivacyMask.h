// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <QObject>
#include <QString>

#include <span>
#include <string>

namespace hookbench {

/// Whether personal data of customers is masked on screen: one for the whole program, remembered like its theme. What
/// is masked shows dots, as many for every value, and shows itself only while it is edited. GUI thread.
class PrivacyMask : public QObject {
    Q_OBJECT

public:
    static PrivacyMask& instance();

    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);

    static QString dots();
    /// Whether a value is masked now: the mask is on and it holds something personal.
    bool hides(std::span<const std::string> path, const json::Value& value) const;

signals:
    void changed();

private:
    PrivacyMask();

    bool m_isOn;
};

} // namespace hookbench
