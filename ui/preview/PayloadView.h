// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LatestJob.h"
#include "preview/ShownPayload.h"
#include "text/Diagnostic.h"

#include <QWidget>

#include <functional>

namespace hookbench {

class CodeView;
class FilledInTint;
class FindBar;
class HoverTips;
class LongLineGuard;
class NoticeStrip;
class ProblemMarks;
class TagEcho;

/// The payload of one customer: the text, what Liquid filled in, what is wrong in it, and the way back to the template.
/// Where there is no payload it says why, with the last one greyed beneath.
class PayloadView : public QWidget {
    Q_OBJECT

public:
    explicit PayloadView(QWidget* parent = nullptr);

    CodeView* view() const { return m_view; }

    /// Tells how a filled-in part came about, for the tool tip over it; empty where that is not known.
    using Story = std::function<QString(const ShownPayload&, const liquid::Origin&)>;
    void setStory(Story story) { m_story = std::move(story); }

    void setPreview(std::shared_ptr<const Preview> preview);
    void setPayloadLayout(PayloadLayout layout);
    PayloadLayout payloadLayout() const { return m_layout; }
    /// Why there is no payload or what is wrong with it; empty while all is well.
    QString noticeText() const;

    /// The next payload is another one altogether: it is shown from its beginning.
    void startAnew() { m_startsAnew = true; }

    /// Scrolls to what the template made out of its range and lets it flash; false if it made nothing.
    bool showMadeBy(const ByteRange& source);

    /// Frames what the tag at this byte of the body made, from now on.
    void setTag(std::size_t bodyByte);

signals:
    void placeActivated(const hookbench::Place& place);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void refresh();
    void preparePayload();
    void showPayload(std::shared_ptr<const ShownPayload> payload);
    void showMessages();
    void showOutcome();
    void showLayoutNote(bool hasPayload);
    void showProblem();
    void activateOrigin(std::size_t shownByte);
    void activateProblem(const Diagnostic* diagnostic);
    QString textAt(std::size_t shownByte) const;
    QString originText(const liquid::Origin& origin) const;
    const Diagnostic* outcomeReason() const;
    const Diagnostic* payloadProblem() const;

    CodeView* m_view;
    ProblemMarks* m_marks;
    FilledInTint* m_tint;
    TagEcho* m_echo;
    HoverTips* m_tips;
    LongLineGuard* m_longLines;
    NoticeStrip* m_outcome;
    NoticeStrip* m_problem;
    NoticeStrip* m_layoutNote;
    FindBar* m_findBar;
    Story m_story;

    std::shared_ptr<const Preview> m_preview; ///< the latest
    std::shared_ptr<const ShownPayload> m_shown; ///< the last one that gave a payload
    PayloadLayout m_layout = PayloadLayout::AsSent;
    bool m_isStale = false; ///< not shown yet, since the view was hidden
    bool m_startsAnew = true;
    LatestJob m_indenting; ///< of large payloads
};

} // namespace hookbench
