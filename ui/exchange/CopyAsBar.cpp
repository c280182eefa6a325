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
#include <QMimeData>
#include <QSaveFile>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
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

QList<CopyAsBar::Form> CopyAsBar::copies()
{
    const auto curl = [](Shell shell) {
        return [shell](const PortableRequest& request) { return curlCommand(request, shell); };
    };
    return {
        {"copyCurl", tr("Copy as cURL"), tr("Copied as cURL."), curl(Shell::Posix)},
        {"copyCurlCmd", tr("Copy as cURL for Windows (cmd)"), tr("Copied as cURL for Windows."),
            curl(Shell::WindowsCmd)},
        {"copyPowerShell", tr("Copy as PowerShell"), tr("Copied as PowerShell."), curl(Shell::PowerShell)},
        {"copyHttp", tr("Copy as .http"), tr("Copied as .http."), httpFile},
    };
}

QMenu* CopyAsBar::makeMenu()
{
    auto* menu = new QMenu(this);
    for (const Form& form : copies()) {
        QAction* action = menu->addAction(form.text, this, [this, form] {
            start(SecretsInExport::Named, [this, form](const Wanted& wanted) { copy(form, wanted); });
        });
        action->setObjectName(QLatin1String(form.name));
    }
    menu->addSeparator();
    QAction* save = menu->addAction(tr("Save as Postman Collection…"), this,
        [this] { start(SecretsInExport::Named, [this](const Wanted& wanted) { savePostman(wanted); }); });
    save->setObjectName(QStringLiteral("savePostman"));
    return menu;
}

void CopyAsBar::offerSecrets(Source withSecrets, Preparation prepare)
{
    m_withSecrets = std::move(withSecrets);
    m_prepare = std::move(prepare);
    m_button->menu()->addSeparator();
    m_secretsMenu = makeSecretsMenu();
    m_button->menu()->addMenu(m_secretsMenu);
    connect(m_button->menu(), &QMenu::aboutToShow, this, &CopyAsBar::showSecretNames);
}

QMenu* CopyAsBar::makeSecretsMenu()
{
    auto* menu = new QMenu(tr("With Secrets in Clear Text"), m_button->menu());
    menu->menuAction()->setObjectName(QStringLiteral("withSecrets"));
    m_secretNames = menu->addAction(QString());
    m_secretNames->setObjectName(QStringLiteral("secretNames"));
    m_secretNames->setEnabled(false);
    menu->addSeparator();
    for (const Form& form : copies()) {
        QAction* action = menu->addAction(form.text, this, [this, form] {
            start(SecretsInExport::Written, [this, form](const Wanted& wanted) { copy(form, wanted); });
        });
        action->setObjectName(QLatin1String(form.name) + QStringLiteral("WithSecrets"));
    }
    menu->addSeparator();
    QAction* save = menu->addAction(tr("Save as Postman Collection…"), this,
        [this] { start(SecretsInExport::Written, [this](const Wanted& wanted) { savePostman(wanted); }); });
    save->setObjectName(QStringLiteral("savePostmanWithSecrets"));
    return menu;
}

/// Beside the choice stands what it would give away.
void CopyAsBar::showSecretNames()
{
    const auto request = m_source();
    QStringList names;
    for (const std::string& name : request ? request->secretNames() : std::vector<std::string>())
        names.append(QString::fromStdString(name));
    m_secretsMenu->setEnabled(!names.isEmpty());
    m_secretNames->setText(tr("Whoever gets it can use: %1").arg(names.join(QStringLiteral(", "))));
}

void CopyAsBar::start(SecretsInExport secrets, const std::function<void(const Wanted&)>& write)
{
    const auto go = [this, secrets, write] {
        if (const auto asked = wanted(secrets))
            write(*asked);
        else
            tell(Tone::Bad, tr("Not copied: mend what is red first."));
    };
    if (m_prepare)
        m_prepare(this, go);
    else
        go();
}

std::optional<CopyAsBar::Wanted> CopyAsBar::wanted(SecretsInExport secrets)
{
    const auto named = m_source();
    if (!named || secrets == SecretsInExport::Named)
        return named ? std::optional(Wanted{*named, {}}) : std::nullopt;
    const auto written = m_withSecrets();
    if (!written)
        return std::nullopt;
    Wanted result{*written, {}};
    const std::vector<std::string> left = written->secretNames();
    for (const std::string& name : named->secretNames()) {
        if (std::find(left.begin(), left.end(), name) == left.end())
            result.secretsInClear.append(QString::fromStdString(name));
    }
    return result;
}

/// Why nothing was written; empty where all is well.
QString CopyAsBar::failure(const ExportedText& text) const
{
    const auto error = std::find_if(text.diagnostics.begin(), text.diagnostics.end(),
        [](const Diagnostic& each) { return each.severity == Severity::Error; });
    return error == text.diagnostics.end() ? QString() : messageOf(*error);
}

void CopyAsBar::copy(const Form& form, const Wanted& wanted)
{
    const ExportedText text = form.write(wanted.request);
    if (const QString why = failure(text); !why.isEmpty())
        return tell(Tone::Bad, why);
    auto content = std::make_unique<QMimeData>();
    content->setText(QString::fromStdString(text.text));
    if (!wanted.secretsInClear.isEmpty()) // so that the desktop's list of what was copied leaves it out
        content->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(content.release());
    showDone(text, wanted, form.done);
}

void CopyAsBar::savePostman(const Wanted& wanted)
{
    const ExportedText text = postmanCollection(wanted.request);
    if (const QString why = failure(text); !why.isEmpty())
        return tell(Tone::Bad, why);
    const QString path = m_dialogs->chooseNewFile(window(), tr("Save as Postman Collection"),
        QString::fromStdString(wanted.request.title) + QStringLiteral(".postman_collection.json"),
        tr("Postman (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.text.data(), size) != size || !file.commit())
        tell(Tone::Bad, tr("Not saved: %1").arg(file.errorString()));
    else
        showDone(text, wanted, tr("Saved."));
}

void CopyAsBar::showDone(const ExportedText& text, const Wanted& wanted, const QString& done)
{
    if (!wanted.secretsInClear.isEmpty())
        return tell(
            Tone::Attention, tr("%1 In clear text: %2.").arg(done, wanted.secretsInClear.join(QStringLiteral(", "))));
    for (const Diagnostic& each : text.diagnostics) {
        if (each.severity == Severity::Warning)
            return tell(Tone::Attention, done + u' ' + messageOf(each));
    }
    if (!wanted.request.secretNames().empty())
        tell(Tone::Good, tr("%1 A variable stands for each secret.").arg(done));
    else
        tell(Tone::Good, done);
}

} // namespace hookbench
