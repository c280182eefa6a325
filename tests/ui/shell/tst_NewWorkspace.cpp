// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/RequestRenderer.h"
#include "campaign/WorkspaceFiles.h"
#include "shell/NewWorkspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hookbench;

class TestNewWorkspace : public QObject {
    Q_OBJECT

private slots:
    void itCanBeSentAtOnce()
    {
        const QTemporaryDir folder;
        QVERIFY(makeNewWorkspace(folder.path()).empty());
        const LoadedWorkspace loaded = loadWorkspace(folder.path());
        QVERIFY(loaded.isWorkspace && loaded.diagnostics.empty());
        const Workspace& workspace = loaded.workspace;
        RequestTemplate requestTemplate{workspace.webhooks[0], workspace.campaigns[0], workspace.environments[0],
            workspace.dialect, "http://127.0.0.1:9"};
        RequestRenderer renderer(requestTemplate);
        const RenderedRequest request = renderer.render(rootScope(workspace.profiles[0], nullptr), {});
        QVERIFY(request.isSendable());
        QCOMPARE(request.body, std::string("{\n  \"name\": \"Ada Lovelace\"\n}\n"));
    }

    void aWorkspaceThatIsThereIsLeftAlone()
    {
        const QTemporaryDir folder;
        QVERIFY(makeNewWorkspace(folder.path()).empty());
        const auto problems = makeNewWorkspace(folder.path());
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().code, std::string("workspace.exists"));
    }
};

QTEST_GUILESS_MAIN(TestNewWorkspace)
#include "tst_NewWorkspace.moc"
