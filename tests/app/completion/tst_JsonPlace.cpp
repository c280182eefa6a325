// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/JsonPlace.h"

#include <QTest>

using namespace hookbench;

namespace {

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString membersOf(const JsonLevel& level)
{
    QStringList members;
    for (const JsonMember& member : level.members)
        members << toQt(member.name) + (member.value.empty() ? QString() : u'=' + toQt(member.value));
    return members.join(u' ');
}

/// "key /header{a b}/list[] 'typed' of 'token'"
QString describe(std::string_view body, const JsonPlace& place)
{
    if (place.kind == JsonPlace::Kind::Nothing)
        return QStringLiteral("nothing");
    QString text = place.kind == JsonPlace::Kind::Key ? QStringLiteral("key ") : QStringLiteral("value ");
    for (const JsonLevel& level : place.levels)
        text += u'/' + toQt(level.key) + (level.isList ? QStringLiteral("[]") : u'{' + membersOf(level) + u'}');
    if (!place.key.empty())
        text += QStringLiteral(" of ") + toQt(place.key);
    const auto piece = [&](ByteRange range) { return toQt(body.substr(range.begin, range.size())); };
    return text + QStringLiteral(" <%1> in <%2>").arg(piece(place.typed), piece(place.token));
}

} // namespace

class TestJsonPlace : public QObject {
    Q_OBJECT

private slots:
    void placesAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("body"); // ^ is the caret
        QTest::addColumn<QString>("place");

        const auto row = [](const char* body, const char* place) {
            QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(place);
        };
        row("^", "value  <> in <>");
        row("{^}", "key /{} <> in <>");
        row("{\"^\"}", "key /{} <> in <\"\">");
        row("{\"a^b\": 1}", "key /{} <a> in <\"ab\">");
        row("{ a^b }", "key /{} <a> in <ab>");
        row("{\"a\": 1, \"^\", \"c\": \"d\"}", "key /{a c=d} <> in <\"\">");
        row("{\"a\"^}", "nothing");
        row("{\"a\":^}", "value /{a} of a <> in <>");
        row("{\"a\": \"x^y\"}", "value /{a} of a <x> in <\"xy\">");
        row("{\"a\": tr^}", "value /{a} of a <tr> in <tr>");
        row("{\"a\": 1 ^}", "nothing");
        row("{\"a\": 1, ^}", "key /{a} <> in <>");
        row("{\"a\": {\"b\": [{\"^\"", "key /{a}/a{b}/b[]/{} <> in <\"\">");
        row("{\"a\": {\"b\": 1}, \"c\": {\"^", "key /{a c}/c{} <> in <\">");
        row("{\"a\": {\"^\"}, \"c\": {\"b\": 1}}", "key /{a c}/a{} <> in <\"\">");
        row("[^]", "value /[] <> in <>");
        row("[1, ^]", "value /[] <> in <>");
        row("[{\"a\": 1}, {\"^\"}]", "key /[]/{} <> in <\"\">");
        // strings that are not closed yet
        row("{\"a^\n \"b\": 1}", "key /{b} <a> in <\"a>");
        row("{\"a^b}", "key /{} <a> in <\"ab>");
        row("{\"a^: 1, \"b\": 2}", "key /{b} <a> in <\"a>");
        row("{\"^ \"b\": 2}", "key /{b} <> in <\">");
        row("{\"a\": \"x^, \"b\": 2}", "value /{a b} of a <x> in <\"x>");
        row("{\"a\": \"x^, y: z\", \"b\": 2}", "value /{a b} of a <x> in <\"x, y: z\">");
        row("{\"a\": \"q\\\"^\"}", "value /{a} of a <q\\\"> in <\"q\\\"\">");
        // Liquid is passed over
        row("{\"a\": {{ Profile.\"b\" }}, \"^\"}", "key /{a} <> in <\"\">");
        row("{\"a\": \"{{ x^ }}\"}", "nothing");
        row("{\"a\": {{ x^ }}}", "nothing");
        row("{\"a\": \"{{ x }}^\"}", "value /{a} of a <{{ x }}> in <\"{{ x }}\">");
        row("{\"{{ k }}\": 1, \"^\"}", "key /{{{ k }}} <> in <\"\">");
        row("{ {% if a %}\"b\": 1,{% endif %} \"^\"}", "key /{b} <> in <\"\">");
        row("{\"a\": {{ Profile. , \n \"^\"}", "key /{a} <> in <\"\">");
        row("{% comment %}{\"a\": {% endcomment %}{\"^\"}", "key /{} <> in <\"\">");
        row("{\"a\": [{% for i in l %}{\"^\"}{% endfor %}]}", "key /{a}/a[]/{} <> in <\"\">");
        // a branch does not know the others
        row("{ {% if a %}\"b\": 1{% else %}\"^\"{% endif %}}", "key /{} <> in <\"\">");
        row("{ {% if a %}\"^\"{% else %}\"b\": 1{% endif %}, \"c\": 1}", "key /{c} <> in <\"\">");
        row("{ {% if a %}\"b\": 1{% else %}\"c\": 1{% endif %}, \"^\"}", "key /{b c} <> in <\"\">");
        row("{\"a\": {% if a %}{\"b\": 1{% else %}{\"c\": 2{% endif %}, \"^\"}}", "key /{a}/a{c} <> in <\"\">");
        row("{% case a %}{% when 1 %}{\"b\": 1, \"^\"}{% when 2 %}{\"c\": 2}{% endcase %}", "key /{b} <> in <\"\">");
    }

    void placesAreRecognised()
    {
        QFETCH(QByteArray, body);
        std::string text = body.toStdString();
        const std::size_t caret = text.find('^');
        text.erase(caret, 1);
        QTEST(describe(text, jsonPlaceAt(text, caret)), "place");
    }

    /// Whatever is typed, and wherever the caret is: an answer, and places within the text.
    void noPlaceIsTooOdd()
    {
        const std::string body = "}{\"a\\\":{%if]x%}[{{{ -}} %}\"\\";
        const std::string more = body + "{% else %}]],:{% endif %}{% endfor %}{%comment\r\n\"\xC3\xA4{\"b\":{{}}}\"";
        for (std::size_t begin = 0; begin < more.size(); ++begin) {
            const std::string_view part = std::string_view(more).substr(begin);
            for (std::size_t caret = 0; caret <= part.size(); ++caret) {
                const JsonPlace place = jsonPlaceAt(part, caret);
                QVERIFY(place.typed.begin <= place.typed.end);
                QVERIFY(place.token.begin <= place.typed.begin && place.typed.end <= place.token.end);
                QVERIFY(place.token.end <= part.size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonPlace)
#include "tst_JsonPlace.moc"
