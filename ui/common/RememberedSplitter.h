// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace hookbench {

/// A splitter that takes up the sizes it had last time; its object name is the key. No part can be folded away by
/// accident.
class RememberedSplitter : public QSplitter {
    Q_OBJECT

public:
    RememberedSplitter(const QString& name, Qt::Orientation orientation, QWidget* parent = nullptr);

    /// After the parts are in: the sizes of last time, or these.
    void restoreSizes(const QList<int>& fallback);
};

} // namespace hookbench
