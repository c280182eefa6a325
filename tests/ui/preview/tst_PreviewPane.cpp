// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PrivacyMask.h"
#include "editor/CodeView.h"
#include "editor/LiquidJsonLexer.h"
#include "editor/NoticeStrip.h"
#include "preview/PayloadView.h"
#include "preview/PreviewPane.h"
#include "preview/RequestView.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QToolTip>

using namespace hookbench;

namespace {

using Sci = QsciScintillaBase;

const std::string body = "{\n  \"name\": \"{{ Profile.Name }}\",\n  \"n\": 1\n}\n";

struct Desk {
    BodySession data;
    PreviewPane pane;
    CodeView* payload = pane.payloadView()->view();
    CodeView* request = pane.requestView()->view();

    explicit Desk(std::string text = body)
        : data(std::move(text), R"({"Name": "Ada", "Note": "two\nlines"})")
        , pane(&data.session)
    {
        pane.resize(500, 300);
        pane.show();
        pane.activateWindow();
    }

    void edit(const std::string& text) { data.session.editBody(data.session.campaignId(), text); }
    std::string text() const { return std::string(payload->contents()); }
    NoticeStrip* strip(const char* name) const { return pane.findChild<NoticeStrip*>(QLatin1String(name)); }
    bool isMarked(CodeIndicator indicator, const std::string& piece) const
    {
        const auto at = static_cast<long>(text().find(piece));
        return payload->SendScintilla(Sci::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator), at) != 0;
    }
    QPoint placeOf(const std::string& piece) const
    {
        const auto at = static_cast<long>(text().find(piece)) + 1;
        return {static_cast<int>(payload->SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, at)),
            static_cast<int>(payload->SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, at)) + 2};
    }
};

} // namespace

