// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RedirectBar.h"

#include "common/DiagnosticText.h"
#include "common/SingleClickButton.h"
#include "delivery/Redirect.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hookbench {
namespace {

QString wordsFor(const Redirect& redirect)
{
    const RenderedRequest& request = redirect.request;
    if (!request.isSendable())
        return request.diagnostics.empty() ? QString() : messageOf(request.diagnostics.front());
    const QString target = QString::fromStdString(request.method) + u' ' + QString::fromStdString(request.url.masked());
    QStringList words{request.body.empty()
            ? RedirectBar::tr("Following it would send %1, without the body.").arg(target)
            : RedirectBar::tr("Following it would send %1, with the body.").arg(target)};
    if (!redirect.dropped.isEmpty())
        words += RedirectBar::tr("It is another server: %1 would not go along.")
                     .arg(redirect.dropped.join(QStringLiteral(", ")));
    if (redirect.losesCertificate)
        words += RedirectBar::tr("The client certificate would not go along either.");
    return words.join(u' ');
}

} // namespace

RedirectBar::RedirectBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_follow(new SingleClickButton(tr("Follow Once")))
{
    m_text->setObjectName(QStringLiteral("redirectText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_follow->setObjectName(QStringLiteral("followRedirect"));
    m_follow->setToolTip(tr("Sends this request to the new address, as a new one"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::m, spacing::xs, spacing::m, spacing::xs);
    layout->setSpacing(spacing::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_follow, 0, Qt::AlignTop);
    connect(m_follow, &QPushButton::clicked, this, &RedirectBar::followRequested);
    hide();
}

void RedirectBar::setRedirect(const std::optional<Redirect>& redirect)
{
    setVisible(redirect.has_value());
    if (!redirect)
        return;
    m_text->setText(wordsFor(*redirect));
    m_follow->setVisible(redirect->request.isSendable());
}

} // namespace hookbench
