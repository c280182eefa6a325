// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/HeaderTableModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hookbench;

class TestHeaderTableModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<HeaderTableModel>();
        m_model->setHeaders({{"Content-Type", "application/json"}, {"X-API-TOKEN", "<token>", false}});
        m_edited.clear();
        connect(m_model.get(), &HeaderTableModel::edited, this,
            [this](const std::vector<Header>& headers) { m_edited = headers; });
    }

    void keepsTheModelRules()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setProblems({});
        m_model->setHeaders({{"A", "1"}, {"B", "2"}});
        m_model->setHeaders({{"A", "1"}});
        m_model->setHeaders({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void cellsAreEdited()
    {
        QVERIFY(m_model->setData(m_model->index(0, HeaderTableModel::NameColumn), QStringLiteral(" Accept "), Qt::EditRole));
        QCOMPARE(m_edited[0].name, std::string("Accept"));
        QVERIFY(m_model->setData(m_model->index(1, HeaderTableModel::ValueColumn), QStringLiteral("x"), Qt::EditRole));
        QCOMPARE(m_edited[1].value, std::string("x"));
        QVERIFY(m_model->setData(m_model->index(1, HeaderTableModel::EnabledColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_edited[1].enabled);
        QCOMPARE(m_model->headers()[1].enabled, false); // the session decides
    }

    void aProblemStandsAtItsCell()
    {
        Diagnostic problem;
        problem.messageText = "The placeholder <%1> is not filled in.";
        problem.arguments = {"token"};
        problem.place = {Part::HeaderValue, 1, {0, 7}};
        Diagnostic elsewhere = problem;
        elsewhere.place.part = Part::Url;
        m_model->setProblems({problem, elsewhere});
        QCOMPARE(m_model->problems().size(), std::size_t(1));
        const QModelIndex cell = m_model->index(1, HeaderTableModel::ValueColumn);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<token>")));
        QVERIFY(!cell.data(Qt::DecorationRole).isNull());
        QVERIFY(m_model->index(1, HeaderTableModel::NameColumn).data(Qt::DecorationRole).isNull());
    }

private:
    std::unique_ptr<HeaderTableModel> m_model;
    std::vector<Header> m_edited;
};

QTEST_MAIN(TestHeaderTableModel)
#include "tst_HeaderTableModel.moc"
