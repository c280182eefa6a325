// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ContractsModel.h"
#include "profile/ContractsPanel.h"
#include "session/BodyVerdict.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace hookbench;

namespace {

struct Desk {
    BodySession data{
        "{\"id\": \"{{ Profile.Id }}\", \"t\": \"{{ Profile.Tier }}\"}", "{\"Id\": \"C_1a\", \"Tier\": \"gold\"}"};
    ContractsPanel panel{&data.session};
    QTableView* table = panel.findChild<QTableView*>(QStringLiteral("contracts"));

    Desk()
    {
        panel.resize(520, 500);
        panel.show();
        panel.activateWindow();
    }
    template <typename T> T* child(const char* name) const { return panel.findChild<T*>(QLatin1String(name)); }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    void press(const char* button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    const FieldContract* contract(const char* path) const { return data.session.workspace().contracts.find(path); }
    void addProfile(const char* name, const char* fields)
    {
        Sample sample;
        sample.name = name;
        sample.fields = json::readValue(fields).value();
        data.session.addSample(sample);
    }
    Verdict validity() const { return data.session.verdict()->of(Question::Validity); }
};

} // namespace

/// Field contracts are stated as a user does it, and everything follows.
class TestContractsPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void listsWhatTheBodyReads()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.table->model());
        QCOMPARE(desk.table->model()->rowCount(), 2);
        QCOMPARE(desk.cell(0, ContractsModel::FieldColumn), QStringLiteral("Profile.Id"));
        QCOMPARE(desk.cell(0, ContractsModel::ContractColumn), QStringLiteral("Anything"));
        QCOMPARE(desk.table->currentIndex().row(), 0);
        QCOMPARE(desk.child<QLineEdit>("contractPath")->text(), QStringLiteral("Profile.Id"));
        QVERIFY(!desk.child<QPushButton>("resetContract")->isEnabled());
    }

    void whatIsStatedDecidesTheProof()
    {
        Desk desk;
        QTRY_COMPARE(desk.validity(), Verdict::Refuted);
        auto* pattern = desk.child<QLineEdit>("contractPattern");
        pattern->setFocus();
        QTest::keyClicks(pattern, QStringLiteral("C_[0-9a-z]{2}"));
        QCOMPARE(desk.contract("Profile.Id")->pattern, std::string("C_[0-9a-z]{2}"));
        QCOMPARE(pattern->text(), QStringLiteral("C_[0-9a-z]{2}"));

        QTest::keyClick(desk.table, Qt::Key_Down);
        QCOMPARE(desk.child<QLineEdit>("contractPath")->text(), QStringLiteral("Profile.Tier"));
        QTest::keyClicks(desk.child<QLineEdit>("contractChoices"), QStringLiteral("gold, silver"));
        QTRY_COMPARE(
            desk.validity(), Verdict::Refuted); // anything else than a text is not ruled out by a pattern alone
        desk.data.session.undoStack()->undo();
        QVERIFY(!desk.contract("Profile.Tier"));
        QCOMPARE(desk.child<QLineEdit>("contractChoices")->text(), QString());
        desk.data.session.undoStack()->redo();
        QCOMPARE(desk.contract("Profile.Tier")->oneOf.size(), 2U);
    }

    void typingIsOneStep()
    {
        Desk desk;
        const int before = desk.data.session.undoStack()->count();
        QTest::keyClicks(desk.child<QLineEdit>("contractPattern"), QStringLiteral("C.*"));
        QCOMPARE(desk.data.session.undoStack()->count(), before + 1);
        desk.data.session.undoStack()->undo();
        QVERIFY(!desk.contract("Profile.Id"));
    }

    void aPatternThatIsNoneIsNotTaken()
    {
        Desk desk;
        auto* pattern = desk.child<QLineEdit>("contractPattern");
        QTest::keyClicks(pattern, QStringLiteral("A["));
        QCOMPARE(desk.contract("Profile.Id")->pattern, std::string("A"));
        QCOMPARE(pattern->text(), QStringLiteral("A["));
        QTest::keyClicks(pattern, QStringLiteral("0-9]"));
        QCOMPARE(desk.contract("Profile.Id")->pattern, std::string("A[0-9]"));
    }

    void saysWhoBreaksIt()
    {
        Desk desk;
        desk.addProfile("Bob", "{\"Tier\": \"gold\"}");
        auto* type = desk.child<QComboBox>("contractType");
        type->setFocus();
        QTest::keyClick(type, Qt::Key_Down); // Text
        QTest::keyClick(desk.child<QCheckBox>("contractRequired"), Qt::Key_Space);
        QVERIFY(desk.contract("Profile.Id")->required);
        QTRY_COMPARE(desk.cell(0, ContractsModel::SamplesColumn), QStringLiteral("1 of 2"));
        const auto index = desk.table->model()->index(0, ContractsModel::SamplesColumn);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("kept by 1 of 2:")));
        QPushButton* show = nullptr;
        for (auto* button : desk.panel.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Show Bob"))
                show = button;
        }
        QVERIFY(show);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(desk.data.session.profile().name, std::string("Bob"));
        const auto& found = desk.data.session.preview()->diagnostics;
        QVERIFY(std::any_of(found.begin(), found.end(), [](const Diagnostic& each) {
            return each.code == "field.contract-broken" && each.place.part == Part::Profile;
        }));
    }

    void guessingStatesWhatAllSamplesHold()
    {
        Desk desk;
        desk.addProfile("Bob", "{\"Id\": \"C_2b\", \"Tier\": \"gold\"}");
        desk.press("guessContracts");
        QVERIFY(desk.contract("Profile.Id"));
        QCOMPARE(desk.contract("Profile.Id")->type, FieldType::String);
        QTRY_COMPARE(desk.cell(0, ContractsModel::SamplesColumn), QStringLiteral("2 of 2"));
        desk.press("resetContract");
        QVERIFY(!desk.contract("Profile.Id"));
        QVERIFY(desk.contract("Profile.Tier"));
        desk.data.session.undoStack()->undo();
        QVERIFY(desk.contract("Profile.Id"));
    }

    void aNewOneIsTyped()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
        desk.press("addContract");
        auto* path = desk.child<QLineEdit>("contractPath");
        QCOMPARE(QApplication::focusWidget(), path);
        QTest::keyClicks(path, QStringLiteral("Customer.Name"));
        QTest::keyClick(path, Qt::Key_Return);
        QVERIFY(desk.data.session.workspace().contracts.isEmpty()); // no such root
        path->selectAll();
        QTest::keyClicks(path, QStringLiteral("Profile['First Name']"));
        QTest::keyClick(path, Qt::Key_Return);
        QVERIFY(desk.contract("Profile['First Name']"));
        QCOMPARE(desk.cell(desk.table->currentIndex().row(), 0), QStringLiteral("Profile['First Name']"));
        auto* type = desk.child<QComboBox>("contractType");
        QVERIFY(type->isEnabled());
    }

    void onlyWhatFitsCanBeStated()
    {
        Desk desk;
        auto* type = desk.child<QComboBox>("contractType");
        type->setFocus();
        QTest::keyClick(type, Qt::Key_End); // Object
        QCOMPARE(desk.contract("Profile.Id")->type, FieldType::Object);
        QVERIFY(!desk.child<QLineEdit>("contractPattern")->isEnabled());
        QVERIFY(!desk.child<QLineEdit>("contractChoices")->isEnabled());
    }

    void canBeUsedWithoutAMouse()
    {
        Desk desk;
        QCOMPARE(desk.panel.focusProxy(), desk.table);
        QVERIFY(!desk.table->accessibleName().isEmpty());
        desk.panel.showField("Profile.Tier");
        QCOMPARE(desk.child<QLineEdit>("contractPath")->text(), QStringLiteral("Profile.Tier"));
    }
};

QTEST_MAIN(TestContractsPanel)
#include "tst_ContractsPanel.moc"
