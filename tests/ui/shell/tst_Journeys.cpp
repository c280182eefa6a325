// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "json/Scanner.h"

#include <QClipboard>
#include <QMenu>
#include <QToolButton>

using namespace hookbench;

/// What people come for, from beginning to end, with the keyboard alone.
class TestJourneys : public WindowTest {
    Q_OBJECT

private slots:
    void aBrokenBodyIsPastedAndRepairedByFixesOnly()
    {
        paste(QStringLiteral("{\n"
                             "  'message': {\n"
                             "    \"libraryId\": \"UR_1M4aHozEkSxUfCl\"\n"
                             "    \"messageId\": \"MS_0Vdgn7nLGSQBlYN\",\n"
                             "  },\n"
                             "  recipients: {\"contactId\": \"CGC_0123456789abcde\"}\n"
                             "  \"note\": \"say \"hello\" to {{ Profile.Name }}\",\n"
                             "  \"isTest\": False,\n"
                             "  \"type\": Individual\n"));
        QVERIFY(!isPayloadJson());
        int fixes = 0;
        for (; !isPayloadJson() && fixes < 20; ++fixes) {
            const std::string before = m_session->campaign().body;
            takeFirstFix();
            QVERIFY2(m_session->campaign().body != before, before.c_str());
        }
        QVERIFY2(isPayloadJson(), m_session->campaign().body.c_str());
        QVERIFY(fixes > 6);
        QVERIFY(m_session->campaign().body.find("\"note\": \"say \\\"hello\\\" to {{ Profile.Name }}\"")
            != std::string::npos);
    }

    void whyOneCustomerFails()
    {
        m_session->selectProfile(QStringLiteral("ada"));
        paste(QStringLiteral("{\"name\": \"{{ Profile.Name }}\"}"));
        QTRY_VERIFY(!m_session->summary().isRunning && m_session->summary().invalid == 1);
        QVERIFY(isPayloadJson());

        // To the customer, to the problem, to what mends it.
        QTest::keyClick(editor(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_session->profileId() != QStringLiteral("ada"));
        QTRY_VERIFY(!isPayloadJson());
        QTest::keyClick(editor(), Qt::Key_F8);
        QCOMPARE(editor()->selectedText(), QStringLiteral("{{ Profile.Name }}"));
        takeFirstFix();
        QTRY_VERIFY(isPayloadJson());
        QTRY_VERIFY(!m_session->summary().isRunning && m_session->summary().invalid == 0);
        QTRY_COMPARE(child<QToolButton>("validityVerdict")->accessibleName(),
            QStringLiteral("Valid JSON for every profile (proven)"));
    }

private:
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(QString::fromStdString(m_session->campaign().body), text);
    }

    bool isPayloadJson() const { return json::isValid(m_session->preview()->request.body); }

    /// F8 to the problem, Alt+Enter, Enter.
    void takeFirstFix()
    {
        QTRY_COMPARE(m_session->findings()->body, m_session->campaign().body);
        QTRY_COMPARE(m_session->verdict()->body, m_session->campaign().body);
        m_window->activateWindow(); // the menu took it away
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(editor(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_F8);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY2(menu, m_session->campaign().body.c_str());
        QVERIFY(menu->activeAction() && menu->activeAction()->isEnabled());
        QTest::keyClick(menu, Qt::Key_Return);
    }
};

QTEST_MAIN(TestJourneys)
#include "tst_Journeys.moc"
