// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BulkModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hookbench;

namespace {

Diagnostic finding(const char* code, Severity severity, std::size_t begin)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.messageText = code;
    diagnostic.severity = severity;
    diagnostic.place = {Part::Body, -1, {begin, begin + 1}};
    return diagnostic;
}

std::shared_ptr<const BulkResult> resultOf(std::size_t profiles)
{
    BulkResult result;
    for (std::size_t i = 0; i < profiles; ++i) {
        result.addFinding(finding("remark", Severity::Information, 0), {}, i);
        if (i % 2 == 1)
            result.addFinding(finding("mistake", Severity::Error, 4), {}, i);
        const bool isNew = result.shapes.add(i % 3 == 2 ? "[]" : "{}", i);
        if (isNew || i < FindingGroup::mostProfiles)
            result.keep({Sample{std::to_string(i), i == 0 ? "Ada" : "", SampleKind::Profile, {}, {}}, {}, i});
        ++result.checked;
    }
    return std::make_shared<const BulkResult>(std::move(result));
}

} // namespace

/// Rows of findings and shapes, and of the profiles below them, while more and more is found.
class TestBulkModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<BulkModel>();
        m_order = std::make_unique<BulkOrder>();
        m_order->setSourceModel(m_model.get());
        m_order->sort(0);
        m_model->begin("abc\ndef", [](std::size_t number) { return "#" + std::to_string(number); });
    }

    void growsWithTheResult()
    {
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
        QCOMPARE(m_order->rowCount(), 0);
        m_model->setResult(resultOf(1));
        QCOMPARE(m_order->rowCount(), 1); // one shape is not worth telling
        const QPersistentModelIndex remark = m_order->index(0, 0);
        m_model->setResult(resultOf(5));
        QCOMPARE(m_order->rowCount(), 4);
        m_model->setResult(resultOf(1000));
        QCOMPARE(m_order->rowCount(), 4);
        QCOMPARE(m_order->rowCount(remark), 10);
        QCOMPARE(remark.row(), 1); // the error stands before it
        QCOMPARE(text(remark.row(), BulkModel::CountColumn), QLocale().toString(1000));
        QCOMPARE(text(0, BulkModel::ProblemColumn), QStringLiteral("mistake"));
        QCOMPARE(text(0, BulkModel::PlaceColumn), QStringLiteral("2:1 in the body"));
        QCOMPARE(text(0, BulkModel::CountColumn), QStringLiteral("500"));
        QCOMPARE(text(3, BulkModel::CountColumn), QStringLiteral("333"));
    }

    void leadsToProfiles()
    {
        m_model->setResult(resultOf(1000));
        const QModelIndex remark = m_model->index(0, 0);
        QCOMPARE(m_model->index(0, 0, remark).data().toString(), QStringLiteral("Ada – #0"));
        QCOMPARE(m_model->index(3, 0, remark).data().toString(), QStringLiteral("#3"));
        QCOMPARE(m_model->record(remark)->number, 0U);
        QCOMPARE(m_model->record(m_model->index(3, 0, remark))->number, 3U);
        QCOMPARE(m_model->group(m_model->index(3, 0, remark))->first.code, std::string("remark"));
        const QModelIndex shape = m_model->index(3, 0);
        QVERIFY(!m_model->group(shape));
        QCOMPARE(m_model->record(m_model->index(0, 0, shape))->number, 2U);
    }

    void beginsAnew()
    {
        m_model->setResult(resultOf(1000));
        m_model->begin({}, {});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->result());
    }

private:
    QString text(int row, int column) const { return m_order->index(row, column).data().toString(); }

    std::unique_ptr<BulkModel> m_model;
    std::unique_ptr<BulkOrder> m_order;
};

QTEST_MAIN(TestBulkModel)
#include "tst_BulkModel.moc"
