// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace hookbench {

class History;
class HistoryView;
class LazyWidget;
class ProblemsView;
class ResponseView;
class SendController;
class Session;
struct Attempt;

/// Below a campaign: its problems, the answer to the last Send Test, and earlier ones.
class ResultPanel : public QTabWidget {
    Q_OBJECT

public:
    /// All have to outlive it.
    ResultPanel(Session* session, SendController* sending, History* history, QWidget* parent = nullptr);

    ProblemsView* problems() const { return m_problems; }
    void showProblems();

private:
    ResponseView* makeResponse();
    HistoryView* makeHistory(History* history);
    ResponseView* response();
    void showCount(int errors, int warnings);
    void showAttempt(const Attempt& attempt);

    ProblemsView* m_problems;
    LazyWidget* m_response;
    SendController* m_sending;
};

} // namespace hookbench
