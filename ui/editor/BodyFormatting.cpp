// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BodyFormatting.h"

#include "check/template/TemplateFormatter.h"
#include "common/DiagnosticText.h"
#include "editor/BodyLink.h"
#include "editor/CodeView.h"
#include "editor/NoticeStrip.h"
#include "session/Session.h"

#include <algorithm>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where a place of a text is in another one that differs in white space only.
std::size_t placeAfterSameText(std::string_view text, std::size_t place, std::string_view other)
{
    const auto count = text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isSpace));
    auto before = static_cast<std::size_t>(std::count_if(
        text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), [](char c) { return !isSpace(c); }));
    if (before == count)
        return other.size();
    std::size_t at = 0;
    for (; at < other.size(); ++at) {
        if (!isSpace(other[at]) && before-- == 0)
            break;
    }
    return at;
}

/// From the first word to behind the last one of the lines that the range touches.
ByteRange wordsOfLines(std::string_view text, ByteRange range)
{
    if (range.end > range.begin && (text[range.end - 1] == '\n' || text[range.end - 1] == '\r'))
        --range.end;
    const std::size_t before = range.begin == 0 ? std::string_view::npos : text.find_last_of("\r\n", range.begin - 1);
    ByteRange words{before == std::string_view::npos ? 0 : before + 1,
        std::min(text.find_first_of("\r\n", range.end), text.size())};
    while (words.begin < words.end && isSpace(text[words.begin]))
        ++words.begin;
    while (words.end > words.begin && isSpace(text[words.end - 1]))
        --words.end;
    return words;
}

} // namespace

BodyFormatting::BodyFormatting(Session* session, CodeView* view, BodyLink* link)
    : QObject(view)
    , m_session(session)
    , m_view(view)
    , m_link(link)
    , m_notice(new NoticeStrip)
{
    connect(view, &CodeView::bytesReplaced, m_notice, &NoticeStrip::clear);
}

void BodyFormatting::refuse(const QString& why)
{
    m_notice->showNotice(Tone::Muted, why);
}

/// The whole body in its new layout; nothing, after saying why, where it has none.
std::optional<std::string> BodyFormatting::laidOut()
{
    m_link->flush();
    m_notice->clear();
    const auto shown = m_session->preview();
    if (!shown->bodyProgram || m_session->campaign().bodyMode != BodyMode::Custom)
        return std::nullopt;
    if (m_session->campaign().contentFormat != ContentFormat::Json) {
        refuse(tr("The body is plain text: only JSON has a layout."));
        return std::nullopt;
    }
    const auto program = liquid::Program::parse(std::string(m_view->contents()), shown->bodyProgram->dialect());
    FormattedTemplate formatted = formatTemplate(*program);
    if (formatted.problem) {
        emit problemFound(formatted.problem->place);
        m_notice->showNotice(Tone::Attention, tr("Not formatted: %1").arg(messageOf(*formatted.problem)));
        return std::nullopt;
    }
    return std::move(formatted.text);
}

void BodyFormatting::formatBody()
{
    const auto text = laidOut();
    if (!text)
        return;
    const std::size_t caret = placeAfterSameText(m_view->contents(), m_view->positions().caret(), *text);
    m_view->updateContents(*text);
    m_link->flush();
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(caret));
    m_view->setFocus(Qt::OtherFocusReason);
}

void BodyFormatting::formatSelection()
{
    if (!m_view->hasSelectedText()) {
        refuse(tr("Nothing is selected: select the lines to format, or format the whole body."));
        return;
    }
    const auto text = laidOut();
    if (!text)
        return;
    const std::string_view body = m_view->contents();
    const ByteRange words = wordsOfLines(body,
        {static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETSELECTIONSTART)),
            static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETSELECTIONEND))});
    if (words.isEmpty())
        return;
    const std::size_t begin = placeAfterSameText(body, words.begin, *text);
    const std::size_t last = placeAfterSameText(body, words.end - 1, *text);
    m_view->replaceBytes(words, std::string_view(*text).substr(begin, last + 1 - begin));
    m_link->flush();
    const std::size_t end = words.begin + (last + 1 - begin);
    m_view->SendScintilla(Sci::SCI_SETSEL, static_cast<unsigned long>(words.begin), static_cast<long>(end));
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace hookbench
