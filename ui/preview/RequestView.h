// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "session/Preview.h"
#include "text/Diagnostic.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace hookbench {

class CodeView;
class CopyAsBar;
class NoticeStrip;
class RequestLexer;
class Session;

/// The whole request exactly as it would go: method, URL, headers, body; secrets masked. What is wrong in URL or
/// headers stands right below the line. Read-only.
class RequestView : public QWidget {
    Q_OBJECT

public:
    explicit RequestView(const Session* session, QWidget* parent = nullptr);

    CodeView* view() const { return m_view; }
    CopyAsBar* copyAs() const { return m_copyAs; }

    void setPreview(std::shared_ptr<const Preview> preview);

signals:
    void placeActivated(const hookbench::Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void refresh();
    void annotate();
    void coverPersonalData(std::size_t length);
    int lineOf(const Place& place) const;
    void copy();
    std::optional<PortableRequest> portable() const;

    const Session* m_session;
    RequestLexer* m_lexer;
    CodeView* m_view;
    NoticeStrip* m_outcome;
    QPushButton* m_copy;
    CopyAsBar* m_copyAs;
    std::shared_ptr<const Preview> m_preview;
    bool m_isStale = false;
};

} // namespace hookbench
