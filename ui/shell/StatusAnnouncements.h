// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace hookbench {

class PayloadView;
class ProblemsView;
class Session;
class StatusSummary;

/// Tells screen readers how the payload, the verdicts and the problems stand, after the body has been left alone for a
/// moment: never while someone types.
class StatusAnnouncements : public QObject {
    Q_OBJECT

public:
    /// All have to outlive it but `window`, which owns it.
    StatusAnnouncements(Session* session, const StatusSummary* status, const ProblemsView* problems,
        const PayloadView* payload, QWidget* window);

private:
    void announce();

    const StatusSummary* m_status;
    const ProblemsView* m_problems;
    const PayloadView* m_payload;
    QWidget* m_window;
    QString m_said;
    QTimer m_pause;
};

} // namespace hookbench
