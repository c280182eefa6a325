// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/CompletionPlace.h"

#include <QTest>

using namespace hookbench;

namespace {

QString nameOf(CompletionKind kind)
{
    switch (kind) {
    case CompletionKind::Nothing:
        return QStringLiteral("nothing");
    case CompletionKind::Tag:
        return QStringLiteral("tag");
    case CompletionKind::Filter:
        return QStringLiteral("filter");
    case CompletionKind::Root:
        return QStringLiteral("root");
    case CompletionKind::Member:
        return QStringLiteral("member");
    }
    return {};
}

/// "member Profile.a [typed]"
QString describe(const std::string& body, const CompletionPlace& place)
{
    QString text = nameOf(place.kind);
    if (!place.path.empty()) {
        QStringList path;
        for (const std::string& step : place.path)
            path << QString::fromStdString(step);
        text += u' ' + path.join(u'/');
    }
    if (place.kind != CompletionKind::Nothing)
        text += QStringLiteral(" [%1]").arg(QString::fromStdString(body.substr(place.typed.begin, place.typed.size())));
    return text;
}

} // namespace

class TestCompletionPlace : public QObject {
    Q_OBJECT

private slots:
    void placesAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("body"); // ^ is the caret
        QTest::addColumn<QString>("place");

        const auto row = [](const char* body, const char* place) {
            QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(place);
        };
        row("^", "nothing");
        row("{\"a\": ^1}", "nothing");
        row("{{^", "root []");
        row("{{ ^ }}", "root []");
        row("{{ Pro^ }}", "root [Pro]");
        row("{{ Profile.^ }}", "member Profile []");
        row("{{ Profile.Na^me }}", "member Profile [Na]");
        row("{{ Profile.a.b.^", "member Profile/a/b []");
        row("{{ Profile['^", "member Profile []");
        row("{{ Profile[\"Customer Ty^", "member Profile [Customer Ty]");
        row("{{ Profile['a b'].^ }}", "member Profile/a b []");
        row("{{ Event.items[0].^ }}", "member Event/items/* []");
        row("{{ Profile.Name | ^ }}", "filter []");
        row("{{ Profile.Name | def^ }}", "filter [def]");
        row("{{ Profile.Name | default: ^ }}", "root []");
        row("{{ Profile.Name | default: 'x^' }}", "nothing");
        row("{{ Profile.Name | default: 'x', ^ }}", "root []");
        row("{{ Profile.Name ^ }}", "nothing");
        row("{{ Profile . ^ }}", "nothing");
        row("{{ 'a | b' | ^ }}", "filter []");
        row("{{ x }}^", "nothing");
        row("{{ x }^}", "nothing");
        row("{%^", "tag []");
        row("{%- i^", "tag [i]");
        row("{% if ^ %}", "root []");
        row("{% if a == ^ %}", "root []");
        row("{% if a ^ %}", "nothing");
        row("{% if a and ^ %}", "root []");
        row("{% for p in ^ %}", "root []");
        row("{% for p ^ %}", "nothing");
        row("{% for p in Event.items %}{{ p.^ }}", "member Event/items/* []");
        row("{% for p in Event.items limit: 2 %}{{ p.^ }}", "member Event/items/* []");
        row("{% for p in Event['a b'] limit: 2 %}{{ p.^ }}", "member Event/a b/* []");
        row("{% for p in Event.a %}{% for q in p.b %}{{ q.^ }}", "member Event/a/*/b/* []");
        row("{% assign x = Profile.address %}{{ x.^ }}", "member Profile/address []");
        row("{% assign x = Profile.address | upcase %}{{ x.^ }}", "nothing");
        row("{% assign Profile = 1 %}{% assign x = Event %}{{ x.^ }}", "member Event []");
    }

    void placesAreRecognised()
    {
        QFETCH(QByteArray, body);
        std::string text = body.toStdString();
        const std::size_t caret = text.find('^');
        text.erase(caret, 1);
        QTEST(describe(text, completionPlaceAt(text, caret)), "place");
    }

    void variablesAreNamed()
    {
        const std::string body = "{% assign a = 1 %}{% capture b %}{% endcapture %}{% for c in d %}{{ ";
        const CompletionPlace place = completionPlaceAt(body, body.size());
        QCOMPARE(place.variables, (std::vector<std::string>{"c", "b", "a"}));
    }

    /// Whatever is typed, and wherever the caret is: an answer, and a place within the text.
    void noPlaceIsTooOdd()
    {
        const std::string body = "{{ a['b\" | c: {% for ] in [[ %}.|. '\xC3\xA4 {{{ -}} %} {%- raw -%}{{";
        for (std::size_t begin = 0; begin < body.size(); ++begin) {
            for (std::size_t caret = 0; caret <= body.size() - begin; ++caret) {
                const CompletionPlace place = completionPlaceAt(std::string_view(body).substr(begin), caret);
                QVERIFY(place.typed.begin <= place.typed.end);
                QVERIFY(place.typed.end <= body.size() - begin);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCompletionPlace)
#include "tst_CompletionPlace.moc"
