// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/CallTip.h"

#include <QTest>

using namespace hookbench;

class TestCallTip : public QObject {
    Q_OBJECT

private slots:
    void tipsFitThePlace_data()
    {
        QTest::addColumn<QByteArray>("body"); // ^ is the caret
        QTest::addColumn<QByteArray>("tip"); // the argument that is being written in <>

        const auto row = [](const char* body, const char* tip) {
            QTest::newRow(body) << QByteArray(body) << QByteArray(tip);
        };
        row("^", "");
        row("{{ a | date^", "");
        row("{{ a | date:^", "date: <pattern>");
        row("{{ a | date: '%Y^' }}", "date: <pattern>");
        row("{{ a | replace: 'x', ^ }}", "replace: text, <other text>");
        row("{{ a | replace: 'x,|y', ^ }}", "replace: text, <other text>");
        row("{{ a | replace: 'x', 'y', ^ }}", "replace: text, other text<>");
        row("{{ a | default: 'x' | append: ^ }}", "append: <text>");
        row("{{ a | default: 'x' | ^ }}", "");
        row("{{ a | upcase: ^ }}", "");
        row("{{ a | nonsense: ^ }}", "");
        row("{{ a | date: 'x' }}^", "");
        row("{% for^ %}", "");
        row("{% for ^ %}", "for <item> in list");
        row("{% for p^ %}", "for <item> in list");
        row("{% for p ^ %}", "for item <in> list");
        row("{% for p in ^ %}", "for item in <list>");
        row("{% for p in Event.it^ %}", "for item in <list>");
        row("{% if ^ %}", "if <condition>");
        row("{% if a == b^ %}", "if <condition>");
        row("{%- assign x = ^ -%}", "assign name = <value>");
        row("{% assign x = a | default: ^ %}", "default: <value>");
        row("{% assign x = a | upcase ^ %}", "");
        row("{% endif ^ %}", "");
        row("{{ a }}{% if b %}{{ c | date: ^ }}", "date: <pattern>");
    }

    void tipsFitThePlace()
    {
        QFETCH(QByteArray, body);
        std::string text = body.toStdString();
        const std::size_t caret = text.find('^');
        text.erase(caret, 1);
        QByteArray shown;
        if (const auto place = callPlaceAt(text, caret)) {
            if (const auto tip = callTip(m_help, *place)) {
                shown = QByteArray::fromStdString(tip->before + '<' + tip->current + '>' + tip->after);
                QVERIFY(!tip->summary.empty());
            }
        }
        QTEST(shown, "tip");
    }

    void theNameIsFoundAgain()
    {
        const std::string body = "{{ a | default: 'x' }}";
        const auto place = callPlaceAt(body, body.find('x'));
        QVERIFY(place);
        QCOMPARE(place->begin, body.find("default"));
    }

    void noPlaceIsTooOdd()
    {
        const std::string body = "{{|:,'{%|a:\"{%for|:}}{%%}{{{ | | : }%";
        for (std::size_t begin = 0; begin < body.size(); ++begin) {
            const std::string_view part = std::string_view(body).substr(begin);
            for (std::size_t caret = 0; caret <= part.size() + 1; ++caret) {
                const auto place = callPlaceAt(part, caret);
                QVERIFY(!place || place->begin < part.size());
            }
        }
    }

private:
    const LiquidHelp m_help = LiquidHelp::read(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/help/liquid"));
};

QTEST_APPLESS_MAIN(TestCallTip)
#include "tst_CallTip.moc"
