// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleJsonEditor.h"

#include "common/DiagnosticText.h"
#include "common/MessageLine.h"
#include "editor/CodeView.h"
#include "editor/ProblemMarks.h"
#include "profile/SampleScope.h"
#include "text/LineIndex.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace hookbench {

SampleJsonEditor::SampleJsonEditor(QWidget* parent)
    : QWidget(parent)
    , m_editor(new CodeView)
    , m_marks(new ProblemMarks(m_editor))
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
    m_editor->setTabMovesFocus(true);
    setFocusProxy(m_editor);
    connect(m_editor, &QsciScintilla::textChanged, this, &SampleJsonEditor::onTextChanged);
}

void SampleJsonEditor::setSamples(const SampleData& samples)
{
    if (samples == m_data)
        return;
    m_data = samples;
    const auto shown = withScopeText(m_data, std::string(m_editor->contents()));
    if (shown && *shown == m_data)
        return;
    const QSignalBlocker blocker(m_editor);
    m_editor->updateContents(scopeText(m_data));
    clearProblem();
}

void SampleJsonEditor::onTextChanged()
{
    const std::string text(m_editor->contents());
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
            .arg(QString::number(place.line), QString::number(place.column), messageOf(problem)));
    m_marks->setMarks({{problem.place.range, Severity::Error, problemText(problem)}});
}

void SampleJsonEditor::clearProblem()
{
    m_message->clear();
    m_marks->setMarks({});
}

} // namespace hookbench
