// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DesktopKeychain.h"
#include "delivery/EnvironmentSecretStore.h"
#include "delivery/FixedSecretStore.h"
#include "delivery/KeychainSecretStore.h"
#include "delivery/LayeredSecretStore.h"
#include "delivery/SessionSecretStore.h"

#include <QDirIterator>
#include <QTest>

using namespace hookbench;
using Keeping = SecretStore::Keeping;

class tst_SecretStores : public QObject {
    Q_OBJECT

private slots:
    void session();
    void environmentNames_data();
    void environmentNames();
    void environment();
    void keychainKeeps();
    void keychainLoadsOnlyWhatIsAsked();
    void keychainThatIsMissing();
    void keychainThatRefuses();
    void writeIsNewerThanALateAnswer();
    void loadingEndsWithItsContext();
    void layersInOrder();
    void layersLoadOnlyWhatIsMissing();
    void desktopKeychainWithoutService();
    void desktopKeychainLosesPatience();
};

namespace {

/// A keyring in memory that answers when it is told to.
class FakeKeychain : public Keychain {
public:
    struct Desktop {
        QHash<QString, QString> entries;
        Result fault = Result::Done; ///< anything else: what every call is answered with
        QStringList asked;
        QList<std::function<void()>> pending;

        void answerAll()
        {
            while (!pending.isEmpty())
                pending.takeFirst()();
        }
    };
    explicit FakeKeychain(Desktop& desktop)
        : m_desktop(desktop)
    {
    }

    void read(const QString& name, ReadAnswer answer) override
    {
        m_desktop.asked.append(name);
        m_desktop.pending.append([this, name, answer] {
            const bool isThere = m_desktop.entries.contains(name);
            const Result result = isThere ? Result::Done : Result::NoSuchEntry;
            answer(m_desktop.fault == Result::Done ? result : m_desktop.fault, m_desktop.entries.value(name));
        });
    }
    void write(const QString& name, const QString& value, WriteAnswer answer) override
    {
        m_desktop.pending.append([this, name, value, answer] {
            if (m_desktop.fault == Result::Done)
                m_desktop.entries.insert(name, value);
            answer(m_desktop.fault);
        });
    }
    void remove(const QString& name, WriteAnswer answer) override
    {
        m_desktop.pending.append([this, name, answer] {
            m_desktop.entries.remove(name);
            answer(m_desktop.fault);
        });
    }

private:
    Desktop& m_desktop;
};

std::unique_ptr<KeychainSecretStore> storeOn(FakeKeychain::Desktop& desktop)
{
    auto store = std::make_unique<KeychainSecretStore>(std::make_unique<FakeKeychain>(desktop));
    desktop.answerAll();
    desktop.asked.clear();
    return store;
}

const QString key = QStringLiteral("key");
const QString value = QStringLiteral("value");

} // namespace

void tst_SecretStores::session()
{
    SessionSecretStore store;
    QVERIFY(!store.read(key));
    QVERIFY(store.write(key, value));
    QCOMPARE(store.read(key), value);
    QVERIFY(store.write(key, QString()));
    QVERIFY(!store.read(key));
    QCOMPARE(store.keeping(), Keeping::ThisSession);
}

void tst_SecretStores::environmentNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("variable");
    QTest::newRow("hyphen") << QStringLiteral("qualtrics-token") << QStringLiteral("HOOKBENCH_SECRET_QUALTRICS_TOKEN");
    QTest::newRow("digits") << QStringLiteral("key2") << QStringLiteral("HOOKBENCH_SECRET_KEY2");
    QTest::newRow("beyond ASCII") << QStringLiteral("schlüssel") << QStringLiteral("HOOKBENCH_SECRET_SCHL_SSEL");
    QTest::newRow("space and sign") << QStringLiteral("a b=c") << QStringLiteral("HOOKBENCH_SECRET_A_B_C");
}

void tst_SecretStores::environmentNames()
{
    QFETCH(QString, name);
    QTEST(EnvironmentSecretStore::variableName(name), "variable");
}

