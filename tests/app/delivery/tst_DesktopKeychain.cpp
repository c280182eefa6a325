// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DesktopKeychain.h"
#include "delivery/KeychainSecretStore.h"

#include <QDirIterator>
#include <QTest>

using namespace hookbench;
using Keeping = SecretStore::Keeping;

/// QtKeychain itself, on a machine without a secret service.
class tst_DesktopKeychain : public QObject {
    Q_OBJECT

private slots:
    void noSecretService();
    void losesPatience();
};

namespace {

const QString key = QStringLiteral("key");

} // namespace

/// The real one, on a machine that has no secret service (the test's environment sees to that): it says so, and writes
/// nothing anywhere.
void tst_DesktopKeychain::noSecretService()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("KDE_FULL_SESSION", "");
    KeychainSecretStore store(std::make_unique<DesktopKeychain>(5'000));
    bool isLoaded = false;
    QVERIFY(store.write(key, QStringLiteral("only-in-memory-4711")));
    store.load({QStringLiteral("other")}, this, [&] { isLoaded = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded, 20'000);
    QCOMPARE(store.keeping(), Keeping::ThisSession);
    QCOMPARE(store.read(key), QStringLiteral("only-in-memory-4711"));
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("only-in-memory-4711"));
    }
}

void tst_DesktopKeychain::losesPatience()
{
    DesktopKeychain keychain(0);
    QList<Keychain::Result> answers;
    keychain.read(key, [&](Keychain::Result result, const QString&) { answers.append(result); });
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst(), Keychain::Result::NotAvailable);
}

QTEST_GUILESS_MAIN(tst_DesktopKeychain)
#include "tst_DesktopKeychain.moc"
