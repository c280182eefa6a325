// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/CatchAllForm.h"

#include "common/AppSettings.h"
#include "common/FlowLayout.h"
#include "common/MessageLine.h"
#include "delivery/Explanation.h"
#include "sandbox/Sandbox.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hookbench {

namespace {

constexpr int offeredStatuses[] = {
    200, 201, 202, 204, 301, 302, 307, 400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 422, 429, 500, 502, 503, 504};

QString shownStatus(int status)
{
    return QStringLiteral("%1 %2").arg(QString::number(status), statusText(status)).trimmed();
}

/// The number at the beginning; 0 where there is none.
int statusOf(const QString& text)
{
    return text.trimmed().section(u' ', 0, 0).toInt();
}

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* pair = new QWidget;
    auto* label = new QLabel(text);
    label->setBuddy(field);
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

} // namespace

CatchAllForm::CatchAllForm(Sandbox* sandbox, QWidget* parent)
    : QWidget(parent)
    , m_sandbox(sandbox)
    , m_status(new QComboBox)
    , m_delay(new QSpinBox)
    , m_contentType(new QComboBox)
    , m_body(new QPlainTextEdit)
    , m_fault(new MessageLine)
{
    m_body->setObjectName(QStringLiteral("answerBody"));
    m_body->setAccessibleName(tr("Body of the answer"));
    m_body->setPlaceholderText(tr("No body"));
    m_body->setFont(codeFont());
    m_body->setTabChangesFocus(true);
    constexpr int shownLines = 4;
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * shownLines + 2 * spacing::s);
    m_fault->setObjectName(QStringLiteral("answerFault"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::m, 0, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addLayout(makeFields());
    layout->addWidget(m_body);
    layout->addWidget(m_fault);
    connect(m_status, &QComboBox::currentTextChanged, this, &CatchAllForm::apply);
    connect(m_status->lineEdit(), &QLineEdit::editingFinished, this, &CatchAllForm::completeStatus);
    connect(m_delay, &QSpinBox::valueChanged, this, &CatchAllForm::apply);
    connect(m_contentType, &QComboBox::currentTextChanged, this, &CatchAllForm::apply);
    connect(m_body, &QPlainTextEdit::textChanged, this, &CatchAllForm::apply);
    hide();
}

QLayout* CatchAllForm::makeFields()
{
    const RememberedAnswer remembered = AppSettings().sandboxAnswer();
    fillStatuses(remembered.status);
    m_delay->setObjectName(QStringLiteral("answerDelay"));
    m_delay->setRange(0, CatchAll::maximalDelayMs);
    m_delay->setSingleStep(100);
    m_delay->setSuffix(tr(" ms"));
    m_delay->setValue(remembered.delayMs);
    m_contentType->setObjectName(QStringLiteral("answerType"));
    m_contentType->setEditable(true);
    m_contentType->addItems({QStringLiteral("application/json"), QStringLiteral("text/plain"),
        QStringLiteral("text/html"), QStringLiteral("application/xml")});
    m_contentType->setCurrentText(remembered.contentType);
    m_contentType->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contentType->setMinimumContentsLength(16);
    m_contentType->lineEdit()->setPlaceholderText(tr("None"));
    m_body->setPlainText(remembered.body);
    auto* fields = new FlowLayout;
    fields->setSpacing(spacing::m);
    fields->addWidget(labelled(tr("Status"), m_status));
    fields->addWidget(labelled(tr("After"), m_delay));
    fields->addWidget(labelled(tr("Content type"), m_contentType));
    return fields;
}

void CatchAllForm::fillStatuses(int chosen)
{
    m_status->setObjectName(QStringLiteral("answerStatus"));
    m_status->setEditable(true);
    m_status->setInsertPolicy(QComboBox::NoInsert);
    for (const int status : offeredStatuses)
        m_status->addItem(shownStatus(status));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_status->setMinimumContentsLength(20);
    m_status->setToolTip(
        tr("One of these or any other number from %1 to %2").arg(CatchAll::minimalStatus).arg(CatchAll::maximalStatus));
    m_status->setCurrentText(shownStatus(chosen));
}

/// A number alone gets its name.
void CatchAllForm::completeStatus()
{
    if (const int status = statusOf(m_status->currentText()); status != 0)
        m_status->setCurrentText(shownStatus(status));
}

CatchAll CatchAllForm::answer() const
{
    CatchAll answer;
    answer.status = statusOf(m_status->currentText());
    answer.delayMs = m_delay->value();
    if (const QString type = m_contentType->currentText().trimmed(); !type.isEmpty())
        answer.headers.append({"Content-Type", type.toUtf8()});
    answer.body = m_body->toPlainText().toUtf8();
    return answer;
}

void CatchAllForm::setInForce(bool isInForce)
{
    m_isInForce = isInForce;
    setVisible(isInForce);
    if (isInForce)
        apply();
    else
        m_sandbox->setCatchAll(std::nullopt);
}

void CatchAllForm::apply()
{
    if (!m_isInForce) // a field that loses the focus because it is hidden completes its text
        return;
    const CatchAll wanted = answer();
    const QString fault = faultOf(wanted);
    m_fault->showMessage(Tone::Bad, fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        return;
    m_sandbox->setCatchAll(wanted);
    AppSettings().setSandboxAnswer(
        {wanted.status, wanted.delayMs, m_contentType->currentText().trimmed(), m_body->toPlainText()});
}

} // namespace hookbench
