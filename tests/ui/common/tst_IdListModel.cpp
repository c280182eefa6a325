// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/IdCombo.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

namespace {

const QList<IdName> twoItems {
    {QStringLiteral("a"), QStringLiteral("Alpha")},
    {QStringLiteral("b"), QStringLiteral("Beta")},
};

} // namespace

class TestIdListModel : public QObject {
    Q_OBJECT

private slots:
    void keepsTheModelRules()
    {
        IdListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(twoItems);
        model.setItems(twoItems.mid(1));
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void renamingKeepsTheRows()
    {
        IdListModel model;
        model.setItems(twoItems);
        QSignalSpy resets(&model, &IdListModel::modelReset);
        QSignalSpy changes(&model, &IdListModel::dataChanged);
        auto renamed = twoItems;
        renamed[0].name = QStringLiteral("Aleph");
        model.setItems(renamed);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Aleph"));
    }

    void aComboReportsOnlyWhatTheUserChose()
    {
        IdCombo combo(QStringLiteral("Letter"));
        QSignalSpy chosen(&combo, &IdCombo::idActivated);
        combo.setItems(twoItems, QStringLiteral("b"));
        QCOMPARE(combo.currentId(), QStringLiteral("b"));
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&combo, Qt::Key_Up);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("a"));
    }
};

QTEST_MAIN(TestIdListModel)
#include "tst_IdListModel.moc"
