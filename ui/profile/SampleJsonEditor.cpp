// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleJsonEditor.h"

#include "common/JsonHighlighter.h"
#include "common/MessageLine.h"
#include "profile/SampleScope.h"
#include "text/LineIndex.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

int utf16Offset(const std::string& text, std::size_t byteOffset)
{
    const auto bytes = static_cast<qsizetype>(std::min(byteOffset, text.size()));
    return static_cast<int>(QString::fromUtf8(text.data(), bytes).size());
}

} // namespace

SampleJsonEditor::SampleJsonEditor(QWidget* parent)
    : QWidget(parent)
    , m_editor(new QPlainTextEdit)
    , m_message(new MessageLine)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_message);
    m_message->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    m_message->setObjectName(QStringLiteral("sampleJsonMessage"));
    m_editor->setObjectName(QStringLiteral("sampleJson"));
    m_editor->setAccessibleName(tr("Sample as JSON"));
    m_editor->setFont(codeFont());
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setTabChangesFocus(true);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    new JsonHighlighter(m_editor->document());
    setFocusProxy(m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &SampleJsonEditor::onTextChanged);
}

void SampleJsonEditor::setSamples(const SampleData& samples)
{
    if (samples == m_data)
        return;
    m_data = samples;
    const auto shown = withScopeText(m_data, m_editor->toPlainText().toStdString());
    if (shown && *shown == m_data)
        return;
    const QSignalBlocker blocker(m_editor);
    m_editor->setPlainText(QString::fromStdString(scopeText(m_data)));
    clearProblem();
}

void SampleJsonEditor::onTextChanged()
{
    const std::string text = m_editor->toPlainText().toStdString();
    const auto edited = withScopeText(m_data, text);
    if (!edited) {
        showProblem(edited.error(), text);
        return;
    }
    clearProblem();
    const SampleData before = std::exchange(m_data, *edited);
    for (std::size_t number = 0; number < m_data.samples().size(); ++number) {
        const Sample sample = m_data.samples()[number];
        if (!(sample == before.samples()[number]))
            emit sampleEdited(sample);
    }
}

void SampleJsonEditor::showProblem(const Diagnostic& problem, const std::string& text)
{
    const LineColumn place = LineIndex(text).at(problem.place.range.begin);
    m_message->showMessage(Tone::Bad,
        tr("Line %1, column %2: %3 The sample stays as it was.")
            .arg(QString::number(place.line), QString::number(place.column), QString::fromStdString(problem.message())));
    const int length = static_cast<int>(m_editor->toPlainText().size());
    int begin = utf16Offset(text, problem.place.range.begin);
    int end = utf16Offset(text, problem.place.range.end);
    if (begin == end) {
        end = std::min(begin + 1, length);
        begin = std::max(0, end - 1);
    }
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_editor->document());
    mark.cursor.setPosition(begin);
    mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(toneColor(Tone::Bad));
    m_editor->setExtraSelections({mark});
}

void SampleJsonEditor::clearProblem()
{
    m_message->clear();
    m_editor->setExtraSelections({});
}

} // namespace hookbench
