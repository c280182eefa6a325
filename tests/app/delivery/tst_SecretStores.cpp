// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeKeychain.h"
#include "delivery/EnvironmentSecretStore.h"
#include "delivery/FixedSecretStore.h"
#include "delivery/LayeredSecretStore.h"
#include "delivery/SessionSecretStore.h"

#include <QTest>

using namespace hookbench;
using Keeping = SecretStore::Keeping;
using test::FakeKeychain;
using test::storeOn;

class tst_SecretStores : public QObject {
    Q_OBJECT

private slots:
    void session();
    void environmentNames_data();
    void environmentNames();
    void environment();
    void layersInOrder();
    void layersLoadOnlyWhatIsMissing();
};

namespace {

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

QTEST_GUILESS_MAIN(tst_SecretStores)
#include "tst_SecretStores.moc"
