// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/LazyWidget.h"

#include <QLineEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTest>

using namespace hookbench;

class tst_LazyWidget : public QObject {
    Q_OBJECT

private slots:
    void makesNothingUntilItIsShown();
    void makesItWhenAskedFor();
    void ownsWhatItMade();

private:
    std::function<QWidget*()> counted()
    {
        return [this] {
            ++m_made;
            return new QLineEdit;
        };
    }

    int m_made = 0;
};

void tst_LazyWidget::makesNothingUntilItIsShown()
{
    m_made = 0;
    QTabWidget tabs;
    tabs.addTab(new QWidget, QStringLiteral("first"));
    auto* lazy = new LazyWidget(counted());
    tabs.addTab(lazy, QStringLiteral("second"));
    tabs.resize(300, 200);
    tabs.show();
    QCOMPARE(m_made, 0);

    tabs.setCurrentWidget(lazy);
    QCOMPARE(m_made, 1);
    auto* edit = lazy->findChild<QLineEdit*>();
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->width(), lazy->width()); // laid out at once
    lazy->setFocus();
    QCOMPARE(tabs.focusWidget(), edit);

    tabs.setCurrentIndex(0);
    tabs.setCurrentWidget(lazy);
    QCOMPARE(m_made, 1);
}

void tst_LazyWidget::makesItWhenAskedFor()
{
    m_made = 0;
    LazyWidget lazy(counted());
    QWidget* content = lazy.content();
    QCOMPARE(m_made, 1);
    QCOMPARE(lazy.content(), content);
    QVERIFY(lazy.isAncestorOf(content));
    QVERIFY(!content->isVisible());
    lazy.show();
    QVERIFY(content->isVisible());
    QCOMPARE(m_made, 1);
}

void tst_LazyWidget::ownsWhatItMade()
{
    QPointer<QWidget> content;
    {
        LazyWidget lazy(counted());
        content = lazy.content();
    }
    QVERIFY(!content);
}

QTEST_MAIN(tst_LazyWidget)
#include "tst_LazyWidget.moc"
