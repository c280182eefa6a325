// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QObject>
#include <QString>

#include <vector>

namespace hookbench {

class CodeView;

/// Shows findings where they are in the text: a squiggle under the place and a symbol in the margin; knows what is said
/// about each byte. Child of the view.
class ProblemMarks : public QObject {
    Q_OBJECT

public:
    struct Mark {
        ByteRange bytes;
        Severity severity = Severity::Error;
        QString text; ///< message and hint
        bool operator==(const Mark&) const = default;
    };

    explicit ProblemMarks(CodeView* view);

    /// Replaces all marks. The ranges count in the text that the view holds now. Costs next to nothing if these are the
    /// marks there were, moved along with the text.
    void setMarks(std::vector<Mark> marks);

    /// What is said about this byte; empty where nothing is.
    QString textAt(std::size_t byte) const;

    /// Every place of the findings that lies in `part`, the related ones too.
    static std::vector<Mark> marksOf(const std::vector<Diagnostic>& diagnostics, Part part);

private:
    void defineSymbols();
    void clearDrawn();
    void draw(const Mark& mark);
    void drawSymbol(int line, int symbol);
    void move(std::size_t position, std::size_t removed, std::size_t added);

    CodeView* m_view;
    std::vector<Mark> m_given; ///< as they were given, moved along with the text
    std::vector<Mark> m_marks; ///< as they were drawn
    int m_lines = 0; ///< of the text they were drawn in: joined lines would join their symbols
    bool m_isTouched = false; ///< the text of one was edited since then
};

/// Message and hint of a finding as plain text, the hint on a line of its own.
QString problemText(const Diagnostic& diagnostic);

} // namespace hookbench
