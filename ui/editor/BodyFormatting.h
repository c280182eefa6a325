// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QObject>

#include <optional>
#include <string>

namespace hookbench {

class BodyLink;
class CodeView;
class NoticeStrip;
class Session;

/// Lays the body out, or what is selected of it, as one step to undo; or says in a strip why it is left alone. Only
/// white space changes. Child of the view.
class BodyFormatting : public QObject {
    Q_OBJECT

public:
    /// All have to live as long as the view.
    BodyFormatting(Session* session, CodeView* view, BodyLink* link);

    /// To be put into a layout beside the view.
    NoticeStrip* notice() const { return m_notice; }

    void formatBody();
    /// The lines that are selected; the others stay as they are.
    void formatSelection();

signals:
    /// What stands in the way.
    void problemFound(const hookbench::Place& place);

private:
    std::optional<std::string> laidOut();
    void refuse(const QString& why);

    Session* m_session;
    CodeView* m_view;
    BodyLink* m_link;
    NoticeStrip* m_notice;
};

} // namespace hookbench
