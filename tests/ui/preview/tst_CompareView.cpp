// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/Publication.h"
#include "delivery/History.h"
#include "preview/CompareView.h"
#include "preview/DifferencesModel.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookbench;

namespace {

const std::string body =
    "{\"name\": \"{{ Profile.Name }}\"{% if Profile.Age %}, \"age\": {{ Profile.Age }}{% endif %}}";

struct Desk {
    BodySession data{body, "{\"Name\": \"Ada\"}"};
    History history{QString()}; // in memory
    CompareView view{&data.session, &history};
    QTableView* table = view.findChild<QTableView*>(QStringLiteral("differences"));
    QComboBox* choice = view.findChild<QComboBox*>(QStringLiteral("compareWith"));

    Desk()
    {
        view.resize(600, 300);
        view.show();
        view.activateWindow();
    }
    void addProfile(const char* name, const char* fields)
    {
        Sample sample;
        sample.name = name;
        sample.fields = json::readValue(fields).value();
        data.session.addSample(sample);
    }
    QStringList row(int number) const
    {
        QStringList cells;
        for (int column = 0; column < DifferencesModel::ColumnCount; ++column)
            cells << table->model()->index(number, column).data().toString();
        return cells;
    }
    QString note() const
    {
        const auto* label = view.findChild<QLabel*>(QStringLiteral("compareNote"));
        return label->isVisible() ? label->text() : QString();
    }
    QString count() const { return view.findChild<QLabel*>(QStringLiteral("differenceCount"))->text(); }
};

} // namespace

class TestCompareView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void saysWhatIsMissingWhenThereIsNothing()
    {
        Desk desk;
        QTRY_VERIFY(desk.note().contains(QStringLiteral("second sample profile")));
        QVERIFY(!desk.choice->isEnabled());
    }

    void namesEachDifferentPlace()
    {
        Desk desk;
        desk.addProfile("Bob", "{\"Name\": \"Bob\", \"Age\": 7}");
        QTRY_COMPARE(desk.table->model()->rowCount(), 2);
        const QAbstractItemModelTester tester(desk.table->model());
        QVERIFY(desk.table->isVisible());
        QCOMPARE(desk.row(0),
            QStringList({QStringLiteral("Changed"), QStringLiteral("/name"), QStringLiteral("\"Bob\""),
                QStringLiteral("\"Ada\"")}));
        QCOMPARE(desk.row(1),
            QStringList({QStringLiteral("Removed"), QStringLiteral("/age"), QStringLiteral("7"), QString()}));
        QCOMPARE(desk.table->model()->headerData(DifferencesModel::OtherColumn, Qt::Horizontal).toString(),
            QStringLiteral("Bob"));
        QCOMPARE(desk.count(), QStringLiteral("Differences: 2"));
    }

    void followsTheBodyAndTheChoice()
    {
        Desk desk;
        desk.addProfile("Bob", "{\"Name\": \"Bob\"}");
        desk.addProfile("Ada's double", "{\"Name\": \"Ada\"}");
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        desk.choice->setFocus();
        QTest::keyClick(desk.choice, Qt::Key_Down);
        QTRY_VERIFY(desk.note().startsWith(QStringLiteral("Both payloads hold the same")));
        desk.data.session.editBody(
            desk.data.session.campaignId(), "{% if Profile.Name == 'Ada' %}{% abort %}{% endif %}1");
        QTRY_VERIFY(desk.note().contains(QStringLiteral("this customer gets nothing")));
        desk.data.session.editBody(desk.data.session.campaignId(), "{");
        QTRY_VERIFY(desk.note().contains(QStringLiteral("This payload is not valid JSON")));
        QCOMPARE(desk.choice->currentText(), QStringLiteral("Ada's double"));
    }

    void enterGoesToTheTagThatMadeIt()
    {
        Desk desk;
        desk.addProfile("Bob", "{\"Name\": \"Bob\"}");
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        QSignalSpy places(&desk.view, &CompareView::placeActivated);
        desk.table->setFocus();
        desk.table->setCurrentIndex(desk.table->model()->index(0, 0));
        QTest::keyClick(desk.table, Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        const auto place = places[0][0].value<Place>();
        QCOMPARE(place.part, Part::Body);
        QVERIFY(body.substr(place.range.begin).starts_with("\"{{ Profile.Name }}")
            || body.substr(place.range.begin).starts_with("{{ Profile.Name }}"));
    }

    void comparesWithThePublishedVersion()
    {
        Desk desk;
        Session& session = desk.data.session;
        const QTemporaryDir folder;
        QVERIFY(session.saveAs(folder.path()).empty());
        Publication publication;
        publication.campaign = session.campaign();
        publication.webhook = session.webhook();
        const PublishedVersion version = publishCampaign(folder.path(), publication);
        QCOMPARE(version.number, 1);
        session.editCampaign(version.campaign);
        QTRY_COMPARE(desk.choice->currentText(), QStringLiteral("Published version 1"));
        QTRY_VERIFY(desk.note().startsWith(QStringLiteral("Both payloads hold the same")));
        session.editBody(session.campaignId(), "{\"name\": \"{{ Profile.Name }}\", \"new\": [1]}");
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        QCOMPARE(desk.row(0),
            QStringList({QStringLiteral("Added"), QStringLiteral("/new"), QString(), QStringLiteral("[1]")}));
    }

    void nothingIsComparedWhileNobodyLooks()
    {
        Desk desk;
        desk.view.hide();
        desk.addProfile("Bob", "{\"Name\": \"Bob\"}");
        QCOMPARE(desk.choice->count(), 0);
        desk.view.show();
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
    }

    void canBeUsedWithoutAMouse()
    {
        Desk desk;
        QVERIFY(!desk.choice->accessibleName().isEmpty());
        QVERIFY(!desk.table->accessibleName().isEmpty());
        QCOMPARE(desk.view.focusProxy(), desk.choice);
    }

    void comparesWithWhatWasSent()
    {
        Desk desk;
        Attempt attempt;
        attempt.startedAt = QDateTime::currentDateTimeUtc();
        attempt.campaign = QStringLiteral("After purchase");
        attempt.profile = QStringLiteral("Ada");
        attempt.requestBody = "{\"name\": \"Bob\"}";
        attempt.status = 200;
        QVERIFY(desk.history.add(attempt) > 0);
        attempt.campaign = QStringLiteral("Another one");
        desk.history.add(attempt);
        desk.data.session.editBody(desk.data.session.campaignId(), body + " ");
        QTRY_COMPARE(desk.choice->count(), 1);
        QVERIFY(desk.choice->currentText().startsWith(QStringLiteral("Attempt of ")));
        QVERIFY(desk.choice->currentText().endsWith(QStringLiteral("Ada, 200")));
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        QVERIFY(desk.row(0).contains(QStringLiteral("\"Bob\"")));
        QVERIFY(desk.row(0).contains(QStringLiteral("\"Ada\"")));
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_CompareView.moc"
