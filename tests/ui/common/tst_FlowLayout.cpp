// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FlowLayout.h"

#include <QTest>
#include <QWidget>

namespace hookbench {

/// Rows of widgets that are broken where they no longer fit.
class TestFlowLayout : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_box = std::make_unique<QWidget>();
        m_layout = new FlowLayout(m_box.get());
        m_layout->setContentsMargins(1, 2, 3, 4);
        m_layout->setSpacing(10);
        for (const int width : {100, 60, 80}) {
            auto* widget = new QWidget;
            widget->setFixedSize(width, 20);
            m_layout->addWidget(widget);
            m_widgets.append(widget);
        }
    }

    void cleanup()
    {
        m_box.reset();
        m_widgets.clear();
    }

    void rowsAreBrokenWhereTheyNoLongerFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<QPoint>>("places");
        QTest::addColumn<int>("height");
        QTest::newRow("all") << 264 << QList<QPoint>{{1, 2}, {111, 2}, {181, 2}} << 26;
        QTest::newRow("one less") << 263 << QList<QPoint>{{1, 2}, {111, 2}, {1, 32}} << 56;
        QTest::newRow("one each") << 110 << QList<QPoint>{{1, 2}, {1, 32}, {1, 62}} << 86;
    }

    void rowsAreBrokenWhereTheyNoLongerFit()
    {
        QFETCH(int, width);
        QFETCH(QList<QPoint>, places);
        QCOMPARE(m_layout->sizeHint(), QSize(264, 26));
        QTEST(m_layout->heightForWidth(width), "height");
        m_layout->setGeometry({0, 0, width, 200});
        for (int i = 0; i < places.size(); ++i)
            QCOMPARE(m_widgets.at(i)->pos(), places.at(i));
        QTEST(m_layout->minimumSize().height(), "height"); // of the rows that there now are
    }

    void whatLikesToBeWideGetsTheRest()
    {
        auto* wide = new QWidget;
        wide->setMinimumSize(30, 20);
        wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_layout->addWidget(wide);
        m_layout->setGeometry({0, 0, 400, 200});
        QCOMPARE(wide->geometry(), QRect(271, 2, 126, 20));
        m_layout->setGeometry({0, 0, 264, 200}); // in a row of its own
        QCOMPARE(wide->geometry(), QRect(1, 32, 260, 20));
    }

    void hiddenOnesTakeNoRoom()
    {
        m_widgets.at(1)->hide();
        m_layout->setGeometry({0, 0, 194, 200});
        QCOMPARE(m_widgets.at(2)->pos(), QPoint(111, 2));
    }

    void mirroredItBeginsAtTheRight()
    {
        m_box->setLayoutDirection(Qt::RightToLeft);
        m_layout->setGeometry({0, 0, 264, 200});
        QCOMPARE(m_widgets.at(0)->geometry().right(), 260);
        QVERIFY(m_widgets.at(1)->x() < m_widgets.at(0)->x());
    }

private:
    std::unique_ptr<QWidget> m_box;
    FlowLayout* m_layout = nullptr;
    QList<QWidget*> m_widgets;
};

} // namespace hookbench

QTEST_MAIN(hookbench::TestFlowLayout)
#include "tst_FlowLayout.moc"
