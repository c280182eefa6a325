// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/JsonMerge.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

json::Value parsed(QByteArray text)
{
    const auto value = json::readValue(text.replace('\'', '"').toStdString());
    return value ? *value : json::Value::string("not JSON");
}

} // namespace

class TestJsonMerge : public QObject {
    Q_OBJECT

private slots:
    void merge_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("merged");

        QTest::newRow("nothing changed") << QByteArray("{'z':1,'a':2}") << QByteArray("{'a':2}")
                                         << QByteArray("{'a':2}") << QByteArray("{'z':1,'a':2}");
        QTest::newRow("value in its place") << QByteArray("{'a':1,'x':0,'b':2}") << QByteArray("{'a':1,'b':2}")
                                            << QByteArray("{'a':9,'b':2}") << QByteArray("{'a':9,'x':0,'b':2}");
        QTest::newRow("new key behind its neighbour")
            << QByteArray("{'a':1,'x':0,'c':3}") << QByteArray("{'a':1,'c':3}") << QByteArray("{'a':1,'b':2,'c':3}")
            << QByteArray("{'a':1,'b':2,'x':0,'c':3}");
        QTest::newRow("new first key") << QByteArray("{'x':0}") << QByteArray("{}") << QByteArray("{'a':1}")
                                       << QByteArray("{'a':1,'x':0}");
        QTest::newRow("removed key") << QByteArray("{'a':1,'x':0}") << QByteArray("{'a':1}") << QByteArray("{}")
                                     << QByteArray("{'x':0}");
        QTest::newRow("order of the file stays") << QByteArray("{'b':2,'a':1}") << QByteArray("{'a':1,'b':2}")
                                                 << QByteArray("{'a':1,'b':3}") << QByteArray("{'b':3,'a':1}");
        QTest::newRow("order changed by the user") << QByteArray("{'a':1,'x':0,'b':2}") << QByteArray("{'a':1,'b':2}")
                                                   << QByteArray("{'b':2,'a':1}") << QByteArray("{'b':2,'x':0,'a':1}");
        QTest::newRow("usual value left out stays out") << QByteArray("{'a':1}") << QByteArray("{'a':1,'d':10}")
                                                        << QByteArray("{'a':2,'d':10}") << QByteArray("{'a':2}");
        QTest::newRow("nested") << QByteArray("{'o':{'x':0,'a':1}}") << QByteArray("{'o':{'a':1}}")
                                << QByteArray("{'o':{'a':2}}") << QByteArray("{'o':{'x':0,'a':2}}");
        QTest::newRow("list: changed, moved, added, removed")
            << QByteArray("[{'name':'a','v':1,'x':1},{'name':'b','x':2},{'name':'c','x':3}]")
            << QByteArray("[{'name':'a','v':1},{'name':'b'},{'name':'c'}]")
            << QByteArray("[{'name':'c'},{'name':'new'},{'name':'a','v':2}]")
            << QByteArray("[{'name':'c','x':3},{'name':'new'},{'name':'a','v':2,'x':1}]");
        QTest::newRow("equal keys in one object are not merged")
            << QByteArray("{'a':1,'a':2}") << QByteArray("{'a':1}") << QByteArray("{'a':3}") << QByteArray("{'a':3}");
    }

    void merge()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, merged);
        const json::Value result = mergedChange(parsed(file), parsed(before), parsed(after));
        QCOMPARE(QByteArray::fromStdString(json::toCompactText(result)).replace('"', '\''), merged);
    }
};

QTEST_APPLESS_MAIN(TestJsonMerge)
#include "tst_JsonMerge.moc"
