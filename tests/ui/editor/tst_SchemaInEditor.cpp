// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDesk.h"
#include "common/PrivacyMask.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QStandardPaths>

using namespace hookbench;
using test::EditorDesk;

namespace {

bool says(const QString& text, const char* part)
{
    return text.contains(QString::fromUtf8(part));
}

} // namespace

/// Keys and values from the campaign's schema, and help under the pointer, as one works.
class TestSchemaInEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    /// From nothing to a part of the recipe, by choosing alone.
    void aPayloadIsWrittenByChoosing()
    {
        EditorDesk desk("^", "qualtrics");
        desk.type("{\"");
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.current(), QStringLiteral("message"));
        desk.type("sur");
        QCOMPARE(desk.current(), QStringLiteral("surveyLink"));
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(desk.text(), QByteArray("{\"surveyLink\": {^}}"));
        QVERIFY(!desk.isOpen());
        desk.type("\"t");
        QCOMPARE(desk.current(), QStringLiteral("type"));
        QTest::keyClick(desk.view, Qt::Key_Tab);
        QCOMPARE(desk.text(), QByteArray("{\"surveyLink\": {\"type\": \"^\"}}"));
        QVERIFY(desk.isOpen()); // with what may stand there
        QCOMPARE(desk.current(), QStringLiteral("Individual"));
        QTest::keyClick(desk.view, Qt::Key_Down);
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(desk.text(), QByteArray("{\"surveyLink\": {\"type\": \"Multiple\"^}}"));
        desk.type(", \"ty");
        QVERIFY(!desk.isOpen()); // it is there
        QCOMPARE(QByteArray::fromStdString(desk.data.body()),
            QByteArray("{\"surveyLink\": {\"type\": \"Multiple\", \"ty\"}}"));
    }

    void requiredKeysComeFirstAndSaySo()
    {
        EditorDesk desk("{\"header\": {^}}", "qualtrics");
        QTest::keyClick(desk.view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(desk.current(), QStringLiteral("fromEmail"));
        const auto* help = desk.editor.findChild<QLabel*>(QStringLiteral("completionHelp"));
        QVERIFY2(says(help->text(), "Sender. Must be on a Qualtrics domain"), qPrintable(help->text()));
        QVERIFY(says(desk.list()->currentIndex().data(Qt::AccessibleTextRole).toString(), "fromEmail, required"));
        QTest::keyClick(desk.view, Qt::Key_Up); // round to the last one
        QCOMPARE(desk.current(), QStringLiteral("replyToEmail"));
    }

    void theListIsAsHighAsItsRows()
    {
        EditorDesk desk("{\"header\": {^}}", "qualtrics");
        desk.type("\"subj");
        QVERIFY(desk.isOpen());
        const int row = desk.list()->sizeHintForRow(0);
        QVERIFY(desk.list()->height() >= row);
        QVERIFY2(desk.list()->height() < 2 * row, qPrintable(QString::number(desk.list()->height())));
    }

    /// Every character typed by hand with the list declined or left open: the same text comes out.
    void typingIsNeverFought_data()
    {
        QTest::addColumn<bool>("declines");
        QTest::newRow("declined") << true;
        QTest::newRow("left open") << false;
    }

    void typingIsNeverFought()
    {
        QFETCH(bool, declines);
        const QByteArray body =
            "{\"surveyLink\":{\"type\":\"Multiple\",\"surveyId\":\"SV_1\"},\"other\":{\"a\":[\"b\"]}}";
        EditorDesk desk("^", "qualtrics");
        for (const char c : body) {
            QTest::keyClicks(desk.view, QString(QLatin1Char(c)));
            if (declines && desk.isOpen())
                QTest::keyClick(desk.view, Qt::Key_Escape);
        }
        QCOMPARE(desk.text(), body + '^');
    }

    /// The quotes that came with a key are stepped over like those that closed themselves.
    void quotesThatCameAlongAreSteppedOver()
    {
        EditorDesk desk("{\"header\": {^}}", "qualtrics");
        desk.type("\"subj");
        QTest::keyClick(desk.view, Qt::Key_Return);
        desk.type("Hello {{ Profile.Name");
        QTest::keyClick(desk.view, Qt::Key_Escape);
        desk.type(" }}!\"");
        QCOMPARE(desk.text(), QByteArray("{\"header\": {\"subject\": \"Hello {{ Profile.Name }}!\"^}}"));
        QVERIFY(!desk.isOpen());
    }

    void oneStepTakesAKeyBack()
    {
        EditorDesk desk("{^}", "qualtrics");
        QTest::keyClick(desk.view, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(desk.text(), QByteArray("{\"message\": {^}}"));
        desk.view->undo();
        QCOMPARE(desk.text(), QByteArray("{^}"));
    }

    void proseAndBodiesWithoutASchemaAreLeftAlone()
    {
        EditorDesk desk("{\"header\": {\"subject\": \"^\"}}", "qualtrics");
        desk.type("from us");
        QVERIFY(!desk.isOpen());
        EditorDesk plain("{^}");
        plain.type("\"header");
        QVERIFY(!plain.isOpen());
        QTest::keyClick(plain.view, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!plain.isOpen());
    }

    /// Without a schema of its own a campaign for Qualtrics has the one that ships.
    void theProvidersSchemaServes()
    {
        EditorDesk desk("{^}");
        Webhook webhook = desk.data.session.webhook();
        webhook.url = "https://fra1.qualtrics.com/API/v3/distributions";
        desk.data.session.editWebhook(webhook);
        desk.type("\"head");
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.current(), QStringLiteral("header"));
    }

    void thePointerKeepsPersonalDataMasked()
    {
        EditorDesk desk("[\"{{ Profile.Name }}\"]^", "qualtrics");
        desk.editor.resize(900, 300);
        QStandardPaths::setTestModeEnabled(true); // the mask is remembered
        PrivacyMask::instance().setOn(true);
        const QString shown = desk.hoverOver("Name");
        PrivacyMask::instance().setOn(false);
        const QByteArray expected = "Profile.Name in this sample: " + PrivacyMask::dots().toUtf8();
        QVERIFY2(says(shown, expected.constData()), qPrintable(shown));
        QVERIFY2(!shown.contains(QStringLiteral("Ada")), qPrintable(shown));
    }

    void thePointerExplains_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("tag") << QByteArray("if ") << QByteArray("Tag if\nEverything up to its end");
        QTest::newRow("filter") << QByteArray("upcase") << QByteArray("Filter upcase\n");
        QTest::newRow("field") << QByteArray("Name %}") << QByteArray("Profile.Name in this sample: Ada");
        QTest::newRow("no such field") << QByteArray("Nick") << QByteArray("Profile.Nick: this sample has no such");
        QTest::newRow("required key") << QByteArray("fromName") << QByteArray("fromName: text, required\nSender name");
        QTest::newRow("choices") << QByteArray("type") << QByteArray("One of: &quot;Individual&quot;");
        QTest::newRow("object") << QByteArray("header") << QByteArray("header: object, required\nEnvelope of the mail");
    }

    void thePointerExplains()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, text);
        EditorDesk desk(
            "{\"header\": {\"fromName\": \"{% if Profile.Name %}{{ Profile.Nick | upcase }}{% endif %}\"},\n"
            "\"surveyLink\": {\"type\": \"Individual\"}}^",
            "qualtrics");
        desk.editor.resize(900, 300);
        const QString shown = desk.hoverOver(piece.constData());
        QVERIFY2(says(shown, text.constData()), qPrintable(shown));
    }
};

QTEST_MAIN(TestSchemaInEditor)
#include "tst_SchemaInEditor.moc"
