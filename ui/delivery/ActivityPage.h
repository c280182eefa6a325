// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "delivery/HistorySearch.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace hookbench {

class AttemptDifferenceView;
class History;
class HistoryFilter;
class HistoryView;
class MessageBar;
class MessageLine;
class ResponseView;

/// The page of everything that was sent: list, search, and the chosen attempt in full, or two of them compared.
class ActivityPage : public QWidget {
    Q_OBJECT

public:
    explicit ActivityPage(History* history, QWidget* parent = nullptr);

    /// Chooses an attempt that was sent elsewhere.
    void showAttempt(qint64 id);
    void showNow(const Attempt& attempt);

signals:
    void exportRequested(const QByteArray& bytes, const QString& suggestion); ///< what is listed, as a file
    void sendAgainRequested(const hookbench::Attempt& attempt); ///< as a new one
    void saveRequested(const QByteArray& body, const QString& suggestion); ///< the body of an answer
    /// The service is to be asked what became of this attempt.
    void lookUpRequested(const hookbench::Attempt& attempt);

private:
    QWidget* makeHeader();
    QWidget* makeAttemptBar();
    QPushButton* makeExportButton();
    void exportAs(bool asCsv);
    void keepNote();
    void makeLayout();
    void showSelection();
    void compareWithPrevious();
    void compareWith(const QList<Attempt>& previous);
    void compare(qint64 first, qint64 second);
    void closeComparison();
    void sendAgain();
    void askToClear();
    void updateState();

    History* m_history;
    HistoryView* m_list;
    ResponseView* m_response;
    AttemptDifferenceView* m_difference;
    QStackedWidget* m_lower; ///< the one attempt, or the comparison
    HistoryFilter* m_filter;
    QLineEdit* m_note;
    QPushButton* m_comparePrevious;
    QPushButton* m_sendAgain;
    QWidget* m_attemptBar; ///< what can be done with the chosen one
    HistorySearch m_search; ///< for the one before
    qint64 m_shown = 0; ///< id of the chosen one
    bool m_isUnderWay = false; ///< it had no end when it was shown
    QPushButton* m_export;
    QPushButton* m_clear;
    MessageBar* m_message;
    MessageLine* m_problem;
};

} // namespace hookbench
