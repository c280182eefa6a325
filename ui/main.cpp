// SPDX-License-Identifier: GPL-3.0-or-later
// Composition of the window; everything that it does lives in the libraries.
#include "common/AppSettings.h"
#include "common/DesktopDialogs.h"
#include "common/FirstPaint.h"
#include "common/StartupTrace.h"
#include "delivery/CrashDumps.h"
#include "delivery/History.h"
#include "delivery/LayeredSecretStore.h"
#include "delivery/SendController.h"
#include "delivery/Sender.h"
#include "language/Language.h"
#include "sandbox/Sandbox.h"
#include "session/Session.h"
#include "shell/Appearance.h"
#include "shell/MainWindow.h"
#include "shell/NewWorkspace.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace hookbench;

namespace {

struct Options {
    QString folder;
    QString theme;
    QString language;
};

Options parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A workbench for webhook campaigns."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption theme(QStringLiteral("theme"),
        QCoreApplication::translate("main", "Theme for this run: system, light, dark or high-contrast."),
        QStringLiteral("name"), AppSettings().theme());
    parser.addOption(theme);
    const QCommandLineOption language(QStringLiteral("language"),
        QCoreApplication::translate("main", "Language for this run: system, %1.")
            .arg(spokenLanguages().join(QStringLiteral(", "))),
        QStringLiteral("name"), AppSettings().language());
    parser.addOption(language);
    parser.addPositionalArgument(QStringLiteral("folder"),
        QCoreApplication::translate("main", "Workspace folder to open; the one of last time if left out."),
        QStringLiteral("[folder]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(theme), parser.value(language)};
}

/// Asked for, else the one of last time, else the example.
QString folderToOpen(const QString& wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    for (const QString& recent : AppSettings().recentFolders()) {
        if (QDir(recent).exists())
            return recent;
    }
    return exampleWorkspace();
}

} // namespace

int main(int argc, char* argv[])
{
    forbidCrashDumps();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("hookbench"));
    QCoreApplication::setApplicationName(QStringLiteral("hookbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKBENCH_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hookbench"));
    QGuiApplication::setDesktopFileName(QStringLiteral("hookbench"));
    installLanguage(AppSettings().language());
    const Options options = parse(application);
    if (options.language != AppSettings().language())
        installLanguage(options.language);

    installTheme();
    setCodeFontFamily(AppSettings().codeFontFamily());
    setThemeChoice(themeChoiceByName(options.theme));

    const auto secrets = LayeredSecretStore::make(QString::fromLatin1(Sandbox::token()));
    History history(History::defaultFilePath());
    history.setLimits({AppSettings().keptAttempts(), AppSettings().keptDays()});
    Sandbox sandbox;
    Session session;
    session.setBackgroundChecksHeld(true);
    Sender sender(*secrets);
    SendController sending(&session, &sender, &history);
    DesktopDialogs dialogs;
    sandbox.listen();
    session.setSandboxOrigin(sandbox.origin().toStdString());

    MainWindow window({{&session, secrets.get(), &sending, &history}, &sandbox, &dialogs});
    window.openFolder(folderToOpen(options.folder));
    const auto* firstPaint = new FirstPaint(&window);
    traceStartup(*firstPaint);
    QObject::connect(firstPaint, &FirstPaint::done, &session, [&session] { session.setBackgroundChecksHeld(false); });
    window.show();
    return QApplication::exec();
}
