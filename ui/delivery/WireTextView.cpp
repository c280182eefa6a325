// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/WireTextView.h"

#include "common/CopyButton.h"
#include "common/CornerPlacer.h"
#include "editor/CodeView.h"
#include "editor/FindBar.h"
#include "editor/LiquidJsonLexer.h"
#include "editor/LongLineGuard.h"
#include "editor/NoticeStrip.h"
#include "text/Utf8.h"
#include "theme/Theme.h"

#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace hookbench {

namespace {

/// The longest start of at most `limit` bytes that does not cut a code point.
qsizetype wholeCodePoints(const QByteArray& bytes, qsizetype limit)
{
    if (bytes.size() <= limit)
        return bytes.size();
    qsizetype end = limit;
    while (end > 0 && isContinuationByte(bytes.at(end)))
        --end;
    return end;
}

} // namespace

WireTextView::WireTextView(const QString& name, const QString& copyName, LiquidJsonLexer* lexer, QWidget* parent)
    : QWidget(parent)
    , m_view(new CodeView(lexer, this))
    , m_note(new NoticeStrip)
    , m_copy(new CopyButton(copyName, [this] { return QString::fromUtf8(m_bytes); }))
{
    m_view->setAccessibleName(name);
    m_view->setReadOnly(true);
    m_view->setWrapMode(QsciScintilla::WrapWord);
    new CornerPlacer(m_view, m_copy);
    new LongLineGuard(m_view);
    auto* findBar = new FindBar(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addWidget(findBar);
    setFocusProxy(m_view);
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, findBar, &FindBar::open);
}

void WireTextView::setBytes(const QByteArray& bytes)
{
    m_bytes = bytes;
    const qsizetype shown = wholeCodePoints(bytes, shownBytes);
    if (shown < bytes.size()) {
        const QLocale locale;
        m_note->showNotice(Tone::Muted,
            tr("The first %1 of %2 are shown. Copy takes all.")
                .arg(locale.formattedDataSize(shown), locale.formattedDataSize(bytes.size())));
    } else if (bytes.isEmpty() && !m_emptyText.isEmpty()) {
        m_note->showNotice(Tone::Muted, m_emptyText);
    } else {
        m_note->clear();
    }
    m_view->resetContents({bytes.constData(), static_cast<std::size_t>(shown)});
    m_copy->setVisible(!bytes.isEmpty());
}

} // namespace hookbench