/// Of how many colours the inside of a piece is as it is painted: one, where nothing can be read.
static int coloursAt(const CodeView& view, const std::string& piece)
{
    const auto at = static_cast<long>(std::string(view.contents()).find(piece));
    const auto point = [&](unsigned int message, long place) {
        return static_cast<int>(view.SendScintilla(message, 0UL, place));
    };
    const QPoint begin{point(Sci::SCI_POINTXFROMPOSITION, at) + 2, point(Sci::SCI_POINTYFROMPOSITION, at) + 4};
    const int right = point(Sci::SCI_POINTXFROMPOSITION, at + static_cast<long>(piece.size())) - 2;
    const int bottom = begin.y() + static_cast<int>(view.SendScintilla(Sci::SCI_TEXTHEIGHT, 0UL)) - 7;
    const QImage image = const_cast<CodeView&>(view).viewport()->grab({begin, QPoint(right, bottom)}).toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

class TestPreviewPane : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void followsTheSession()
    {
        Desk desk;
        QCOMPARE(desk.text(), "{\n  \"name\": \"Ada\",\n  \"n\": 1\n}\n");
        desk.edit("[\"{{ Profile.Name }}!\"]");
        QCOMPARE(desk.text(), "[\"Ada!\"]");
        Sample profile = desk.data.session.profile();
        profile.fields = *json::readValue(R"({"Name": "Grace"})");
        desk.data.session.editSample(profile);
        QCOMPARE(desk.text(), "[\"Grace!\"]");
    }

    void tintsWhatLiquidFilledIn()
    {
        Desk desk;
        QVERIFY(desk.isMarked(CodeIndicator::FilledIn, "Ada"));
        QVERIFY(!desk.isMarked(CodeIndicator::FilledIn, "name"));
        desk.edit("[1, \"{{ Profile.Name }}\"]");
        QVERIFY(desk.isMarked(CodeIndicator::FilledIn, "Ada"));
        QVERIFY(!desk.isMarked(CodeIndicator::FilledIn, "1"));
    }

    void maskedDataIsCovered()
    {
        Desk desk;
        const auto restore = qScopeGuard([] { PrivacyMask::instance().setOn(false); });
        for (CodeView* view : {desk.payload, desk.request}) {
            if (view == desk.request)
                desk.pane.showRequest();
            view->setFocus();
            PrivacyMask::instance().setOn(false);
            QTRY_VERIFY(coloursAt(*view, "Ada") > 1);
            PrivacyMask::instance().setOn(true);
            QTRY_COMPARE(coloursAt(*view, "Ada"), 1);
            QVERIFY(coloursAt(*view, "name") > 1);
        }
    }

    void aClickOnAFilledInPartGoesToItsTag()
    {
        Desk desk;
        QSignalSpy places(&desk.pane, &PreviewPane::placeActivated);
        QTest::mouseClick(desk.payload->viewport(), Qt::LeftButton, {}, desk.placeOf("Ada"));
        QCOMPARE(places.size(), 1);
        const auto place = places[0][0].value<Place>();
        QCOMPARE(place.part, Part::Body);
        QCOMPARE(body.substr(place.range.begin, place.range.size()), "{{ Profile.Name }}");
        QTest::mouseClick(desk.payload->viewport(), Qt::LeftButton, {}, desk.placeOf("name"));
        QCOMPARE(places.size(), 1);
    }

    void enterOnAFilledInPartGoesToItsTag()
    {
        Desk desk;
        QSignalSpy places(&desk.pane, &PreviewPane::placeActivated);
        desk.payload->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(desk.text().find("da\"")));
        QTest::keyClick(desk.payload, Qt::Key_Return);
        QCOMPARE(places.size(), 1);
    }

    void theTagLeadsToWhatItMade()
    {
        Desk desk;
        desk.pane.showMadeBy(body.find("Profile"));
        QCOMPARE(desk.payload->selectedText(), QStringLiteral("Ada"));
    }

    void theTagAtTheCaretLightsUpItsPlaces()
    {
        const std::string twice = "[{% for i in (1..2) %}\"{{ Profile.Name }}{{ i }}\",{% endfor %} \"x\"]";
        Desk desk(twice);
        QCOMPARE(desk.text(), "[\"Ada1\",\"Ada2\", \"x\"]");
        QVERIFY(!desk.isMarked(CodeIndicator::Partner, "Ada1"));
        desk.pane.setCaret(twice.find("Profile"));
        QVERIFY(desk.isMarked(CodeIndicator::Partner, "Ada1"));
        QVERIFY(desk.isMarked(CodeIndicator::Partner, "Ada2"));
        QVERIFY(!desk.isMarked(CodeIndicator::Partner, "1"));
        desk.edit(twice + " ");
        QVERIFY(desk.isMarked(CodeIndicator::Partner, "Ada2"));
        desk.pane.setCaret(0);
        QVERIFY(!desk.isMarked(CodeIndicator::Partner, "Ada1"));
    }

    void theTipTellsHowAValueCameAbout_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("piece"); // under the pointer
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("a field and its filters")
            << QByteArray("[\"{{ Profile.Name | upcase | append: '!' }}\"]") << QByteArray("DA")
            << QStringList{QStringLiteral("Profile.Name of Ada: Ada"), QStringLiteral("| upcase → ADA"),
                   QStringLiteral("| append: '!' → ADA!")};
        QTest::newRow("a field that is not there")
            << QByteArray("[\"{{ Profile.Nope | default: 'none' }}\"]") << QByteArray("one")
            << QStringList{QStringLiteral("Profile.Nope of Ada: (empty)"), QStringLiteral("| default: 'none' → none")};
        QTest::newRow("no field") << QByteArray("[\"{{ 'abc' | size }}\"]") << QByteArray("3")
                                  << QStringList{QStringLiteral("'abc': abc"), QStringLiteral("| size → 3")};
        QTest::newRow("line breaks") << QByteArray("[\"{{ Profile.Note | strip_newlines }}\"]") << QByteArray("wol")
                                     << QStringList{QStringLiteral("Profile.Note of Ada: two⏎lines"),
                                            QStringLiteral("| strip_newlines → twolines")};
    }

    void theTipTellsHowAValueCameAbout()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, piece);
        QFETCH(QStringList, lines);
        Desk desk(text.toStdString());
        const auto byte = static_cast<int>(desk.text().find(piece.toStdString()));
        const QPoint place = desk.placeOf(piece.toStdString());
        emit desk.payload->SCN_DWELLSTART(byte, place.x(), place.y()); // the pointer rests there
        QTRY_VERIFY(QToolTip::isVisible());
        const QString told =
            QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText().replace(QChar::LineSeparator, u'\n');
        for (const QString& line : lines)
            QVERIFY2(told.contains(line), qPrintable(told));
        QVERIFY(QToolTip::text().contains(QStringLiteral("Filled in by {{")));
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void theTipKeepsPersonalDataMasked()
    {
        Desk desk("[\"{{ Profile.Name | upcase }}\"]");
        QStandardPaths::setTestModeEnabled(true); // the mask is remembered
        PrivacyMask::instance().setOn(true);
        const auto byte = static_cast<int>(desk.text().find("DA"));
        const QPoint place = desk.placeOf("DA");
        emit desk.payload->SCN_DWELLSTART(byte, place.x(), place.y());
        QTRY_VERIFY(QToolTip::isVisible());
        const QString told = QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
        PrivacyMask::instance().setOn(false);
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        QVERIFY2(
            told.contains(QStringLiteral("Profile.Name of")) && told.contains(PrivacyMask::dots()), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("ADA")) && !told.contains(QStringLiteral("Ada")), qPrintable(told));
    }

    void invisibleCharactersAreShownOnDemand()
    {
        Desk desk("[\"a\u00a0b\u200b\"]");
        auto* button = desk.pane.findChild<QToolButton*>(QStringLiteral("showInvisible"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.pane.invisibleAction()->isChecked());
        QCOMPARE(desk.payload->SendScintilla(Sci::SCI_GETVIEWWS), long{Sci::SCWS_VISIBLEALWAYS});
        char name[8] = {};
        desk.payload->SendScintilla(Sci::SCI_GETREPRESENTATION, "\u200b", name);
        QCOMPARE(QByteArray(name), QByteArray("ZWSP"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(desk.payload->SendScintilla(Sci::SCI_GETVIEWWS), long{Sci::SCWS_INVISIBLE});
        QCOMPARE(desk.text(), "[\"a\u00a0b\u200b\"]");
    }

    void brokenJsonIsMarkedAndExplained()
    {
        Desk desk;
        QVERIFY(!desk.strip("payloadProblem")->isVisible());
        desk.edit("{\"note\": \"{{ Profile.Note }}\"}");
        QVERIFY(desk.strip("payloadProblem")->isVisible());
        QVERIFY(desk.strip("payloadProblem")->text().contains(QStringLiteral("in the payload")));
        QVERIFY(desk.payload->SendScintilla(Sci::SCI_INDICATOREND, static_cast<unsigned long>(CodeIndicator::Error), 0L)
            > 0);
        QSignalSpy places(&desk.pane, &PreviewPane::placeActivated);
        QTest::mouseClick(desk.strip("payloadProblem")->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0][0].value<Place>().part, Part::Body);
        desk.edit("{}");
        QVERIFY(!desk.strip("payloadProblem")->isVisible());
    }

    void withoutAPayloadTheLastOneStaysGreyed()
    {
        Desk desk;
        const std::string last = desk.text();
        desk.edit("{\"name\": \"{{ Profile.Name ");
        QVERIFY(desk.strip("payloadOutcome")->isVisible());
        QVERIFY(desk.strip("payloadOutcome")->text().startsWith(QStringLiteral("This customer gets nothing: ")));
        QCOMPARE(desk.text(), last);
        const int key = static_cast<int>(PayloadStyle::Key);
        QCOMPARE(desk.payload->highlighting()->color(key), currentColors().textMuted);
        QVERIFY(!desk.isMarked(CodeIndicator::FilledIn, "Ada"));
        desk.edit(body);
        QVERIFY(!desk.strip("payloadOutcome")->isVisible());
        QCOMPARE(desk.payload->highlighting()->color(key), currentColors().codeKey);
    }

    void keepsItsScrollPositionWhileOneTypes()
    {
        std::string lines = "[\n";
        for (int i = 0; i < 400; ++i)
            lines += "  " + std::to_string(i) + ",\n";
        Desk desk(lines + "  \"{{ Profile.Name }}\"\n]\n");
        desk.payload->verticalScrollBar()->setValue(250);
        desk.edit(lines + "  \"{{ Profile.Name }}!\"\n]\n");
        QVERIFY(QByteArray::fromStdString(desk.text()).contains("Ada!"));
        QCOMPARE(desk.payload->verticalScrollBar()->value(), 250);
    }

    void prettyIsForReadingOnly()
    {
        Desk desk("{\"a\":[1,\"{{ Profile.Name }}\"]}");
        QTest::mouseClick(desk.pane.findChild<QToolButton*>(QStringLiteral("showPretty")), Qt::LeftButton);
        QVERIFY(QByteArray::fromStdString(desk.text()).contains("\n"));
        QVERIFY(desk.strip("payloadLayoutNote")->isVisible());
        QVERIFY(desk.isMarked(CodeIndicator::FilledIn, "Ada"));
        QCOMPARE(desk.data.session.preview()->request.body, "{\"a\":[1,\"Ada\"]}");
        QTest::mouseClick(desk.pane.findChild<QToolButton*>(QStringLiteral("showAsSent")), Qt::LeftButton);
        QCOMPARE(desk.text(), "{\"a\":[1,\"Ada\"]}");
        QVERIFY(!desk.strip("payloadLayoutNote")->isVisible());
    }

    void aLargePayloadIsIndentedToo()
    {
        std::string text = "[0";
        for (int i = 0; i < 20'000; ++i)
            text += "," + std::to_string(i);
        Desk desk(text + ",\"{{ Profile.Name }}\"]");
        QTRY_VERIFY(desk.text().ends_with(",\"Ada\"]"));
        QVERIFY(desk.strip("payloadLayoutNote")->text().contains(QStringLiteral("in pieces")));
        QTest::mouseClick(desk.pane.findChild<QToolButton*>(QStringLiteral("showPretty")), Qt::LeftButton);
        QTRY_VERIFY(desk.text().ends_with("  \"Ada\"\n]"));
        desk.pane.showMadeBy(text.size() + 5);
        QCOMPARE(desk.payload->selectedText(), QStringLiteral("Ada"));
        QTest::mouseClick(desk.pane.findChild<QToolButton*>(QStringLiteral("showAsSent")), Qt::LeftButton);
        QVERIFY(desk.text().ends_with(",\"Ada\"]"));
    }

    void theRequestIsShownAsItGoes()
    {
        Desk desk;
        desk.pane.showRequest();
        const QByteArray text = desk.request->text().toUtf8();
        QVERIFY2(text.startsWith("POST /surveys HTTP/1.1"), text.constData());
        QVERIFY(text.contains("Content-Type: application/json"));
        QVERIFY(text.endsWith("{\n  \"name\": \"Ada\",\n  \"n\": 1\n}\n"));
        QTest::mouseClick(desk.pane.findChild<QPushButton*>(QStringLiteral("copyRequest")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Content-Type: application/json")));
    }

    void findingsOfTheHeadStandBelowTheirLine()
    {
        Desk desk;
        desk.pane.showRequest();
        Webhook webhook = desk.data.session.webhook();
        webhook.headers = {{"Content-Type", "application/json"}, {"X-Off", "1", false}, {"X-Key", "<key>"}};
        desk.data.session.editWebhook(webhook);
        const QStringList lines = desk.request->text().split(QStringLiteral("\r\n"));
        const auto line = static_cast<int>(lines.indexOf(QRegularExpression(QStringLiteral("^X-Key: .*"))));
        QVERIFY(line > 0);
        QVERIFY(desk.request->annotation(line).startsWith(QStringLiteral("Error: ")));
        QCOMPARE(desk.request->annotation(0), QString());
    }

    void inANarrowPaneAMenuShowsThePayloadOtherwise()
    {
        Desk desk;
        const auto* pretty = desk.pane.findChild<QToolButton*>(QStringLiteral("showPretty"));
        const auto* menu = desk.pane.findChild<QToolButton*>(QStringLiteral("payloadLayout"));
        desk.pane.resize(700, 400);
        QTRY_VERIFY(pretty->isVisible() && !menu->isVisible());
        desk.pane.resize(300, 400);
        QTRY_VERIFY(!pretty->isVisible() && menu->isVisible());
        QVERIFY(menu->menu()->actions().at(0)->isChecked());
        menu->menu()->actions().at(1)->trigger();
        QCOMPARE(desk.pane.payloadView()->payloadLayout(), PayloadLayout::Pretty);
        QVERIFY(pretty->isChecked());
    }

    void hasNamesForScreenReaders()
    {
        Desk desk;
        for (CodeView* view : {desk.payload, desk.request}) {
            QVERIFY(!view->accessibleName().isEmpty());
            QVERIFY(view->isReadOnly());
        }
    }
};

QTEST_MAIN(TestPreviewPane)
#include "tst_PreviewPane.moc"
