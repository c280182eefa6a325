// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"
#include "campaign/CampaignBadges.h"
#include "preview/ProblemsModel.h"
#include "session/BodyVerdict.h"
#include "shell/StatusSummary.h"
#include "json/Scanner.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace hookbench;

/// What the window tells before anything is sent: the proof, contracts, badges, the user's schema.
class TestKnownBeforeSending : public WindowTest {
    Q_OBJECT

private slots:
    void theStatusSaysWhatHoldsForEveryCustomer()
    {
        auto* status = child<StatusSummary>("statusSummary");
        setBody("{\"a\": 1}");
        QTRY_VERIFY(status->text().contains(QStringLiteral("Valid JSON for every profile (proven)")));
        QVERIFY(status->text().contains(QStringLiteral("Every customer gets a message")));
        setBody("{\"a\": \"{{ Profile.Name }}\"}");
        QTRY_VERIFY(status->text().contains(QStringLiteral("A profile breaks it")));
        setBody("{\"a\": {{ Profile.Price | times: 2 }}}");
        QTRY_VERIFY(status->text().contains(QStringLiteral("get nothing")));
        setBody("{% unless Profile.Id %}{% abort %}{% endunless %}{\"a\": 1}");
        QTRY_VERIFY(status->text().contains(QStringLiteral("left out on purpose")));
    }

    void aPressShowsTheCustomerWhoBreaksIt()
    {
        setBody("{\"a\": \"{{ Profile.Name }}\"}");
        auto* answer = child<QToolButton>("validityVerdict");
        QTRY_COMPARE(answer->accessibleName(), QStringLiteral("A profile breaks it"));
        QVERIFY(!answer->accessibleDescription().isEmpty());
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Space);
        auto* strip = child<QWidget>("trialStrip");
        QTRY_VERIFY(strip->isVisible());
        QTRY_VERIFY(!isPayloadJson());
        QCOMPARE(editor()->selectedText(), QStringLiteral("{{ Profile.Name }}"));
        QCOMPARE(m_session->workspace().profiles.size(), 4U);

        setBody("{\"a\": \"{{ Profile.Name | url_encode }}\"}"); // mended while that customer is shown
        QTRY_VERIFY(isPayloadJson());
        QTest::mouseClick(child<QPushButton>("endTrial"), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
        QCOMPARE(m_session->profile().name, std::string("Ada Lovelace"));
    }

