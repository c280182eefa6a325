// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/PlaceNames.h"
#include "preview/ProblemDelegate.h"
#include "preview/ProblemsFilter.h"
#include "preview/ProblemsModel.h"
#include "preview/ProblemsView.h"
#include "session/BodyReview.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

namespace {

Diagnostic problem(const std::string& message, Part part, std::size_t byte, Severity severity = Severity::Error)
{
    Diagnostic result;
    result.code = "test.problem";
    result.messageText = message;
    result.hintText = "Mend it.";
    result.severity = severity;
    result.place = {part, 0, {byte, byte + 1}};
    return result;
}

struct Desk {
    BodySession data{"{\n \"é\": 1\n}"};
    ProblemsView view{&data.session};
    QListView* list = view.findChild<QListView*>(QStringLiteral("problemsList"));

    Desk()
    {
        view.resize(700, 200);
        view.show();
        view.activateWindow();
    }

    void show(std::vector<Diagnostic> problems)
    {
        auto preview = std::make_shared<Preview>(*data.session.preview());
        preview->diagnostics = std::move(problems);
        emit data.session.previewChanged(preview);
    }
    QString place(int row) const { return view.shown()->index(row, 0).data(ProblemsModel::PlaceRole).toString(); }
};

} // namespace

class TestProblemsView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void saysWhereInWords()
    {
        Desk desk;
        Diagnostic payload = problem("a", Part::Payload, 2);
        Diagnostic traced = payload;
        traced.related.push_back({Part::Body, -1, {8, 9}});
        Diagnostic file = problem("a", Part::File, 0);
        file.file = "profiles/ada.json";
        desk.show({problem("a", Part::Body, 9), payload, traced, problem("a", Part::Url, 0),
            problem("a", Part::HeaderValue, 0), problem("a", Part::UrlParameterName, 0), file});
        QCOMPARE(desk.place(0), QStringLiteral("2:6 in the body")); // a column is a code point: é counts once
        QCOMPARE(desk.place(1), QStringLiteral("2:7 in the body"));
        QCOMPARE(desk.place(2), QStringLiteral("2:1 in the payload"));
        QCOMPARE(desk.place(3), QStringLiteral("URL"));
        QCOMPARE(desk.place(4), QStringLiteral("URL parameter 1"));
        QCOMPARE(desk.place(5), QStringLiteral("header Content-Type"));
        QCOMPARE(desk.place(6), QStringLiteral("profiles/ada.json"));
    }

    void theModelKeepsItsRules()
    {
        Desk desk;
        QAbstractItemModelTester tester(desk.view.shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Diagnostic a = problem("a", Part::Body, 0);
        const Diagnostic b = problem("b", Part::Body, 1, Severity::Warning);
        const Diagnostic c = problem("c", Part::Body, 2);
        for (const auto& problems :
            std::vector<std::vector<Diagnostic>>{{a, b, c}, {a, c}, {c}, {}, {a}, {b}, {b, a, c}})
            desk.show(problems);
        QCOMPARE(desk.view.shown()->rowCount(), 3);
    }

    void theCurrentRowLivesOnWhileOneTypes()
    {
        Desk desk;
        const Diagnostic a = problem("a", Part::Body, 0);
        const Diagnostic b = problem("b", Part::Body, 1);
        desk.show({a, b});
        desk.list->setCurrentIndex(desk.view.shown()->index(1, 0));
        desk.show({b});
        QCOMPARE(desk.list->currentIndex().data().toString(), QStringLiteral("b"));
        desk.show({a, problem("new", Part::Body, 0), b});
        QCOMPARE(desk.list->currentIndex().data().toString(), QStringLiteral("b"));
    }

    void whatMerelyMovedChangesItsPlaceOnly()
    {
        Desk desk;
        const auto moved = [](std::size_t by) {
            return std::vector<Diagnostic>{
                problem("a", Part::Body, 0), problem("b", Part::Body, 1 + by), problem("c", Part::Body, 8 + by)};
        };
        desk.show(moved(0));
        desk.list->setCurrentIndex(desk.view.shown()->index(1, 0));
        QSignalSpy inserted(desk.view.shown(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(desk.view.shown(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(desk.view.shown(), &QAbstractItemModel::dataChanged);
        desk.show(moved(1));
        QCOMPARE(inserted.size() + removed.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(desk.place(0), QStringLiteral("1:1 in the body"));
        QCOMPARE(desk.place(1), QStringLiteral("2:1 in the body"));
        QCOMPARE(desk.list->currentIndex().row(), 1);
        desk.show(moved(1));
        QCOMPARE(changed.size(), 1);
    }

    void countsErrorsAndWarnings()
    {
        Desk desk;
        QSignalSpy counts(&desk.view, &ProblemsView::problemCountChanged);
        desk.show({problem("a", Part::Body, 0), problem("b", Part::Body, 0, Severity::Warning),
            problem("c", Part::Body, 0, Severity::Information)});
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts[0], QVariantList({1, 1}));
        desk.show({problem("other", Part::Body, 0), problem("b", Part::Body, 0, Severity::Warning)});
        QCOMPARE(counts.size(), 1);
    }

    void saysWhenNothingIsWrong()
    {
        Desk desk;
        desk.show({});
        auto* empty = desk.view.findChild<QWidget*>(QStringLiteral("problemsEmpty"));
        QVERIFY(empty->isVisible());
        desk.show({problem("a", Part::Body, 0)});
        QVERIFY(!empty->isVisible());
        QVERIFY(desk.list->isVisible());
    }

    void enterGoesToThePlace()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.view));
        Diagnostic traced = problem("b", Part::Payload, 0);
        traced.related.push_back({Part::Body, -1, {3, 5}});
        desk.show({problem("a", Part::Url, 4), traced});
        QSignalSpy places(&desk.view, &ProblemsView::placeActivated);
        desk.list->setFocus();
        desk.list->setCurrentIndex(desk.view.shown()->index(0, 0));
        QTest::keyClick(desk.list, Qt::Key_Return);
        QTest::keyClick(desk.list, Qt::Key_Down);
        QTest::keyClick(desk.list, Qt::Key_Return);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0][0].value<Place>(), (Place{Part::Body, -1, {3, 5}})); // where it can be mended
        QCOMPARE(places[1][0].value<Place>(), (Place{Part::Url, 0, {4, 5}}));
    }

    void f8GoesThroughTheBodyFromTopToBottom()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.view));
        const auto traced = [](const char* code, std::size_t inPayload, std::size_t inBody) {
            Diagnostic finding = problem(code, Part::Payload, inPayload);
            finding.related.push_back({Part::Payload, 0, {0, 1}}); // is not where it is mended
            finding.related.push_back({Part::Body, 0, {inBody, inBody + 1}});
            return finding;
        };
        desk.show({problem("b", Part::Body, 2), problem("d", Part::Body, 6), problem("e", Part::Payload, 0),
            traced("c", 7, 4), traced("a", 8, 1), problem("f", Part::Url, 0)});
        QString order;
        for (int step = 0; step < 6; ++step) {
            QTest::keyClick(&desk.view, Qt::Key_F8);
            order += desk.list->currentIndex().data().toString();
        }
        QCOMPARE(order, QStringLiteral("abcdef"));
    }

    void f8GoesRound()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.view));
        desk.show({problem("a", Part::Body, 1), problem("b", Part::Body, 2)});
        QSignalSpy places(&desk.view, &ProblemsView::placeActivated);
        QTest::keyClick(&desk.view, Qt::Key_F8);
        QTest::keyClick(&desk.view, Qt::Key_F8);
        QTest::keyClick(&desk.view, Qt::Key_F8);
        QTest::keyClick(&desk.view, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(places.size(), 4);
        const std::size_t expected[] = {1, 2, 1, 2};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(places[i][0].value<Place>().range.begin, expected[i]);
    }

    void aFixIsAskedFor()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.view));
        Diagnostic fixable = problem("a", Part::Body, 1);
        fixable.fixes.push_back({"Mend %1", {}});
        fixable.arguments = {"this"};
        desk.show({fixable});
        QSignalSpy fixes(&desk.view, &ProblemsView::fixRequested);
        const auto* delegate = desk.view.findChild<ProblemDelegate*>();
        const QModelIndex index = desk.view.shown()->index(0, 0);
        QStyleOptionViewItem option;
        option.initFrom(desk.list);
        option.font = desk.list->font();
        option.rect = desk.list->visualRect(index);
        const QRect button = delegate->fixButtonRect(option, index);
        QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(fixes.size(), 1);
        QCOMPARE(fixes[0][0].value<Diagnostic>().code, "test.problem");
        QCOMPARE(fixes[0][1].toInt(), 0);

        desk.list->setFocus();
        desk.list->setCurrentIndex(index);
        QTest::keyClick(desk.list, Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(fixes.size(), 2);
    }

    void severalFixesAreAMenu()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.view));
        Diagnostic fixable = problem("a", Part::Body, 1);
        fixable.fixes = {{"Add %1", {}}, {"Remove %1", {}}};
        fixable.arguments = {"it"};
        desk.show({fixable});
        QSignalSpy fixes(&desk.view, &ProblemsView::fixRequested);
        desk.list->setFocus();
        desk.list->setCurrentIndex(desk.view.shown()->index(0, 0));
        QTest::keyClick(desk.list, Qt::Key_Period, Qt::ControlModifier);
        auto* menu = desk.view.findChild<QMenu*>();
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Remove it"));
        menu->actions().at(1)->trigger();
        QCOMPARE(fixes.size(), 1);
        QCOMPARE(fixes[0][1].toInt(), 1);
    }

    void whatIsOpenIsAnnouncedWhenTypingRests()
    {
        Desk desk;
        Session& session = desk.data.session;
        session.editBody(session.campaignId(), "{\"a\": 1}");
        QTRY_COMPARE(session.findings()->body, session.campaign().body);
        session.editBody(session.campaignId(), "{\"a\": ");
        QTRY_VERIFY(desk.view.accessibleName().startsWith(QStringLiteral("Problems: errors 1,")));
        session.editBody(session.campaignId(), "{\"a\": 1}");
        QTRY_COMPARE(desk.view.accessibleName(), QStringLiteral("No problems"));
    }

    void altEnterMendsFromTheList()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.view));
        Diagnostic fixable = problem("a", Part::Body, 1);
        fixable.fixes.push_back({"Mend it", {}});
        desk.show({fixable});
        QSignalSpy fixes(&desk.view, &ProblemsView::fixRequested);
        desk.list->setFocus();
        desk.list->setCurrentIndex(desk.view.shown()->index(0, 0));
        QTest::keyClick(desk.list, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(fixes.size(), 1);
    }

    void isReadOutWhole()
    {
        Desk desk;
        desk.show({problem("It is broken.", Part::Url, 0, Severity::Warning)});
        QCOMPARE(desk.view.shown()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Warning, URL: It is broken. Mend it."));
        QVERIFY(!desk.list->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestProblemsView)
#include "tst_ProblemsView.moc"
