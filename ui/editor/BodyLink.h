// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace hookbench {

class CodeView;
class Session;
struct Preview;

/// Keeps a view and the body of the session's selected campaign the same: typing goes to the session at every key
/// press; what changes the body elsewhere (a fix, a reload, another campaign) comes into the view. Child of the view.
class BodyLink : public QObject {
    Q_OBJECT

public:
    /// The session has to outlive it.
    BodyLink(Session* session, CodeView* view);

    /// Hands typed text over now. Happens by itself after each key press, and otherwise with the next event.
    void flush();

private:
    void load();
    void update();
    void followBody();
    void noteEdit(std::size_t position, std::size_t removed, std::size_t added);
    void takeTokens(const Preview& preview);

    Session* m_session;
    CodeView* m_view;
    QString m_campaignId; ///< whose body is in the view
    bool m_isLoading = false;
    bool m_isTyped = false; ///< and not handed over yet
};

} // namespace hookbench
