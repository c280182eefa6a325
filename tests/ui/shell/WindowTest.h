// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WorkspaceFixture.h"
#include "common/Dialogs.h"
#include "common/MessageStack.h"
#include "delivery/History.h"
#include "delivery/LayeredSecretStore.h"
#include "delivery/SendController.h"
#include "delivery/Sender.h"
#include "editor/CodeView.h"
#include "editor/PayloadEditor.h"
#include "language/Language.h"
#include "sandbox/Sandbox.h"
#include "session/Session.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"

#include <QAction>
#include <QNetworkProxy>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <memory>

namespace hookbench {

/// Answers every question as the test wants.
class AnsweredDialogs : public Dialogs {
public:
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return folder; }
    QString chooseFile(QWidget*, const QString&, const QString&) override { return file; }
    QString chooseNewFile(QWidget*, const QString&, const QString&, const QString&) override { return newFile; }
    SaveChoice askToSave(QWidget*, const QString&) override
    {
        ++questions;
        return choice;
    }

    QString folder;
    QString file;
    QString newFile;
    SaveChoice choice = SaveChoice::Cancel;
    int questions = 0;
};

/// The whole window on a copy of the example, with everything real behind it but the network beyond this machine: what
/// tests of the window have in common.
class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        installLanguage(QStringLiteral("en")); // for plural forms
        installTheme();
    }

    void init()
    {
        QSettings().clear();
        m_fixture =
            std::make_unique<WorkspaceFixture>(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics"));
        m_dialogs = {};
        m_secrets = LayeredSecretStore::make(QString::fromLatin1(Sandbox::token()));
        m_history = std::make_unique<History>(QString());
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->listen());
        openWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_session->discardChanges();
        closeWithoutSaving();
    }

protected:
    void openWindow()
    {
        m_session = std::make_unique<Session>();
        m_session->setSandboxOrigin(m_sandbox->origin().toStdString());
        m_sender = std::make_unique<Sender>(*m_secrets);
        m_sending = std::make_unique<SendController>(m_session.get(), m_sender.get(), m_history.get());
        m_window = std::make_unique<MainWindow>(WindowServices{
            {m_session.get(), m_secrets.get(), m_sending.get(), m_history.get()}, m_sandbox.get(), &m_dialogs});
        m_window->openFolder(m_fixture->folder());
        m_window->show();
    }

    void closeWithoutSaving()
    {
        m_window.reset();
        m_sending.reset();
        m_sender.reset();
        m_session.reset();
    }

    template <typename T> T* child(const char* name) const
    {
        auto* found = m_window->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }

    CodeView* editor() const { return m_window->findChild<PayloadEditor*>()->view(); }
    MessageStack* messages() const { return m_window->findChild<MessageStack*>(); }

    QAction* action(const char* text) const
    {
        for (QAction* candidate : m_window->findChildren<QAction*>()) {
            if (candidate->text() == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }

    AnsweredDialogs m_dialogs;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<LayeredSecretStore> m_secrets;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<SendController> m_sending;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hookbench
