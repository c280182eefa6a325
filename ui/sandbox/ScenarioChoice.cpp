// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ScenarioChoice.h"

#include "sandbox/Sandbox.h"

#include <QCoreApplication>

#include <utility>

namespace hookbench {

namespace {

/// What a person reads for a scenario; a new one stands under its own name.
QString scenarioText(const QString& name)
{
    static const std::pair<const char*, const char*> texts[] = {
        {"ok", QT_TRANSLATE_NOOP("SandboxPage", "200: accepted")},
        {"proxied", QT_TRANSLATE_NOOP("SandboxPage", "200 with notice: wrong data centre")},
        {"rate-limit", QT_TRANSLATE_NOOP("SandboxPage", "429: too many requests")},
        {"server-error", QT_TRANSLATE_NOOP("SandboxPage", "500: fault in the server")},
        {"unavailable", QT_TRANSLATE_NOOP("SandboxPage", "503: unavailable")},
        {"slow", QT_TRANSLATE_NOOP("SandboxPage", "200 after 6 seconds")},
        {"hang-up", QT_TRANSLATE_NOOP("SandboxPage", "None: hang up")},
        {"redirect", QT_TRANSLATE_NOOP("SandboxPage", "307: to another host")},
        {"html", QT_TRANSLATE_NOOP("SandboxPage", "502: a page of HTML")},
        {"truncated-json", QT_TRANSLATE_NOOP("SandboxPage", "200 with broken JSON")},
        {"gateway-timeout", QT_TRANSLATE_NOOP("SandboxPage", "504: the answer got lost")},
        {"odd-request-id", QT_TRANSLATE_NOOP("SandboxPage", "200 without a request id")},
        {"legacy-error", QT_TRANSLATE_NOOP("SandboxPage", "400 in the old form")},
        {"anything", QT_TRANSLATE_NOOP("SandboxPage", "200 to anything, for other services")},
    };
    for (const auto& [known, text] : texts) {
        if (name == QLatin1String(known))
            return QCoreApplication::translate("SandboxPage", text);
    }
    return name;
}

} // namespace

ScenarioChoice::ScenarioChoice(Sandbox* sandbox, QWidget* parent)
    : QComboBox(parent)
    , m_sandbox(sandbox)
{
    setObjectName(QStringLiteral("sandboxScenario"));
    for (const QString& name : Sandbox::scenarioNames())
        addItem(scenarioText(name), name);
    insertSeparator(count());
    addItem(tr("An answer of your own to everything"), QString());
    setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    setCurrentIndex(findData(sandbox->scenario()));
    setToolTip(tr("How the sandbox answers a request that Qualtrics would accept"));
    connect(this, &QComboBox::activated, this, &ScenarioChoice::choose);
}

void ScenarioChoice::choose()
{
    const QString name = currentData().toString();
    if (!name.isEmpty())
        m_sandbox->setScenario(name);
    emit ownAnswerChosen(name.isEmpty());
}

} // namespace hookbench
