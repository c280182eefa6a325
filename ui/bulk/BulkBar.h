// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkCheck.h"
#include "theme/Theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace hookbench {

class MessageLine;

/// Above the findings of all profiles: what to check, how far it is, how it ended, the report.
class BulkBar : public QWidget {
    Q_OBJECT

public:
    explicit BulkBar(QWidget* parent = nullptr);

    /// Whether each profile is to be checked with every event of the workspace instead of the selected one.
    bool wantsAllEvents() const;
    void setEventCount(int count);

    void showRunning();
    void showProgress(const BulkProgress& progress, qint64 elapsedMs);
    void showMessage(Tone tone, const QString& text);
    void setHasResult(bool hasResult);
    void setCanKeep(bool canKeep);

signals:
    void samplesRequested();
    void fileRequested();
    void hostileRequested();
    void keepRequested(); ///< the chosen profile as a sample
    void cancelRequested();
    void reportRequested(bool withPersonalData);

private:
    void nameParts();
    QToolButton* makeReportButton();
    QWidget* makeRunning();

    QPushButton* m_samples;
    QPushButton* m_file;
    QPushButton* m_hostile;
    QComboBox* m_events;
    MessageLine* m_message;
    QLabel* m_pace;
    QProgressBar* m_progress;
    QToolButton* m_keep;
    QToolButton* m_report;
    QWidget* m_running;
};

} // namespace hookbench
