// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QTabWidget>

namespace hookbench {

class BulkView;
class History;
class HistoryView;
class LazyWidget;
class ProblemsView;
class ResponseView;
class SendController;
class Session;
struct Attempt;

/// Below a campaign: its problems, the answer to the last Send Test, earlier ones, and the check of all profiles.
class ResultPanel : public QTabWidget {
    Q_OBJECT

public:
    /// All have to outlive it.
    ResultPanel(Session* session, SendController* sending, History* history, QWidget* parent = nullptr);

    ProblemsView* problems() const { return m_problems; }
    /// With the first error selected.
    void showProblems();
    /// Brings it to the front.
    BulkView* showBulk();

signals:
    void profilesRequested(); ///< a file of them has to be chosen, for showBulk()
    void saveRequested(const QByteArray& body, const QString& suggestion); ///< the body of an answer
    void reportRequested(bool withPersonalData); ///< likewise a place for the report
    void placeActivated(const hookbench::Place& place); ///< of what was found with all profiles

private:
    int tabOf(const QWidget* content) const;
    ResponseView* makeResponse();
    HistoryView* makeHistory(History* history);
    BulkView* makeBulk(Session* session);
    ResponseView* response();
    void showCount(int errors, int warnings);
    void showAttempt(const Attempt& attempt);

    ProblemsView* m_problems;
    LazyWidget* m_response;
    LazyWidget* m_bulk;
    SendController* m_sending;
};

} // namespace hookbench
