// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RecordFilterRow.h"

#include "profile/ImportModel.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace hookbench {

namespace {

QString testName(FieldCondition::Test test)
{
    using Test = FieldCondition::Test;
    switch (test) {
    case Test::Contains:
        return RecordFilterRow::tr("contains");
    case Test::ContainsNot:
        return RecordFilterRow::tr("does not contain");
    case Test::Equals:
        return RecordFilterRow::tr("is");
    case Test::EqualsNot:
        return RecordFilterRow::tr("is not");
    case Test::BeginsWith:
        return RecordFilterRow::tr("begins with");
    case Test::Greater:
        return RecordFilterRow::tr("is greater than");
    case Test::Less:
        return RecordFilterRow::tr("is less than");
    case Test::IsMissing:
        return RecordFilterRow::tr("is missing");
    case Test::IsThere:
        return RecordFilterRow::tr("is there");
    case Test::IsEmpty:
        return RecordFilterRow::tr("is empty");
    case Test::IsNull:
        return RecordFilterRow::tr("is null");
    }
    return {};
}

} // namespace

RecordFilterRow::RecordFilterRow(const FieldCondition& condition, QWidget* parent)
    : QWidget(parent)
    , m_fields({condition.field})
    , m_field(new QComboBox)
    , m_test(new QComboBox)
    , m_text(new QLineEdit(QString::fromStdString(condition.text)))
{
    using Test = FieldCondition::Test;
    for (const Test test : {Test::Contains, Test::ContainsNot, Test::Equals, Test::EqualsNot, Test::BeginsWith,
             Test::Greater, Test::Less, Test::IsMissing, Test::IsThere, Test::IsEmpty, Test::IsNull})
        m_test->addItem(testName(test), static_cast<int>(test));
    m_test->setCurrentIndex(m_test->findData(static_cast<int>(condition.test)));
    m_field->addItem(ImportModel::fieldName(condition.field));
    m_field->setObjectName(QStringLiteral("filterField"));
    m_field->setAccessibleName(tr("Field to filter by"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(16);
    m_test->setObjectName(QStringLiteral("filterTest"));
    m_test->setAccessibleName(tr("How to filter"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Value to filter by"));
    m_text->setClearButtonEnabled(true);
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeFilter"));
    remove->setIcon(themeIcon(QStringLiteral("x")));
    remove->setToolTip(tr("Remove filter"));
    remove->setAccessibleName(tr("Remove filter"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(m_field);
    layout->addWidget(m_test);
    layout->addWidget(m_text, 1);
    layout->addWidget(remove);
    setFocusProxy(m_text);
    connect(m_field, &QComboBox::activated, this, &RecordFilterRow::edited);
    connect(m_test, &QComboBox::activated, this, [this] {
        showText();
        emit edited();
    });
    connect(m_text, &QLineEdit::textEdited, this, &RecordFilterRow::edited);
    connect(remove, &QToolButton::clicked, this, &RecordFilterRow::removed);
    showText();
}

void RecordFilterRow::showText()
{
    m_text->setEnabled(comparesText(static_cast<FieldCondition::Test>(m_test->currentData().toInt())));
}

void RecordFilterRow::setFields(const std::vector<RecordField>& fields)
{
    const RecordField chosen = m_fields[static_cast<std::size_t>(std::max(0, m_field->currentIndex()))];
    m_fields = fields;
    if (std::ranges::find(m_fields, chosen) == m_fields.end())
        m_fields.insert(m_fields.begin(), chosen);
    QStringList names;
    for (const RecordField& field : m_fields)
        names << ImportModel::fieldName(field);
    m_field->clear();
    m_field->addItems(names);
    m_field->setCurrentIndex(static_cast<int>(std::ranges::find(m_fields, chosen) - m_fields.begin()));
}

std::optional<FieldCondition> RecordFilterRow::condition() const
{
    FieldCondition condition{m_fields[static_cast<std::size_t>(std::max(0, m_field->currentIndex()))],
        static_cast<FieldCondition::Test>(m_test->currentData().toInt()), m_text->text().toStdString()};
    if (!comparesText(condition.test))
        condition.text.clear();
    else if (condition.text.empty())
        return std::nullopt;
    return condition;
}

} // namespace hookbench
