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
class SecretStore;
class Session;

/// The whole request exactly as it would go: method, URL, headers, body; secrets masked. What is wrong in URL or
/// headers stands right below the line. Read-only.
class RequestView : public QWidget {
    Q_OBJECT

public:
    /// Both have to outlive it. Without secrets none is looked for in what is copied, nor put in.
    RequestView(const Session* session, const SecretStore* secrets, QWidget* parent = nullptr);

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
    void offerSecrets();
    std::vector<KnownSecret> knownSecrets() const;
    std::optional<PortableRequest> portable(SecretsInExport secrets) const;

    const Session* m_session;
    const SecretStore* m_secrets;
    RequestLexer* m_lexer;
    CodeView* m_view;
    NoticeStrip* m_outcome;
    QPushButton* m_copy;
    CopyAsBar* m_copyAs;
    std::shared_ptr<const Preview> m_preview;
    bool m_isStale = false;
};

} // namespace hookbench
