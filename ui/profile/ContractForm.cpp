// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ContractForm.h"

#include "common/FieldNote.h"
#include "profile/ContractText.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace hookbench {

namespace {

constexpr FieldType allTypes[] = {FieldType::Any, FieldType::String, FieldType::Number, FieldType::Integer,
    FieldType::Boolean, FieldType::Date, FieldType::List, FieldType::Object};

void setTextUnlessEdited(QLineEdit* field, const QString& text)
{
    if (field->text() != text)
        field->setText(text);
}

bool isPathOfField(const std::string& path)
{
    const auto steps = stepsOfPath(path);
    if (!steps || steps->size() < 2)
        return false;
    const std::string& root = steps->front();
    return root == "Profile" || root == "Event" || root == "ExternalTrigger";
}

} // namespace

ContractForm::ContractForm(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_type(new QComboBox)
    , m_pattern(new QLineEdit)
    , m_choices(new QLineEdit)
    , m_required(new QCheckBox(tr("Every customer has it")))
    , m_note(new FieldNote)
{
    setObjectName(QStringLiteral("contractForm"));
    makeFields();
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setSpacing(spacing::s);
    form->addRow(tr("F&ield"), m_field);
    form->addRow(tr("&May hold"), m_type);
    form->addRow(tr("&Pattern"), m_pattern);
    form->addRow(tr("One &of"), m_choices);
    form->addRow(QString(), m_required);
    form->addRow(m_note);
    showWhatFits();
}

void ContractForm::makeFields()
{
    m_field->setObjectName(QStringLiteral("contractPath"));
    m_field->setFont(codeFont());
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setPlaceholderText(tr("such as Profile.QualtricID"));
    connect(m_field, &QLineEdit::editingFinished, this, &ContractForm::reportPath);
    m_type->setObjectName(QStringLiteral("contractType"));
    for (const FieldType type : allTypes)
        m_type->addItem(contractTypeName(type), static_cast<int>(type));
    connect(m_type, &QComboBox::activated, this, [this] {
        m_contract.type = static_cast<FieldType>(m_type->currentData().toInt());
        if (!takesPattern(m_contract.type))
            m_contract.pattern.clear();
        if (!takesChoices(m_contract.type))
            m_contract.oneOf.clear();
        report();
    });
    m_pattern->setObjectName(QStringLiteral("contractPattern"));
    m_pattern->setFont(codeFont());
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    m_pattern->setPlaceholderText(tr("such as CGC_[0-9A-Za-z]{15}"));
    m_pattern->setToolTip(tr("A regular expression that the whole text matches"));
    connect(m_pattern, &QLineEdit::textEdited, this, &ContractForm::reportPattern);
    m_choices->setObjectName(QStringLiteral("contractChoices"));
    m_choices->setPlaceholderText(tr("such as gold, silver"));
    m_choices->setToolTip(tr("Values with commas between them; nothing else can occur"));
    connect(m_choices, &QLineEdit::textEdited, this, &ContractForm::reportChoices);
    m_required->setObjectName(QStringLiteral("contractRequired"));
    m_required->setToolTip(tr("It is never missing and never null."));
    connect(m_required, &QCheckBox::clicked, this, [this](bool on) {
        m_contract.required = on;
        report();
    });
}

void ContractForm::showContract(const std::string& path, const FieldContract& contract)
{
    const bool isOther = path != m_path;
    m_path = path;
    m_contract = contract;
    if (isOther || path.empty()) {
        m_field->setText(QString::fromStdString(path));
        m_note->clear();
    }
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(contract.type)));
    const bool isRefused = !isOther && m_pattern->hasFocus() && !m_note->text().isEmpty();
    if (!isRefused)
        setTextUnlessEdited(m_pattern, QString::fromStdString(contract.pattern));
    if (isOther || choicesFromText(m_choices->text(), contract.type) != contract.oneOf)
        setTextUnlessEdited(m_choices, choicesText(contract.oneOf));
    m_required->setChecked(contract.required);
    showWhatFits();
}

void ContractForm::focusPath()
{
    m_field->setFocus();
    m_field->selectAll();
}

/// A pattern belongs to texts; of lists and objects nothing can be chosen. Without a field there is nothing to state.
void ContractForm::showWhatFits()
{
    const bool hasField = !m_path.empty();
    m_type->setEnabled(hasField);
    m_pattern->setEnabled(hasField && takesPattern(m_contract.type));
    m_choices->setEnabled(hasField && takesChoices(m_contract.type));
    m_required->setEnabled(hasField);
}

void ContractForm::report(const QString& typedInto)
{
    m_note->clear();
    emit edited(m_path, m_contract, typedInto);
}

void ContractForm::reportPath()
{
    const std::string typed = m_field->text().trimmed().toStdString();
    if (typed == m_path || typed.empty())
        return;
    if (!isPathOfField(typed)) {
        m_note->showNote(Tone::Bad,
            tr("A field is written as in the body: Profile.Name, Profile['First Name'], Event.items[*].sku."));
        return;
    }
    m_note->clear();
    emit renamed(m_path, typed);
}

void ContractForm::reportPattern()
{
    const QRegularExpression pattern(m_pattern->text());
    if (!pattern.isValid()) {
        m_note->showNote(Tone::Bad, tr("This is no regular expression yet: %1.").arg(pattern.errorString()));
        return;
    }
    m_contract.pattern = m_pattern->text().toStdString();
    report(QStringLiteral("pattern"));
}

void ContractForm::reportChoices()
{
    m_contract.oneOf = choicesFromText(m_choices->text(), m_contract.type);
    report(QStringLiteral("choices"));
}

} // namespace hookbench