    void theMadeUpCustomerCanBeKept()
    {
        setBody("{\"a\": \"{{ Profile.Name }}\"}");
        QTRY_COMPARE(countOf("proof.breakable-json"), 1);
        auto* list = child<QListView>("problemsList");
        list->setFocus();
        list->setCurrentIndex(rowOf("proof.breakable-json"));
        QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Up); // the last one
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(m_session->isOnTrial());
        QTest::mouseClick(child<QPushButton>("keepTrial"), Qt::LeftButton);
        QVERIFY(!m_session->isOnTrial());
        QCOMPARE(m_session->workspace().profiles.size(), 5U);
        QCOMPARE(m_session->profile().name, std::string("Breaks the payload"));
        QTRY_COMPARE(m_session->summary().invalid, 2); // the profile with quotes in its name, and this one
        action("&Undo")->trigger();
        QCOMPARE(m_session->workspace().profiles.size(), 4U);
    }

    void badgesSayWhereProblemsAre()
    {
        auto* tabs = child<QTabBar>("sections");
        const auto name = [tabs](
                              CampaignSection section) { return tabs->accessibleTabName(static_cast<int>(section)); };
        setBody("{\"a\": ");
        QTRY_VERIFY2(name(CampaignSection::What).startsWith(QStringLiteral("What, 1 error")),
            qPrintable(name(CampaignSection::What)));
        QVERIFY(name(CampaignSection::Overview).startsWith(QStringLiteral("Overview, 1 error")));
        Campaign campaign = m_session->campaign();
        campaign.delivery.audience.clear();
        m_session->editCampaign(campaign);
        QCOMPARE(name(CampaignSection::Who), QStringLiteral("Who, 1 warning"));
        const auto campaigns = child<QListView>("navigation")->model()->index(0, 0);
        QTRY_VERIFY(campaigns.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("have problems")));
    }

    void theMenuOfCampaignsCountsTheirProblems()
    {
        QTRY_VERIFY(m_window->findChild<CampaignBadges*>()->of(QStringLiteral("recipe-as-published")).total() > 0);
        auto* chooser = child<QToolButton>("campaignSwitch");
        emit chooser->menu()->aboutToShow();
        int counted = 0;
        for (const QAction* choice : chooser->menu()->actions()) {
            if (choice->text().contains(u'\t'))
                QVERIFY2(!choice->icon().isNull() && ++counted, qPrintable(choice->text()));
        }
        QVERIFY(counted > 0);
    }

    void aSchemaIsChosenInTheWindow()
    {
        m_fixture->write(QStringLiteral("own.schema.json"), "{\"required\": [\"missing\"]}");
        auto* button = child<QToolButton>("schema");
        emit button->menu()->aboutToShow();
        for (QAction* choice : button->menu()->actions()) {
            if (choice->text() == QStringLiteral("own.schema.json"))
                choice->trigger();
        }
        QCOMPARE(m_session->campaign().schema, std::string("own.schema.json"));
        QVERIFY(button->accessibleName().contains(QStringLiteral("own.schema.json")));
        QTRY_COMPARE(countOf("schema.mismatch"), 1);
        m_session->undoStack()->undo();
        QTRY_COMPARE(countOf("schema.mismatch"), 0);
    }

    void aSchemaThatCannotBeUsedIsToldAndCanBeGoneTo()
    {
        m_fixture->write(QStringLiteral("own.schema.json"), "{\"type\": ");
        Campaign campaign = m_session->campaign();
        campaign.schema = "own.schema.json";
        m_session->editCampaign(campaign);
        auto* list = child<QListView>("problemsList");
        const auto rowOf = [list](const QString& words) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                    return list->model()->index(row, 0);
            }
            return QModelIndex();
        };
        QTRY_VERIFY(rowOf(QStringLiteral("A closing } is missing")).isValid());
        emit list->activated(rowOf(QStringLiteral("A closing } is missing"))); // as by Enter
        QVERIFY(editor()->isVisible());
    }

    void aFieldContractMendsWhatTheProofFound()
    {
        setBody("{\"a\": \"{{ Profile.QualtricID }}\"}");
        QTRY_COMPARE(countOf("proof.breakable-json"), 1);
        auto* list = child<QListView>("problemsList");
        list->setFocus();
        list->setCurrentIndex(rowOf("proof.breakable-json"));
        QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction* state = nullptr;
        for (QAction* choice : menu->actions()) {
            if (choice->text().startsWith(QStringLiteral("State that Profile.QualtricID matches")))
                state = choice;
        }
        QVERIFY(state);
        state->trigger();
        menu->close();
        QTRY_COMPARE(child<QToolButton>("validityVerdict")->accessibleName(),
            QStringLiteral("Valid JSON for every profile (proven)"));
        QCOMPARE(countOf("proof.breakable-json"), 0);
        action("&Save")->trigger();
        QVERIFY(m_fixture->read(QStringLiteral("fields.json")).contains("\"Profile.QualtricID\""));
        m_session->undoStack()->undo();
        QTRY_COMPARE(countOf("proof.breakable-json"), 1);
    }

    void theMenuOfATagOffersEachWayOnce()
    {
        QTRY_COMPARE(countOf("proof.breakable-json"), 1);
        QTRY_COMPARE(countOf("qualtrics.test-contact"), 1); // of the same tag, which no contract mends
        const auto isAtTag = [this] { return editor()->selectedText().contains(QStringLiteral("Profile.QualtricID")); };
        for (int step = 0; step < child<QListView>("problemsList")->model()->rowCount() && !isAtTag(); ++step)
            QTest::keyClick(editor(), Qt::Key_F8);
        QVERIFY(isAtTag());
        QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
        auto* menu = child<QMenu>("fixMenu");
        QStringList titles;
        for (const QAction* choice : menu->actions())
            titles << choice->text();
        QCOMPARE(titles.filter(QStringLiteral("State that")).size(), 2);
        QCOMPARE(titles.removeDuplicates(), 0);
        menu->close();
    }

    void theContractsOfAFieldOpenFromItsRow()
    {
        auto* tree = child<QTreeView>("fieldsTree");
        const QModelIndex group = tree->model()->index(0, 0);
        tree->setCurrentIndex(tree->model()->index(1, 0, group));
        child<QToolButton>("fieldContracts")->click();
        QVERIFY(child<QWidget>("contractsPanel")->isVisible());
        QCOMPARE(child<QLineEdit>("contractPath")->text(), QStringLiteral("Profile.Name"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!child<QWidget>("sideSheet")->isVisible());
        QTest::keyClick(editor(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(child<QWidget>("sideSheet")->isVisible());
    }

private:
    void setBody(const std::string& body)
    {
        editor()->setText(QString::fromStdString(body));
        QTRY_COMPARE(m_session->verdict()->body, body);
    }

    bool isPayloadJson() const { return json::scan(m_session->preview()->request.body).diagnostics.empty(); }

    /// How many of the findings in the list have this code.
    QModelIndex rowOf(const char* code) const
    {
        const auto* model = child<QListView>("problemsList")->model();
        return model->match(model->index(0, 0), ProblemsModel::CodeRole, QLatin1String(code), 1, Qt::MatchExactly)
            .value(0);
    }
    int countOf(const char* code) const
    {
        const auto* model = child<QListView>("problemsList")->model();
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->index(row, 0).data(ProblemsModel::CodeRole).toString() == QLatin1String(code) ? 1 : 0;
        return count;
    }
};

QTEST_MAIN(TestKnownBeforeSending)
#include "tst_KnownBeforeSending.moc"