void tst_SecretStores::environment()
{
    EnvironmentSecretStore store;
    QVERIFY(!store.read(QStringLiteral("test-secret")));
    qputenv("HOOKBENCH_SECRET_TEST_SECRET", "zürich");
    QCOMPARE(store.read(QStringLiteral("test-secret")), QStringLiteral("zürich"));
    QVERIFY(!store.write(QStringLiteral("test-secret"), value));
    QCOMPARE(store.keeping(), Keeping::ReadOnly);
    qunsetenv("HOOKBENCH_SECRET_TEST_SECRET");
    QVERIFY(!store.read(QStringLiteral("test-secret")));
}

void tst_SecretStores::keychainKeeps()
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

void tst_SecretStores::keychainLoadsOnlyWhatIsAsked()
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

void tst_SecretStores::keychainThatIsMissing()
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
void tst_SecretStores::keychainThatRefuses()
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

void tst_SecretStores::writeIsNewerThanALateAnswer()
{
    FakeKeychain::Desktop desktop;
    desktop.entries.insert(key, QStringLiteral("old"));
    const auto store = storeOn(desktop);
    store->load({key}, this, [] {});
    store->write(key, value);
    desktop.answerAll();
    QCOMPARE(store->read(key), value);
}

void tst_SecretStores::loadingEndsWithItsContext()
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

void tst_SecretStores::layersInOrder()
{
    std::vector<std::unique_ptr<SecretStore>> layers;
    layers.push_back(std::make_unique<FixedSecretStore>(QStringLiteral("fixed"), QStringLiteral("built in")));
    layers.push_back(std::make_unique<EnvironmentSecretStore>());
    layers.push_back(std::make_unique<SessionSecretStore>());
    LayeredSecretStore store(std::move(layers));

    QCOMPARE(store.keeping(), Keeping::ThisSession);
    QCOMPARE(store.read(QStringLiteral("fixed")), QStringLiteral("built in"));
    QVERIFY(!store.write(QStringLiteral("fixed"), value));
    QVERIFY(store.write(key, value));
    QCOMPARE(store.read(key), value);
    qputenv("HOOKBENCH_SECRET_KEY", "from outside");
    QCOMPARE(store.read(key), QStringLiteral("from outside"));
    QVERIFY(!store.write(key, QStringLiteral("hidden by the variable")));
    qunsetenv("HOOKBENCH_SECRET_KEY");
    QCOMPARE(store.read(key), value);
}

void tst_SecretStores::layersLoadOnlyWhatIsMissing()
{
    FakeKeychain::Desktop desktop;
    desktop.entries.insert(key, value);
    std::vector<std::unique_ptr<SecretStore>> layers;
    layers.push_back(std::make_unique<FixedSecretStore>(QStringLiteral("fixed"), QStringLiteral("built in")));
    layers.push_back(storeOn(desktop));
    const LayeredSecretStore store(std::move(layers));
    int calls = 0;

    store.load({QStringLiteral("fixed")}, this, [&] { ++calls; });
    QCOMPARE(calls, 1);
    QVERIFY(desktop.asked.isEmpty());

    store.load({QStringLiteral("fixed"), key}, this, [&] { ++calls; });
    desktop.answerAll();
    QCOMPARE(calls, 2);
    QCOMPARE(desktop.asked, QStringList({key}));
    QCOMPARE(store.read(key), value);
}

/// The real one, on a machine that has no secret service (the test's environment sees to that): it says so, and writes
/// nothing anywhere.
void tst_SecretStores::desktopKeychainWithoutService()
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

void tst_SecretStores::desktopKeychainLosesPatience()
{
    DesktopKeychain keychain(0);
    QList<Keychain::Result> answers;
    keychain.read(key, [&](Keychain::Result result, const QString&) { answers.append(result); });
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst(), Keychain::Result::NotAvailable);
}

QTEST_GUILESS_MAIN(tst_SecretStores)
#include "tst_SecretStores.moc"
