// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AboutPanel.h"

#include "theme/Theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace hookbench {

AboutPanel::AboutPanel(QWidget* parent)
    : QWidget(parent)
{
    const QStringList paragraphs {
        tr("Hookbench %1, a workbench for webhook campaigns.").arg(QCoreApplication::applicationVersion()),
        tr("It is not made by CleverTap or Qualtrics; what it says of them comes from their public pages, or is marked as "
           "inferred."),
        tr("Free software under the GNU General Public License, version 3 or later. It uses Qt %1, QScintilla, QtKeychain, "
           "simdjson, CCTZ and icons from Lucide (ISC).")
            .arg(QLatin1String(qVersion())),
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::m);
    for (const QString& paragraph : paragraphs) {
        auto* label = new QLabel(paragraph, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    }
    layout->addStretch();
}

} // namespace hookbench
