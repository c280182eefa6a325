// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QToolButton;

namespace hookbench {

class WireTextView;

/// The body of a reply, pretty or raw. Pretty indents JSON and changes no token; anything else is shown raw only. A
/// button asks to save it: the bytes as they came, however they are shown.
class ReplyBodyView : public QWidget {
    Q_OBJECT

public:
    explicit ReplyBodyView(QWidget* parent = nullptr);

    /// `emptyText` says why there is none where it is empty.
    void setBody(const QByteArray& body, const QString& emptyText);

signals:
    /// With a name for the file.
    void saveRequested(const QByteArray& body, const QString& suggestion);

private:
    void save();
    void choose(bool pretty);
    void showBody();

    QToolButton* m_pretty;
    QToolButton* m_raw;
    QToolButton* m_save;
    WireTextView* m_view;
    QByteArray m_body;
    bool m_prefersPretty = true; ///< what the user chose last; an answer that is not JSON does not change it
};

} // namespace hookbench
