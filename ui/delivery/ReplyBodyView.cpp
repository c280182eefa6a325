// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ReplyBodyView.h"

#include "delivery/WireTextView.h"
#include "editor/CodeView.h"
#include "editor/LiquidJsonLexer.h"
#include "theme/Theme.h"
#include "json/Scanner.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookbench {

namespace {

QToolButton* makeChoice(const QString& objectName, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

ReplyBodyView::ReplyBodyView(QWidget* parent)
    : QWidget(parent)
    , m_pretty(makeChoice(QStringLiteral("bodyPretty"), tr("Pretty")))
    , m_raw(makeChoice(QStringLiteral("bodyRaw"), tr("Raw")))
    , m_save(makeChoice(QStringLiteral("saveBody"), tr("Save…")))
    , m_view(new WireTextView(tr("Body of the answer"), tr("Copy the body"), new LiquidJsonLexer))
{
    auto* choices = new QButtonGroup(this);
    choices->addButton(m_pretty);
    choices->addButton(m_raw);
    m_pretty->setChecked(true);
    m_save->setCheckable(false);
    m_save->setToolTip(tr("Save the answer's bytes as they came"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    bar->setSpacing(spacing::xs);
    bar->addWidget(m_pretty);
    bar->addWidget(m_raw);
    bar->addStretch();
    bar->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    m_view->view()->setObjectName(QStringLiteral("replyBody"));
    connect(m_pretty, &QToolButton::clicked, this, [this] { choose(true); });
    connect(m_raw, &QToolButton::clicked, this, [this] { choose(false); });
    connect(m_save, &QToolButton::clicked, this, &ReplyBodyView::save);
}

void ReplyBodyView::setBody(const QByteArray& body, const QString& emptyText)
{
    m_body = body;
    const bool isJson = json::isValid(view(body));
    m_pretty->setEnabled(isJson);
    m_pretty->setToolTip(isJson ? tr("Indented; no character of a value is changed") : tr("The answer is not JSON"));
    m_raw->setEnabled(!body.isEmpty());
    m_save->setEnabled(!body.isEmpty());
    (isJson && m_prefersPretty ? m_pretty : m_raw)->setChecked(true);
    m_view->view()->highlighting()->setJson(isJson);
    m_view->setEmptyText(emptyText);
    showBody();
}

void ReplyBodyView::choose(bool pretty)
{
    m_prefersPretty = pretty;
    showBody();
}

void ReplyBodyView::save()
{
    const bool isJson = m_pretty->isEnabled();
    const bool isPage = !isJson && m_body.trimmed().startsWith('<');
    emit saveRequested(m_body,
        isJson       ? QStringLiteral("answer.json")
            : isPage ? QStringLiteral("answer.html")
                     : QStringLiteral("answer.txt"));
}

void ReplyBodyView::showBody()
{
    m_view->setBytes(m_pretty->isChecked() ? QByteArray::fromStdString(json::prettyPrinted(view(m_body))) : m_body);
}

} // namespace hookbench
