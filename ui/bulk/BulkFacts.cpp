// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BulkFacts.h"

#include "bulk/CausePlot.h"
#include "bulk/SizePlot.h"
#include "common/DiagnosticText.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace hookbench {

namespace {

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString size(std::size_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes));
}

QString countsText(const BulkResult& result)
{
    QStringList lines;
    lines << BulkFacts::tr("Checked: %1. With a problem: %2.").arg(number(result.checked), number(result.failed));
    if (result.aborted > 0)
        lines << BulkFacts::tr("Get nothing, as the body says: %1.").arg(number(result.aborted));
    if (result.unreadable > 0)
        lines << BulkFacts::tr("Records that cannot be read: %1.").arg(number(result.unreadable));
    if (const std::size_t shapes = result.shapes.shapes().size(); shapes > 0) {
        const QString text = result.shapes.others() > 0 ? BulkFacts::tr("Shapes of the payload: more than %1.")
                                                        : BulkFacts::tr("Shapes of the payload: %1.");
        lines << text.arg(number(shapes));
    }
    for (const Diagnostic& finding : result.sourceFindings)
        lines << messageOf(finding);
    return lines.join(u'\n');
}

QString sizesText(const PayloadSizes& sizes)
{
    return sizes.count() == 0 ? QString()
                              : BulkFacts::tr("Payloads: %1 to %2, half of them up to %3")
                                    .arg(size(sizes.smallest()), size(sizes.largest()), size(sizes.quantile(0.5)));
}

QString fieldsText(const FieldTally& tally)
{
    QStringList missing;
    QStringList same;
    for (const FieldTally::Field& field : tally.fields()) {
        if (tally.isAlwaysMissing(field))
            missing << QString::fromStdString(field.text);
        if (tally.neverVaries(field))
            same << QString::fromStdString(field.text);
    }
    QStringList lines;
    if (!missing.isEmpty())
        lines << BulkFacts::tr("Missing in every profile: %1").arg(missing.join(QStringLiteral(", ")));
    if (!same.isEmpty())
        lines << BulkFacts::tr("The same in every profile: %1").arg(same.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

std::vector<CausePlot::Cause> causesOf(const BulkResult& result)
{
    std::vector<CausePlot::Cause> causes;
    for (const FindingGroup& group : result.groups()) {
        if (group.first.severity == Severity::Error)
            causes.push_back({messageOf(group.first), group.count});
    }
    return causes;
}

void setWords(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

BulkFacts::BulkFacts(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("bulkFacts"));
    setAccessibleName(tr("About all profiles"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    new QVBoxLayout(content);
    content->layout()->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    content->layout()->setSpacing(spacing::s);
    setWidget(content);
    m_counts = addLabel();
    m_causesTitle = addLabel(tr("Failures by cause"));
    content->layout()->addWidget(m_causes = new CausePlot);
    m_sizesTitle = addLabel();
    content->layout()->addWidget(m_sizes = new SizePlot);
    m_fields = addLabel();
    static_cast<QVBoxLayout*>(content->layout())->addStretch();
    m_counts->setObjectName(QStringLiteral("bulkCounts"));
    m_fields->setObjectName(QStringLiteral("bulkFields"));
}

QLabel* BulkFacts::addLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widget()->layout()->addWidget(label);
    return label;
}

void BulkFacts::setResult(const BulkResult& result)
{
    setWords(m_counts, countsText(result));
    auto causes = causesOf(result);
    m_causesTitle->setVisible(!causes.empty());
    m_causes->setCauses(std::move(causes));
    setWords(m_sizesTitle, sizesText(result.sizes));
    m_sizes->setSizes(result.sizes);
    setWords(m_fields, fieldsText(result.fields));
}

} // namespace hookbench
