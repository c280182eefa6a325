// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/KeyValueTableModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hookbench;

class TestKeyValueTableModel : public QObject {
    Q_OBJECT

private slots:
    void keepsTheModelRules()
    {
        KeyValueTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPairs({{"a", "1"}, {"b", "2"}});
        model.setPairs({{"a", "1"}, {"b", "3"}});
        model.setPairs({{"a", "1"}});
        model.setPairs({});
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsAreEdited()
    {
        KeyValueTableModel model;
        model.setPairs({{"a", "1"}});
        std::vector<KeyValue> edited;
        connect(&model, &KeyValueTableModel::edited, this, [&](const std::vector<KeyValue>& pairs) { edited = pairs; });
        QVERIFY(model.setData(model.index(0, KeyValueTableModel::ValueColumn), QStringLiteral("{{ Profile.Name }}"),
            Qt::EditRole));
        QCOMPARE(edited, (std::vector<KeyValue> {{"a", "{{ Profile.Name }}"}}));
        QCOMPARE(model.pairs(), (std::vector<KeyValue> {{"a", "1"}}));
    }
};

QTEST_MAIN(TestKeyValueTableModel)
#include "tst_KeyValueTableModel.moc"
