// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "json/Scanner.h"

#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace hookbench;

/// What people come for, from beginning to end, with the keyboard alone.
class TestJourneys : public WindowTest {
    Q_OBJECT

private slots:
    void theRecipeIsWrittenFromNothingWithCompletion()
    {
        paste({});
        type("{");
        press(Qt::Key_Return);
        startObject("message");
        member("libraryId", "UR_1M4aHozEkSxUfCl");
        nextMember();
        member("messageId", "MS_0Vdgn7nLGSQBlYN");
        endObject();
        startObject("recipients");
        chooseKey("contactId");
        type("{{");
        choose("Profile");
        type(".");
        choose("QualtricID");
        type(" | ");
        choose("default");
        type(": 'test'");
        endObject();
        startObject("header");
        for (const char* key : {"fromEmail", "replyToEmail"}) {
            member(key, "apiexample@qualtrics.com");
            nextMember();
        }
        member("fromName", "Test Name");
        nextMember();
        member("subject", "Example Subject");
        endObject();
        startObject("surveyLink");
        member("surveyId", "SV_cHbKMOdeT8NetF3");
        nextMember();
        member("expirationDate", "2030-02-24T14:15:22Z");
        nextMember();
        chooseKey("type");
        choose("Individual");
        endObject();
        member("sendDate", "2030-01-24T14:15:22Z");
        const std::string body = m_session->campaign().body;
        QVERIFY2(body.find("\"contactId\": \"{{ Profile.QualtricID | default: 'test' }}\"") != std::string::npos,
            body.c_str());
        QVERIFY2(isPayloadJson(), body.c_str());
        QTRY_COMPARE(m_session->findings()->body, body);
        for (const Diagnostic& problem : m_session->preview()->diagnostics)
            QVERIFY2(problem.severity != Severity::Error, problem.message().c_str());
    }

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
        // The name, too, was mended on the way.
        QVERIFY2(
            m_session->campaign().body.find("\"note\": \"say \\\"hello\\\" to {{ Profile.Name") != std::string::npos,
            m_session->campaign().body.c_str());
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
    void press(int key) { QTest::keyClick(editor(), static_cast<Qt::Key>(key)); }
    void type(const char* text) { QTest::keyClicks(editor(), QString::fromUtf8(text)); }

    /// From the list that typing opened.
    void choose(const char* name)
    {
        auto* list = child<QListView>("completions");
        QVERIFY2(list->isVisible(), (std::string(name) + " in " + m_session->campaign().body).c_str());
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->currentIndex().data().toString() == QLatin1String(name))
                break;
            press(Qt::Key_Down);
        }
        QCOMPARE(list->currentIndex().data().toString(), QLatin1String(name));
        press(Qt::Key_Return);
    }

    void chooseKey(const char* key)
    {
        type("\"");
        choose(key);
    }
    void member(const char* key, const char* value)
    {
        chooseKey(key);
        type(value);
    }
    void startObject(const char* key)
    {
        chooseKey(key);
        press(Qt::Key_Return);
    }
    void nextMember()
    {
        press(Qt::Key_End);
        type(",");
        press(Qt::Key_Return);
    }
    /// Behind the closing brace, with a comma.
    void endObject()
    {
        press(Qt::Key_Down);
        nextMember();
    }

    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        text.isEmpty() ? press(Qt::Key_Delete) : QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(QString::fromStdString(m_session->campaign().body), text);
    }

    bool isPayloadJson() const { return json::isValid(m_session->preview()->request.body); }

    /// F8 to the next problem that can be mended, Alt+Enter, Enter.
    void takeFirstFix()
    {
        QTRY_COMPARE(m_session->findings()->body, m_session->campaign().body);
        QTRY_COMPARE(m_session->verdict()->body, m_session->campaign().body);
        m_window->activateWindow(); // the menu took it away
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(editor(), Qt::Key_Home, Qt::ControlModifier);
        QMenu* menu = nullptr;
        for (int step = 0; step < child<QListView>("problemsList")->model()->rowCount(); ++step) {
            QTest::keyClick(editor(), Qt::Key_F8);
            QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY2(menu, m_session->campaign().body.c_str());
            if (menu->activeAction() && menu->activeAction()->isEnabled())
                break;
            QTest::keyClick(menu, Qt::Key_Escape);
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        }
        QVERIFY(menu && menu->activeAction() && menu->activeAction()->isEnabled());
        QTest::keyClick(menu, Qt::Key_Return);
    }
};

QTEST_MAIN(TestJourneys)
#include "tst_Journeys.moc"
