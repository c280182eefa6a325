// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Program.h"

#include <QTest>

#include <string>

using namespace hookbench::liquid;

class TestDataPaths : public QObject {
    Q_OBJECT

private slots:
    void pathsAreReadFromTheTemplate_data();
    void pathsAreReadFromTheTemplate();
    void defaultsAreTold();
    void rangesAreThoseOfThePath();
};

void TestDataPaths::pathsAreReadFromTheTemplate_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* source, const char* expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
    };
    row("plain", "{{ Profile.Name }}", "Profile.Name");
    row("in brackets", "{{ Event['Requested Product'].Id }}", "Event['Requested Product'].Id");
    row("elements", "{{ Event.items[0].sku }}{{ Event.items.first.sku }}", "Event.items[*].sku Event.items[*].sku");
    row("size asks, it does not name", "{% if Profile.tags.size > 2 %}{% endif %}", "Profile.tags");
    row("in a loop", "{% for i in Event.items %}{{ i.sku }}{% endfor %}", "Event.items Event.items[*].sku");
    row("the loop's own", "{% for i in Event.items %}{{ forloop.last }}{% endfor %}", "Event.items");
    row("assigned", "{% assign p = Profile %}{{ p.Name }}", "Profile Profile.Name");
    row("assigned with a default", "{% assign n = Profile.Name | default: 'x' %}{{ n }}", "Profile.Name Profile.Name");
    row("assigned something else", "{% assign p = Profile.Name | upcase %}{{ p }}", "Profile.Name");
    row("captured", "{% capture c %}{{ Profile.Name }}{% endcapture %}{{ c }}", "Profile.Name");
    row("arguments and conditions", "{% if a == b %}{{ c | append: d }}{% endif %}", "a b c d");
    row("computed key", "{{ Profile[key] }}", "Profile[*] key");
    row("after the loop", "{% for i in l %}{% endfor %}{{ i.x }}", "l i.x");
    row("when", "{% case a %}{% when b, 1 %}{{ c }}{% endcase %}", "a b c");
}

void TestDataPaths::pathsAreReadFromTheTemplate()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, expected);
    for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
        std::string found;
        for (const DataPath& path : Program::parse(source.toStdString(), *dialect)->dataPaths())
            found += (found.empty() ? "" : " ") + path.text();
        QCOMPARE(QByteArray::fromStdString(found), expected);
    }
}

void TestDataPaths::defaultsAreTold()
{
    const auto paths = Program::parse("{{ a | upcase | default: b }}{{ c }}", clevertapDialect())->dataPaths();
    QCOMPARE(paths.size(), std::size_t(3));
    QVERIFY(paths[0].hasDefault);
    QVERIFY(!paths[1].hasDefault);
    QVERIFY(!paths[2].hasDefault);
}

void TestDataPaths::rangesAreThoseOfThePath()
{
    const auto program = Program::parse("x {{ Profile.Name | upcase }}", clevertapDialect());
    const auto range = program->dataPaths().front().range;
    QCOMPARE(program->source().substr(range.begin, range.size()), std::string("Profile.Name"));
}

QTEST_APPLESS_MAIN(TestDataPaths)
#include "tst_DataPaths.moc"
