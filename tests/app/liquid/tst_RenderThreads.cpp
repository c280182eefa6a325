// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Renderer.h"

#include <QTest>

#include <string>
#include <thread>
#include <vector>

using namespace hookbench;
using namespace hookbench::liquid;

/// One program and one tree of data serve many threads at once, each with a renderer of its own.
class TestRenderThreads : public QObject {
    Q_OBJECT

private slots:
    void threadsShareAProgram_data();
    void threadsShareAProgram();
};

void TestRenderThreads::threadsShareAProgram_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::newRow("clevertap") << QByteArray("clevertap");
    QTest::newRow("shopify") << QByteArray("shopify");
}

void TestRenderThreads::threadsShareAProgram()
{
    QFETCH(const QByteArray, dialect);
    DataBuilder builder;
    builder.beginMap();
    builder.key("names");
    builder.beginList();
    for (const char* name : {"ada", "grace", "édith", "barbara", "ΣΟΦΟΣ"})
        builder.string(name);
    builder.endList();
    builder.endMap();
    const Data data = builder.finish();
    const auto program = Program::parse(
        "{% for n in names %}{{ n | capitalize | downcase | escape }}{% cycle ',', ';' %}{% endfor %}"
        "{% assign all = names | sort | join: '|' %}{% capture c %}{{ all | size | times: 1.5 }}{% endcapture %}{{ c }}"
        "{% increment i %}{% increment i %}{{ '2024-02-29 10:00' | date: '%A %d %B' }}",
        *dialectByName(dialect.toStdString()));
    QVERIFY(!program->hasErrors());
    RenderOptions options;
    options.recordOrigins = true;
    Renderer alone;
    const std::string expected(alone.render(*program, data.root(), options).output);
    const std::size_t tokens = Program::parse(program->source(), program->dialect())->tokens().size();
    QVERIFY(expected.size() > 50);

    constexpr int threadCount = 4;
    std::vector<int> right(threadCount, 0);
    std::vector<std::thread> threads;
    for (int& count : right) {
        threads.emplace_back([&] {
            Renderer renderer;
            for (int i = 0; i < 200; ++i) {
                const Outcome outcome = renderer.render(*program, data.root(), options);
                const bool isRight = outcome.output == expected && outcome.origins.size() > 5;
                count += isRight && program->tokens().size() == tokens ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const int count : right)
        QCOMPARE(count, 200);
}

QTEST_APPLESS_MAIN(TestRenderThreads)
#include "tst_RenderThreads.moc"
