// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

#include <vector>

namespace hookbench {

/// Colours the JSON of a plain text document in the colours of the scheme. Texts above `maximumLength` UTF-16 units stay
/// plain, so that a large reply never holds up the window.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    static constexpr int maximumLength = 1 << 19;

    explicit JsonHighlighter(QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    /// A stretch of the document in UTF-16 units.
    struct Stretch {
        int begin;
        int end;
        QColor color;
    };

    void scanDocument();

    std::vector<Stretch> m_stretches;
    int m_revision = -1;
};

} // namespace hookbench
