// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CopyAsBar.h"

#include "common/DesktopDialogs.h"
#include "common/DiagnosticText.h"
#include "common/MessageLine.h"
#include "exchange/export/CurlWriter.h"
#include "exchange/export/HttpFileWriter.h"
#include "exchange/export/PostmanWriter.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>
#include <QToolTip>

#include <utility>

namespace hookbench {

CopyAsBar::CopyAsBar(Source source, QWidget* parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_desktopDialogs(std::make_unique<DesktopDialogs>())
    , m_dialogs(m_desktopDialogs.get())
    , m_message(new MessageLine)
    , m_button(new QToolButton)
    , m_layout(new QHBoxLayout(this))
{
    m_button->setObjectName(QStringLiteral("copyAs"));
    m_button->setText(tr("Copy As"));
    m_button->setToolTip(tr("Copy this request in the form of another program; a variable stands for each secret"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setMenu(makeMenu());
    m_message->setObjectName(QStringLiteral("copyAsMessage"));
    m_layout->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    m_layout->setSpacing(spacing::s);
    m_layout->addWidget(m_message, 1);
    m_layout->addWidget(m_button);
}

CopyAsBar::~CopyAsBar() = default;

void CopyAsBar::addButton(QWidget* button)
{
    m_layout->addWidget(button);
}

void CopyAsBar::setCompact()
{
    m_message->hide();
    m_button->setAutoRaise(true);
    m_layout->setContentsMargins(0, 0, spacing::xs, spacing::xs);
    m_layout->setSpacing(spacing::xs);
}

QString CopyAsBar::message() const
{
    return m_message->text();
}

void CopyAsBar::tell(Tone tone, const QString& text)
{
    m_message->showMessage(tone, text);
    if (m_message->isHidden())
        QToolTip::showText(m_button->mapToGlobal(QPoint(0, m_button->height())), text, m_button);
}

QMenu* CopyAsBar::makeMenu()
{
    auto* menu = new QMenu(this);
    const auto curl = [](Shell shell) {
        return [shell](const PortableRequest& request) { return curlCommand(request, shell); };
    };
    addCopy(menu, tr("Copy as cURL"), QStringLiteral("copyCurl"), curl(Shell::Posix), tr("Copied as cURL."));
    addCopy(menu, tr("Copy as cURL for Windows (cmd)"), QStringLiteral("copyCurlCmd"), curl(Shell::WindowsCmd),
        tr("Copied as cURL for Windows."));
    addCopy(menu, tr("Copy as PowerShell"), QStringLiteral("copyPowerShell"), curl(Shell::PowerShell),
        tr("Copied as PowerShell."));
    addCopy(menu, tr("Copy as .http"), QStringLiteral("copyHttp"), httpFile, tr("Copied as .http."));
    menu->addSeparator();
    QAction* save = menu->addAction(tr("Save as Postman Collection…"), this, &CopyAsBar::savePostman);
    save->setObjectName(QStringLiteral("savePostman"));
    return menu;
}

void CopyAsBar::addCopy(
    QMenu* menu, const QString& text, const QString& name, const Writer& writer, const QString& done)
{
    QAction* action = menu->addAction(text, this, [this, writer, done] { copy(writer, done); });
    action->setObjectName(name);
}

std::optional<PortableRequest> CopyAsBar::request()
{
    auto request = m_source();
    if (!request)
        tell(Tone::Bad, tr("Not copied: mend what is red first."));
    return request;
}

bool CopyAsBar::isWritten(const ExportedText& text)
{
    if (text.isWritten())
        return true;
    for (const Diagnostic& each : text.diagnostics) {
        if (each.severity == Severity::Error)
            tell(Tone::Bad, messageOf(each));
    }
    return false;
}

void CopyAsBar::copy(const Writer& writer, const QString& done)
{
    const auto wanted = request();
    if (!wanted)
        return;
    const ExportedText text = writer(*wanted);
    if (!isWritten(text))
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(text.text));
    showDone(text, *wanted, done);
}

void CopyAsBar::savePostman()
{
    const auto wanted = request();
    if (!wanted)
        return;
    const ExportedText text = postmanCollection(*wanted);
    if (!isWritten(text))
        return;
    const QString path = m_dialogs->chooseNewFile(window(), tr("Save as Postman Collection"),
        QString::fromStdString(wanted->title) + QStringLiteral(".postman_collection.json"), tr("Postman (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.text.data(), size) != size || !file.commit())
        tell(Tone::Bad, tr("Not saved: %1").arg(file.errorString()));
    else
        showDone(text, *wanted, tr("Saved."));
}

void CopyAsBar::showDone(const ExportedText& text, const PortableRequest& request, const QString& done)
{
    for (const Diagnostic& each : text.diagnostics) {
        if (each.severity == Severity::Warning)
            return tell(Tone::Attention, done + u' ' + messageOf(each));
    }
    if (!request.secretNames().empty())
        tell(Tone::Good, tr("%1 A variable stands for each secret.").arg(done));
    else
        tell(Tone::Good, done);
}

} // namespace hookbench
