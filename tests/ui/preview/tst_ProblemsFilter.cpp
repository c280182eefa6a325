// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/PlaceNames.h"
#include "preview/ProblemsFilter.h"
#include "preview/ProblemsModel.h"
#include "preview/ProblemsView.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace hookbench;

namespace {

Diagnostic problem(const char* code, const char* message, Part part, Severity severity)
{
    Diagnostic result;
    result.code = code;
    result.messageText = message;
    result.severity = severity;
    result.place = {part, 0, {0, 1}};
    return result;
}

struct Desk {
    BodySession data{"{}"};
    ProblemsView view{&data.session};
    QListView* list = view.findChild<QListView*>(QStringLiteral("problemsList"));
    QLineEdit* text = view.findChild<QLineEdit*>(QStringLiteral("problemsFilter"));
    QComboBox* grouping = view.findChild<QComboBox*>(QStringLiteral("problemsGrouping"));

    Desk()
    {
        view.resize(700, 300);
        view.show();
        auto preview = std::make_shared<Preview>(*data.session.preview());
        preview->diagnostics = {problem("liquid.a", "A list is printed", Part::Body, Severity::Warning),
            problem("liquid.b", "A filter", Part::Body, Severity::Information),
            problem("json.c", "A comma", Part::Payload, Severity::Error),
            problem("liquid.a", "Another list", Part::Payload, Severity::Warning),
            problem("request.d", "The URL", Part::Url, Severity::Error)};
        emit data.session.previewChanged(preview);
    }

    /// "caption: message, message | caption: …"
    QString rows() const
    {
        QString all;
        for (int row = 0; row < view.shown()->rowCount(); ++row) {
            const QModelIndex index = view.shown()->index(row, 0);
            const QString caption = index.data(ProblemsFilter::CaptionRole).toString();
            if (!all.isEmpty())
                all += caption.isEmpty() ? QStringLiteral(", ") : QStringLiteral(" | ");
            if (!caption.isEmpty())
                all += caption + QStringLiteral(": ");
            all += index.data().toString();
        }
        return all;
    }
    void group(const char* name) { grouping->setCurrentIndex(grouping->findText(QLatin1String(name))); }
    void toggle(const char* name)
    {
        QTest::mouseClick(view.findChild<QToolButton*>(QLatin1String(name)), Qt::LeftButton);
    }
};

} // namespace

/// The bar above the list of problems, used as one uses it.
class TestProblemsFilter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void groups()
    {
        Desk desk;
        QAbstractItemModelTester tester(desk.view.shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.rows(), QStringLiteral("A list is printed, A filter, A comma, Another list, The URL"));
        desk.group("By severity");
        QCOMPARE(desk.rows(),
            QStringLiteral("Error: A comma, The URL | Warning: A list is printed, Another list | Note: A filter"));
        desk.group("By part");
        QCOMPARE(desk.rows(),
            QStringLiteral("Body: A list is printed, A filter | Payload: A comma, Another list | Webhook and "
                           "environment: The URL"));
        desk.group("By rule");
        QCOMPARE(desk.rows(),
            QStringLiteral("json.c: A comma | liquid.a: A list is printed, Another list | liquid.b: A filter | "
                           "request.d: The URL"));
        desk.group("In order");
        QCOMPARE(desk.rows(), QStringLiteral("A list is printed, A filter, A comma, Another list, The URL"));
    }

    void aRowThatBeginsAGroupHasRoomForItsName()
    {
        Desk desk;
        const int height = desk.list->visualRect(desk.view.shown()->index(0, 0)).height();
        desk.group("By severity");
        QTRY_VERIFY(desk.list->visualRect(desk.view.shown()->index(0, 0)).height() > height);
        QCOMPARE(desk.list->visualRect(desk.view.shown()->index(1, 0)).height(), height);
    }

    void filtersByText()
    {
        Desk desk;
        QTest::keyClicks(desk.text, QStringLiteral("LIST"));
        QCOMPARE(desk.rows(), QStringLiteral("A list is printed, Another list"));
        desk.text->setText(QStringLiteral("json."));
        QCOMPARE(desk.rows(), QStringLiteral("A comma"));
        desk.text->setText(QStringLiteral("url"));
        QCOMPARE(desk.rows(), QStringLiteral("The URL"));
    }

    void filtersBySeverity()
    {
        Desk desk;
        QCOMPARE(desk.view.findChild<QToolButton*>(QStringLiteral("warningsButton"))->text(), QStringLiteral("2"));
        desk.toggle("informationButton");
        desk.toggle("warningsButton");
        QCOMPARE(desk.rows(), QStringLiteral("A comma, The URL"));
        desk.toggle("warningsButton");
        QCOMPARE(desk.rows(), QStringLiteral("A list is printed, A comma, Another list, The URL"));
    }

    void whatIsHiddenCanBeShownAgain()
    {
        Desk desk;
        desk.toggle("errorsButton");
        desk.text->setText(QStringLiteral("nothing like that"));
        auto* hidden = desk.view.findChild<QWidget*>(QStringLiteral("problemsAllHidden"));
        QVERIFY(hidden->isVisible());
        QTest::mouseClick(hidden->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(!hidden->isVisible());
        QCOMPARE(desk.view.shown()->rowCount(), 5);
    }

    void theBarIsThereOnlyWithProblems()
    {
        Desk desk;
        auto* bar = desk.view.findChild<QWidget*>(QStringLiteral("problemsBar"));
        QVERIFY(bar->isVisible());
        auto preview = std::make_shared<Preview>(*desk.data.session.preview());
        preview->diagnostics.clear();
        emit desk.data.session.previewChanged(preview);
        QVERIFY(!bar->isVisible());
    }

    void hasNamesForScreenReaders()
    {
        Desk desk;
        for (const QWidget* widget :
            desk.view.findChild<QWidget*>(QStringLiteral("problemsBar"))->findChildren<QWidget*>()) {
            if (widget->parentWidget()->objectName() == QStringLiteral("problemsBar"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestProblemsFilter)
#include "tst_ProblemsFilter.moc"
