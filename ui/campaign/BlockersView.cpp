// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/BlockersView.h"

#include "common/DiagnosticText.h"
#include "common/Hairline.h"
#include "common/MessageLine.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookbench {
namespace {

/// Enough to see the kind of trouble; the rest comes up once these are solved.
constexpr std::size_t shownBlockers = 20;

} // namespace

BlockersView::BlockersView(const std::vector<PublishBlocker>& blockers, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* heading = new QLabel(tr("Not ready to publish"), this);
    heading->setFont(headingFont());
    column->addWidget(heading);
    column->addWidget(
        new QLabel(tr("Problems that would reach customers: %1. Solve them first.").arg(blockers.size()), this));
    column->addSpacing(spacing::s);
    for (std::size_t i = 0; i < std::min(blockers.size(), shownBlockers); ++i)
        addRow(blockers[i], column);
    column->addStretch();
}

void BlockersView::addRow(const PublishBlocker& blocker, QVBoxLayout* column)
{
    auto* line = new MessageLine(this);
    const QString file = QFileInfo(QString::fromStdString(blocker.diagnostic.file)).fileName();
    const QString problem = messageOf(blocker.diagnostic);
    const QString message = file.isEmpty() ? problem : file + QStringLiteral(": ") + problem;
    line->showMessage(Tone::Bad,
        blocker.profileName.empty() ? message
                                    : tr("%1 (sample %2)").arg(message, QString::fromStdString(blocker.profileName)));
    auto* show = new QPushButton(tr("Show"), this);
    show->setObjectName(QStringLiteral("showBlocker"));
    show->setAccessibleName(tr("Show: %1").arg(message));
    connect(show, &QPushButton::clicked, this, [this, blocker] { emit blockerActivated(blocker); });
    auto* row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(show);
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal, this));
}

} // namespace hookbench
