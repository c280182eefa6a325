// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SessionSecretStore.h"
#include "settings/VariableTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

class TestVariableTableModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<VariableTableModel>(m_secrets);
        m_model->setVariables({{"dc", "fra1", {}, {}}, {"token", {}, "qualtrics-token", {"*.qualtrics.com"}}});
        m_edits.clear();
        connect(m_model.get(), &VariableTableModel::edited, this,
            [this](const std::vector<Variable>& variables) { m_edits = variables; });
    }

    void keepsTheModelRules()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setVariables({{"one", {}, {}, {}}});
        m_model->setVariables({});
    }

    void aSecretIsNeverShown()
    {
        m_secrets.write(QStringLiteral("qualtrics-token"), QStringLiteral("s3cret"));
        const QModelIndex value = m_model->index(1, VariableTableModel::ValueColumn);
        for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            QVERIFY(!value.data(role).toString().contains(QStringLiteral("s3cret")));
        QCOMPARE(value.data().toString(), QStringLiteral("••••••••"));
        QVERIFY(!value.flags().testFlag(Qt::ItemIsEditable));
        m_secrets.write(QStringLiteral("qualtrics-token"), {});
        QCOMPARE(value.data().toString(), QStringLiteral("not filled in"));
    }

    void aValueIsEdited()
    {
        QVERIFY(m_model->setData(m_model->index(0, VariableTableModel::ValueColumn), QStringLiteral("syd1"), Qt::EditRole));
        QCOMPARE(m_edits.size(), std::size_t(2));
        QCOMPARE(m_edits[0].value, std::string("syd1"));
    }

    void becomingASecretDropsTheReadableValue()
    {
        QVERIFY(m_model->setData(m_model->index(0, VariableTableModel::SecretColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_edits[0].isSecret());
        QVERIFY(m_edits[0].value.empty());
    }

private:
    SessionSecretStore m_secrets;
    std::unique_ptr<VariableTableModel> m_model;
    std::vector<Variable> m_edits;
};

QTEST_MAIN(TestVariableTableModel)
#include "tst_VariableTableModel.moc"
