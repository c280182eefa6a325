// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeKeychain.h"

#include <QTest>

using namespace hookbench;
using Keeping = SecretStore::Keeping;
using test::FakeKeychain;
using test::storeOn;

class tst_KeychainSecretStore : public QObject {
    Q_OBJECT

private slots:
    void keeps();
    void loadsOnlyWhatIsAsked();
    void keyringIsMissing();
    void keyringRefuses();
    void writeIsNewerThanALateAnswer();
    void loadingEndsWithItsContext();
};

namespace {

const QString key = QStringLiteral("key");
const QString value = QStringLiteral("value");

} // namespace

void tst_KeychainSecretStore::keeps()
{
    FakeKeychain::Desktop desktop;
    {
        const auto store = storeOn(desktop);
        QCOMPARE(store->keeping(), Keeping::DesktopKeyring);
        QVERIFY(store->write(key, value));
        QCOMPARE(store->read(key), value); // before the keyring has answered
        desktop.answerAll();
        QCOMPARE(store->keeping(), Keeping::DesktopKeyring);
    }
    const auto later = storeOn(desktop);
    QVERIFY(!later->read(key));
    int calls = 0;
    later->load({key}, this, [&] { ++calls; });
    QCOMPARE(calls, 0);
    desktop.answerAll();
    QCOMPARE(calls, 1);
    QCOMPARE(later->read(key), value);

    later->write(key, QString());
    QVERIFY(!later->read(key));
    desktop.answerAll();
    QVERIFY(desktop.entries.isEmpty());
}

void tst_KeychainSecretStore::loadsOnlyWhatIsAsked()
{
    FakeKeychain::Desktop desktop;
    desktop.entries = {{key, value}, {QStringLiteral("other"), value}};
    const auto store = storeOn(desktop);
    const QString absent = QStringLiteral("absent");
    int calls = 0;
    store->load({key, absent}, this, [&] { ++calls; });
    desktop.answerAll();
    QCOMPARE(calls, 1);
    QCOMPARE(desktop.asked, QStringList({key, absent}));
    QVERIFY(!store->read(absent));
    // Known by now, also that one of them is not there.
    store->load({key, absent}, this, [&] { ++calls; });
    QCOMPARE(calls, 2);
    QCOMPARE(desktop.asked.size(), 2);
}

void tst_KeychainSecretStore::keyringIsMissing()
{
    FakeKeychain::Desktop desktop;
    desktop.fault = Keychain::Result::NotAvailable;
    const auto store = storeOn(desktop);
    QCOMPARE(store->keeping(), Keeping::ThisSession);
    int calls = 0;
    store->load({key}, this, [&] { ++calls; });
    desktop.answerAll();
    QCOMPARE(calls, 1);
    QVERIFY(!store->read(key));
    QVERIFY(store->write(key, value));
    desktop.answerAll();
    QCOMPARE(store->keeping(), Keeping::ThisSession);
    QCOMPARE(store->read(key), value);
    QVERIFY(desktop.entries.isEmpty());
}

/// "Not available" is not "empty": once it is there, it is asked again.
void tst_KeychainSecretStore::keyringRefuses()
{
    FakeKeychain::Desktop desktop;
    desktop.entries.insert(key, value);
    const auto store = storeOn(desktop);
    desktop.fault = Keychain::Result::NotAvailable;
    store->load({key}, this, [] {});
    desktop.answerAll();
    QVERIFY(!store->read(key));
    QCOMPARE(store->keeping(), Keeping::ThisSession);
    desktop.fault = Keychain::Result::Done;
    store->load({key}, this, [] {});
    desktop.answerAll();
    QCOMPARE(store->read(key), value);
    QCOMPARE(store->keeping(), Keeping::DesktopKeyring);
}

void tst_KeychainSecretStore::writeIsNewerThanALateAnswer()
{
    FakeKeychain::Desktop desktop;
    desktop.entries.insert(key, QStringLiteral("old"));
    const auto store = storeOn(desktop);
    store->load({key}, this, [] {});
    store->write(key, value);
    desktop.answerAll();
    QCOMPARE(store->read(key), value);
}

void tst_KeychainSecretStore::loadingEndsWithItsContext()
{
    FakeKeychain::Desktop desktop;
    const auto store = storeOn(desktop);
    int calls = 0;
    {
        QObject context;
        store->load({key}, &context, [&] { ++calls; });
    }
    desktop.answerAll();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_KeychainSecretStore)
#include "tst_KeychainSecretStore.moc"
