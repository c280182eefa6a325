// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace hookbench {

/// Turns SIGINT and SIGTERM into a Qt signal in the thread that made it, so that a command can end in good order. One
/// at a time. On Windows nothing is caught: there the process just ends.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

signals:
    void quitRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hookbench
