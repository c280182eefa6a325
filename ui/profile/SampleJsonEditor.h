// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/SampleData.h"
#include "text/Diagnostic.h"

#include <QWidget>

namespace hookbench {

class CodeView;
class MessageLine;
class ProblemMarks;

/// The samples as one JSON text, {"Profile": {…}, "Event": {…}}: what Liquid sees as its root. Text that is not valid
/// is left to the author and reported with its place; the samples change with every valid text.
class SampleJsonEditor : public QWidget {
    Q_OBJECT

public:
    explicit SampleJsonEditor(QWidget* parent = nullptr);

    /// Replaces the text, except where it says the same already.
    void setSamples(const SampleData& samples);

signals:
    void sampleEdited(const hookbench::Sample& sample);

private:
    void onTextChanged();
    void showProblem(const Diagnostic& problem, const std::string& text);
    void clearProblem();

    CodeView* m_editor;
    ProblemMarks* m_marks;
    MessageLine* m_message;
    SampleData m_data;
};

} // namespace hookbench
