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

    /// Replaces all marks. The ranges count in the text that the view holds now.
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

    CodeView* m_view;
    std::vector<Mark> m_marks;
};

/// Message and hint of a finding as plain text, the hint on a line of its own.
QString problemText(const Diagnostic& diagnostic);

} // namespace hookbench
