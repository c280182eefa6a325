// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/PublishCheck.h"

#include <QWidget>

class QScrollArea;

namespace hookbench {

class SecretStore;
class Session;

/// The last step of a campaign. With an error left it lists what stops it; else it freezes the campaign as a version and
/// shows what to put into which field of CleverTap's dashboard.
class PublishPage : public QWidget {
    Q_OBJECT

public:
    /// Both have to outlive the page.
    PublishPage(Session* session, SecretStore* secrets, QWidget* parent = nullptr);

    /// Tries to publish the selected campaign and shows how it went.
    void publish();

signals:
    void backRequested();
    /// A version was frozen and the campaign says so: to be saved.
    void published();
    void placeActivated(const hookbench::Place& place);

private:
    void showBlockers(const std::vector<PublishBlocker>& blockers);
    void showFailure(const std::vector<Diagnostic>& problems);
    void showHandoff(int version);
    void showContent(QWidget* content);
    void goTo(const PublishBlocker& blocker);

    Session* m_session;
    SecretStore* m_secrets;
    QScrollArea* m_area;
};

} // namespace hookbench
