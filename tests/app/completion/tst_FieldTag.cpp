// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/FieldTag.h"

#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

QByteArray inserted(const FieldTag& tag, TagPlace place)
{
    const TagInsertion insertion = fieldInsertion(tag, place, liquid::clevertapDialect());
    std::string text = insertion.text;
    text.insert(insertion.caret, "^");
    return QByteArray::fromStdString(text);
}

} // namespace

/// What someone inserts who only picked from lists.
class TestFieldTag : public QObject {
    Q_OBJECT

private slots:
    void placesAskForTheirs_data()
    {
        QTest::addColumn<QByteArray>("body"); // ^ is the caret
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<int>("place");

        const auto row = [](const char* body, TagPlace place, bool isJson = true) {
            QTest::addRow("%s %d", body, isJson) << QByteArray(body) << isJson << static_cast<int>(place);
        };
        row("{\"a\": ^}", TagPlace::BareValue);
        row("[^]", TagPlace::BareValue);
        row("^", TagPlace::BareValue);
        row("{\"a\": \"x^\"}", TagPlace::Text);
        row("{\"a^\": 1}", TagPlace::Text);
        row("{\"a\": ^}", TagPlace::Text, false);
        row("{\"a\": \"{{ ^ }}\"}", TagPlace::InTag);
        row("{% if ^ %}", TagPlace::InTag, false);
        row("{% if x %}^", TagPlace::Text, false);
    }

    void placesAskForTheirs()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isJson);
        std::string text = body.toStdString();
        const std::size_t caret = text.find('^');
        text.erase(caret, 1);
        QTEST(static_cast<int>(tagPlaceAt(text, caret, isJson)), "place");
    }

    void tagsAreWritten()
    {
        const auto text = TagPlace::Text;
        const auto bare = TagPlace::BareValue;
        QCOMPARE(inserted({"Profile.Name", "text", {}, "", false}, text), "{{ Profile.Name }}^");
        QCOMPARE(inserted({"Profile.Name", "text", {}, "", false}, bare), "\"{{ Profile.Name }}\"^");
        QCOMPARE(inserted({"Profile.Name", "", {}, "", false}, bare), "\"{{ Profile.Name }}\"^");
        QCOMPARE(inserted({"Profile.Age", "number", {}, "", false}, bare), "{{ Profile.Age }}^");
        QCOMPARE(inserted({"Profile.Name", "text", "you", "", false}, TagPlace::InTag), "Profile.Name^");
        QCOMPARE(inserted({"Profile.Name", "text", "you", "", false}, text), "{{ Profile.Name | default: 'you' }}^");
        QCOMPARE(inserted({"Profile.Name", "text", "", "", false}, bare), "\"{{ Profile.Name | default: '^' }}\"");
        QCOMPARE(inserted({"Profile.Age", "number", "", "", false}, bare), "{{ Profile.Age | default: 0 }}^");
        QCOMPARE(inserted({"Profile.Age", "number", "18", "", false}, bare), "{{ Profile.Age | default: 18 }}^");
        QCOMPARE(inserted({"Profile.Age", "number", "none", "", false}, text), "{{ Profile.Age | default: 'none' }}^");
        QCOMPARE(inserted({"Profile.VIP", "boolean", "", "", false}, bare), "{{ Profile.VIP | default: false }}^");
        QCOMPARE(inserted({"Profile.d", "date", "soon", "%d %b %Y", false}, bare),
            "\"{{ Profile.d | date: '%d %b %Y' | default: 'soon' }}\"^");
    }

    void noFallbackBreaksItsTag_data()
    {
        QTest::addColumn<QByteArray>("fallback");
        QTest::addColumn<QByteArray>("printed");
        QTest::newRow("apostrophe") << QByteArray("it's") << QByteArray("it's");
        QTest::newRow("quotes") << QByteArray("\"you\"") << QByteArray("\"you\"");
        QTest::newRow("both") << QByteArray("it's \"you\"") << QByteArray("it\u2019s \"you\"");
        QTest::newRow("braces") << QByteArray("a }} b %} c") << QByteArray("a } } b % } c");
        QTest::newRow("pipe") << QByteArray("a | upcase") << QByteArray("a | upcase");
    }

    void noFallbackBreaksItsTag()
    {
        QFETCH(QByteArray, fallback);
        const FieldTag tag{"Profile.Nick", "text", fallback.toStdString(), "", false};
        QTEST(rendered(fieldInsertion(tag, TagPlace::Text, liquid::clevertapDialect()).text, "{}"), "printed");
    }

    /// Whatever the field and the fallback hold: a JSON string comes out.
    void whatIsMadeSafeIsAString_data()
    {
        QTest::addColumn<QByteArray>("name"); // as JSON
        QTest::addColumn<QByteArray>("fallback");
        for (const char* text : {"a", "\\\"", "\\\\", "\\n\\t\\r", "\\\\\\\"x"}) {
            QTest::addRow("field %s", text)
                << QByteArray("{\"Profile\": {\"n\": \"") + text + "\"}}" << QByteArray("x");
        }
        for (const char* text : {"\"", "\\", "it's \"", "a\tb"})
            QTest::addRow("fallback %s", text) << QByteArray("{}") << QByteArray(text);
    }

    void whatIsMadeSafeIsAString()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, fallback);
        for (const char* pattern : {"", "%Y"}) {
            const FieldTag tag{"Profile.n", "text", fallback.toStdString(), pattern, true};
            const auto insertion = fieldInsertion(tag, TagPlace::BareValue, liquid::clevertapDialect());
            const QByteArray payload = rendered(insertion.text, name);
            const auto value = json::readValue(payload.toStdString());
            QVERIFY2(value && value->isString(), payload.constData());
        }
    }

private:
    static QByteArray rendered(const std::string& body, const QByteArray& scope)
    {
        const auto data = json::readData(scope.toStdString());
        const auto program = liquid::Program::parse(body, liquid::clevertapDialect());
        liquid::Renderer renderer;
        return QByteArray::fromStdString(std::string(renderer.render(*program, data->root(), {}).output));
    }
};

QTEST_APPLESS_MAIN(TestFieldTag)
#include "tst_FieldTag.moc"
