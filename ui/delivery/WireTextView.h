// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace hookbench {

class CodeView;
class CopyButton;
class LiquidJsonLexer;
class NoticeStrip;

/// Bytes that went over the wire, read-only, with a find bar (Ctrl+F) and a button that copies all of them. Long ones
/// are shown up to `shownBytes` and say so, so that no answer holds up the window.
class WireTextView : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype shownBytes = 200'000;

    /// `name` and `copyName` are for screen readers and tool tips. Takes over the lexer.
    WireTextView(const QString& name, const QString& copyName, LiquidJsonLexer* lexer, QWidget* parent = nullptr);

    /// What to say where there are no bytes.
    void setEmptyText(const QString& sentence) { m_emptyText = sentence; }
    void setBytes(const QByteArray& bytes);
    CodeView* view() const { return m_view; }

private:
    CodeView* m_view;
    NoticeStrip* m_note;
    CopyButton* m_copy;
    QByteArray m_bytes;
    QString m_emptyText;
};

} // namespace hookbench
