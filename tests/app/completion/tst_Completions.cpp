// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/Completions.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

class TestCompletions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto scope = [](const char* text) { return *json::readValue(text); };
        m_scopes.push_back(scope(R"({"Profile": {"Name": "Ada", "Customer Type": "gold", "tags": ["a"],
            "address": {"city": "Paris"}}, "Event": {"items": [{"sku": "A1"}, {"price": 3}]}})"));
        m_scopes.push_back(scope(R"({"Profile": {"Nick": null, "Name": 5}})"));
        m_contracts.set("Profile.QualtricID", {FieldType::String, {}, true, {}});
    }

    void choicesAreOffered_data()
    {
        QTest::addColumn<QByteArray>("body"); // ^ is the caret
        QTest::addColumn<QStringList>("first"); // labels, as far as they are given

        const auto row = [](const char* body, const QStringList& first) {
            QTest::newRow(body) << QByteArray(body) << first;
        };
        row("{{ ^ }}", {QStringLiteral("Profile"), QStringLiteral("Event"), QStringLiteral("ExternalTrigger")});
        row("{{ Profile.^ }}",
            {QStringLiteral("Name"), QStringLiteral("Customer Type"), QStringLiteral("tags"), QStringLiteral("address"),
                QStringLiteral("Nick"), QStringLiteral("QualtricID"), QStringLiteral("Email")});
        row("{{ Profile.n^ }}", {QStringLiteral("Name"), QStringLiteral("Nick"), QStringLiteral("Phone")});
        row("{{ Profile.address.^ }}", {QStringLiteral("city")});
        row("{% for i in Event.items %}{{ i.^ }}", {QStringLiteral("sku"), QStringLiteral("price")});
        row("{% assign mine = 1 %}{{ m^", {QStringLiteral("mine")});
        row("{{ x | d^ }}",
            {QStringLiteral("date"), QStringLiteral("date_tz"), QStringLiteral("default"), QStringLiteral("divided_by"),
                QStringLiteral("downcase")});
        row("{% un^ %}", {QStringLiteral("unless"), QStringLiteral("endunless")});
        row("{\"a\": ^}", {});
    }

    void choicesAreOffered()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, first);
        QStringList labels;
        for (const Completion& completion : completions(body))
            labels << QString::fromStdString(completion.label);
        QCOMPARE(labels.mid(0, first.size()), first);
        QCOMPARE(labels.isEmpty(), first.isEmpty());
    }

    void choosingWrites_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QByteArray>("after"); // ^ is the caret

        const auto row = [](const char* body, const char* label, const char* after) {
            QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(label) << QByteArray(after);
        };
        row("{{ Pro^ }}", "Profile", "{{ Profile^ }}");
        row("{{ Profile.na^ }}", "Name", "{{ Profile.Name^ }}");
        row("{{ Profile.c^ }}", "Customer Type", "{{ Profile['Customer Type']^ }}");
        row("{{ Profile['c^']", "Customer Type", "{{ Profile['Customer Type'^]");
        row("{{ Profile['c^ }}", "Customer Type", "{{ Profile['Customer Type']^ }}");
        row("{{ x | def^ }}", "default", "{{ x | default^ }}");
        row("{{ x | app^ }}", "append", "{{ x | append: ^ }}");
        row("{% if^ %}", "if", "{% if ^ %}{% endif %}");
        row("{% fo^ %}", "for", "{% for item in ^ %}{% endfor %}");
        row("{% if^", "if", "{% if^");
        row("{% en^ %}", "endif", "{% endif^ %}");
    }

    void choosingWrites()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, label);
        std::string text = body.toStdString();
        text.erase(text.find('^'), 1);
        for (const Completion& completion : completions(body)) {
            if (completion.label != label.toStdString())
                continue;
            text.replace(completion.replaced.begin, completion.replaced.size(), completion.text);
            text.insert(completion.replaced.begin + completion.caret, "^");
            QTEST(QByteArray::fromStdString(text), "after");
            return;
        }
        QFAIL("not offered");
    }

    void fieldsTellTypeAndExample()
    {
        for (const Completion& completion : completions("{{ Profile.^ }}")) {
            if (completion.label == "Name") {
                QCOMPARE(completion.field.type, std::string("text"));
                QCOMPARE(completion.field.example, std::string("Ada"));
            } else if (completion.label == "QualtricID") {
                QCOMPARE(completion.field.source, KnownField::Source::Contract);
            } else if (completion.label == "Email") {
                QCOMPARE(completion.field.source, KnownField::Source::System);
            }
        }
    }

private:
    std::vector<Completion> completions(const QByteArray& body) const
    {
        std::string text = body.toStdString();
        const std::size_t caret = text.find('^');
        text.erase(caret, 1);
        return completionsAt(text, caret, {&liquid::clevertapDialect(), m_scopes, &m_contracts});
    }

    std::vector<json::Value> m_scopes;
    FieldContracts m_contracts;
};

QTEST_APPLESS_MAIN(TestCompletions)
#include "tst_Completions.moc"
