// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace hookbench {

/// Shows a text that comes from elsewhere, from its beginning even where it is too long for the field. A text that is
/// there already, as while someone types it, keeps its caret.
inline void showText(QLineEdit* field, const QString& text)
{
    if (field->text() == text)
        return;
    field->setText(text);
    field->home(false);
}

} // namespace hookbench
