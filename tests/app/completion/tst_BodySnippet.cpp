// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/BodySnippet.h"
#include "completion/DateForms.h"

#include "json/Reader.h"
#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"

#include <QTest>

using namespace hookbench;

/// What the menu Insert puts in, and the forms of dates that it offers.
class TestBodySnippet : public QObject {
    Q_OBJECT

private slots:
    void snippetsAreWritten_data()
    {
        QTest::addColumn<QByteArray>("body"); // [ and ] around the selection, or ^ for the caret
        QTest::addColumn<int>("snippet");
        QTest::addColumn<QByteArray>("after"); // ^ is the caret
        QTest::addColumn<bool>("asks");

        const auto row = [](const char* body, BodySnippet snippet, const char* after, bool asks) {
            QTest::addRow("%d in %s", static_cast<int>(snippet), body)
                << QByteArray(body) << static_cast<int>(snippet) << QByteArray(after) << asks;
        };
        row("a^b", BodySnippet::Condition, "a{% if ^ %}{% else %}{% endif %}b", true);
        row("a<x>b", BodySnippet::Condition, "a{% if ^ %}x{% else %}{% endif %}b", true);
        row("<x>", BodySnippet::List, "{% for item in ^ %}x{% unless forloop.last %},{% endunless %}{% endfor %}", true);
        row("a^", BodySnippet::Abort, "a{% if ^ %}{% abort %}{% endif %}", true);
        row("a<x>", BodySnippet::Abort, "ax{% if ^ %}{% abort %}{% endif %}", true);
        row("{% unless a %}^{% endunless %}", BodySnippet::Abort, "{% unless a %}{% abort %}^{% endunless %}", false);
        row("{% if a %}{% endif %}^", BodySnippet::Abort, "{% if a %}{% endif %}{% if ^ %}{% abort %}{% endif %}", true);
        row("a<x>b", BodySnippet::Comment, "a{% comment %}^x{% endcomment %}b", false);
        row("{{ a^b }}c", BodySnippet::Comment, "{{ ab }}{% comment %}^{% endcomment %}c", false);
        row("{% if a^ %}c", BodySnippet::Abort, "{% if a %}{% abort %}^c", false);
    }

    void snippetsAreWritten()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, snippet);
        QFETCH(bool, asks);
        std::string text = body.toStdString();
        ByteRange selection{text.find_first_of("^<"), 0};
        selection.end = text.find('>') == std::string::npos ? selection.begin : text.find('>') - 1;
        std::erase_if(text, [](char c) { return c == '^' || c == '<' || c == '>'; });
        const auto insertion = snippetInsertion(text, selection, static_cast<BodySnippet>(snippet), true);
        text.replace(insertion.replaced.begin, insertion.replaced.size(), insertion.text);
        text.insert(insertion.replaced.begin + insertion.caret, "^");
        QTEST(QByteArray::fromStdString(text), "after");
        QCOMPARE(insertion.asksForField, asks);
    }

    void plainTextNeedsNoCommas()
    {
        const auto insertion = snippetInsertion("", {0, 0}, BodySnippet::List, false);
        QCOMPARE(QByteArray::fromStdString(insertion.text), QByteArray("{% for item in  %}{% endfor %}"));
    }

    /// What the list shows is what the engine makes of it.
    void formsOfDatesAreTrue_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const DateForm& form : dateForms())
            QTest::newRow(form.example) << QByteArray(form.pattern);
    }

    void formsOfDatesAreTrue()
    {
        QFETCH(QByteArray, pattern);
        const std::string body = "{{ '2025-02-24 14:15:22' | date: '" + pattern.toStdString() + "' }}";
        for (const auto* dialect : {&liquid::clevertapDialect(), &liquid::shopifyDialect()}) {
            const auto program = liquid::Program::parse(body, *dialect);
            const auto data = json::readData("{}");
            liquid::Renderer renderer;
            const auto outcome = renderer.render(*program, data->root(), {});
            QCOMPARE(QByteArray::fromStdString(std::string(outcome.output)), QByteArray(QTest::currentDataTag()));
        }
    }
};

QTEST_APPLESS_MAIN(TestBodySnippet)
#include "tst_BodySnippet.moc"
