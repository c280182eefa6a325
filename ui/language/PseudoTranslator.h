// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace hookbench {

/// English in disguise: every text that is looked up comes back between ⟦ and ⟧, with accents and about 40 % longer, so
/// that one sees which texts are not looked up and which do not fit. Placeholders, markup and access keys stay.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(
        const char* context, const char* text, const char* disambiguation = nullptr, int count = -1) const override;
    bool isEmpty() const override { return false; }
};

/// The disguise of one text.
QString pseudoText(const QString& text);

} // namespace hookbench
