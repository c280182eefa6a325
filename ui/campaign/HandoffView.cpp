// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/HandoffView.h"

#include "common/CopyButton.h"
#include "common/Hairline.h"
#include "delivery/SecretStore.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hookbench {
namespace {

QString translated(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Diagnostic", english.c_str());
}

QString plainText(const SecretText& value, const SecretStore& secrets)
{
    const auto text = value.resolved([&](const std::string& name) -> std::optional<std::string> {
        const auto secret = secrets.read(QString::fromStdString(name));
        return secret ? std::optional(secret->toStdString()) : std::nullopt;
    });
    return QString::fromStdString(text.value_or(std::string()));
}

QStringList secretsIn(const std::vector<HandoffField>& fields)
{
    QStringList names;
    for (const auto& field : fields) {
        for (const auto& name : field.value.secretNames())
            names.append(QString::fromStdString(name));
    }
    return names;
}

QLabel* makeNote(const QString& text, QWidget* parent)
{
    auto* note = new QLabel(text, parent);
    note->setFont(smallFont());
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    return note;
}

} // namespace

HandoffView::HandoffView(const std::vector<HandoffField>& fields, const SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_secrets(secrets)
{
    setObjectName(QStringLiteral("handoff"));
    secrets.load(secretsIn(fields), this, [] {}); // so that a click finds them
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::s);
    QGridLayout* grid = nullptr;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i == 0 || fields[i].section != fields[i - 1].section) {
            addSection(fields[i].section, column);
            grid = new QGridLayout;
            grid->setColumnStretch(1, 1);
            grid->setHorizontalSpacing(spacing::l);
            column->addLayout(grid);
        }
        addField(fields[i], grid);
    }
    column->addStretch();
}

void HandoffView::addSection(HandoffField::Section section, QVBoxLayout* column)
{
    auto* title = new QLabel(translated(sectionTitle(section)), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    column->addSpacing(spacing::m);
    column->addWidget(title);
    column->addWidget(new Hairline(Qt::Horizontal, this));
}

void HandoffView::addField(const HandoffField& field, QGridLayout* grid)
{
    const int row = grid->rowCount();
    const QString name = translated(field.label);
    auto* label = new QLabel(name, this);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    auto* copy = new CopyButton(
        tr("Copy %1").arg(name), [this, value = field.value] { return plainText(value, m_secrets); }, this);
    copy->setText(tr("Copy"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setObjectName(QStringLiteral("copyField"));
    const auto alignment = field.kind == HandoffField::Kind::Code ? Qt::AlignTop : Qt::AlignVCenter;
    grid->addWidget(label, row, 0, alignment);
    grid->addWidget(makeValue(field), row, 1);
    grid->addWidget(copy, row, 2, alignment);

    QString note = translated(field.note);
    if (!field.isDocumented)
        note = note.isEmpty() ? tr("Inferred, not documented") : tr("Inferred, not documented: %1").arg(note);
    if (!note.isEmpty())
        grid->addWidget(makeNote(note, this), row + 1, 1);
}

QWidget* HandoffView::makeValue(const HandoffField& field)
{
    const QString text = QString::fromStdString(field.value.masked());
    if (field.kind == HandoffField::Kind::Code) {
        auto* code = new QPlainTextEdit(text, this);
        code->setReadOnly(true);
        code->setFont(codeFont());
    code->setLayoutDirection(Qt::LeftToRight);
        code->setTabChangesFocus(true);
        code->setAccessibleName(translated(field.label));
        code->setFixedHeight(QFontMetrics(codeFont()).lineSpacing() * 12);
        return code;
    }
    auto* value = new QLabel(text, this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (field.kind == HandoffField::Kind::Text)
        value->setFont(codeFont());
    value->setLayoutDirection(Qt::LeftToRight);
    return value;
}

} // namespace hookbench
