// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TicketPanel.h"

#include "common/CopyButton.h"
#include "common/Dialogs.h"
#include "common/MessageLine.h"
#include "exchange/SupportTicket.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace hookbench {

TicketPanel::TicketPanel(const Attempt& attempt, Dialogs* dialogs, QWidget* parent)
    : QWidget(parent)
    , m_attempt(attempt)
    , m_dialogs(dialogs)
    , m_personal(new QCheckBox(tr("With personal data")))
    , m_text(new QPlainTextEdit)
    , m_message(new MessageLine)
{
    setObjectName(QStringLiteral("ticketPanel"));
    m_text->setObjectName(QStringLiteral("ticketText"));
    m_text->setAccessibleName(tr("Text for the support ticket"));
    m_text->setReadOnly(true);
    m_text->setFont(codeFont());
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_personal->setObjectName(QStringLiteral("ticketPersonal"));
    connect(m_personal, &QCheckBox::toggled, this, &TicketPanel::showText);
    makeLayout();
    showText();
}

void TicketPanel::makeLayout()
{
    auto* about = new QLabel(tr("This is all that will be in the file. Read it before you pass it on."));
    about->setWordWrap(true);
    auto* copy = new CopyButton(tr("Copy the text"), [this] { return m_text->toPlainText(); });
    copy->setText(tr("Copy"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setObjectName(QStringLiteral("copyTicket"));
    auto* save = new QPushButton(tr("Save…"));
    save->setObjectName(QStringLiteral("saveTicket"));
    connect(save, &QPushButton::clicked, this, &TicketPanel::save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_personal);
    layout->addLayout(buttons);
}

void TicketPanel::showText()
{
    const auto detail = m_personal->isChecked() ? TicketDetail::Everything : TicketDetail::WithoutPersonalData;
    m_text->setPlainText(QString::fromUtf8(supportTicket(m_attempt, detail)));
    m_message->clear();
}

void TicketPanel::save()
{
    const QString path = m_dialogs->chooseNewFile(
        window(), tr("Save for a Support Ticket"), QStringLiteral("hookbench-ticket.txt"), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const QByteArray text = m_text->toPlainText().toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_message->showMessage(Tone::Bad, tr("Not saved: %1").arg(file.errorString()));
    else
        m_message->showMessage(Tone::Good, tr("Saved."));
}

} // namespace hookbench
