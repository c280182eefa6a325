// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CommentToggle.h"
#include "editor/CurlyQuotes.h"
#include "editor/Indentation.h"
#include "editor/TagBlocks.h"

#include <QTest>

using namespace hookbench;

namespace {

std::shared_ptr<const liquid::Program> parsed(const QString& body)
{
    return liquid::Program::parse(body.toStdString(), liquid::clevertapDialect());
}

QString with(std::string body, const std::vector<BodyChange>& changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        body.replace(change->removed.begin, change->removed.size(), change->added);
    return QString::fromStdString(body);
}

} // namespace

/// What the editor works out from the text alone: indentation, comments, blocks, quotes.
class TestTypingHelp : public QObject {
    Q_OBJECT

private slots:
    void indentsANewLine_data()
    {
        QTest::addColumn<QString>("body"); // ^ is the place
        QTest::addColumn<QString>("indent");
        QTest::addColumn<bool>("splits");
        QTest::newRow("as the line") << "  \"a\": 1,^"
                                     << "  " << false;
        QTest::newRow("into an object") << "  \"a\": {^"
                                        << "    " << false;
        QTest::newRow("between its braces") << "  \"a\": {^}"
                                            << "    " << true;
        QTest::newRow("between brackets") << "[^ ]"
                                          << "  " << true;
        QTest::newRow("into a block") << "  {% if a %}^"
                                      << "    " << false;
        QTest::newRow("between its tags") << "{%- for a in b -%}^{% endfor %}"
                                          << "  " << true;
        QTest::newRow("into a branch") << "  {% else %}^"
                                       << "    " << false;
        QTest::newRow("behind a tag that opens nothing") << "  {% assign a = 1 %}^"
                                                         << "  " << false;
        QTest::newRow("behind an output") << "  {{ a }}^"
                                          << "  " << false;
        QTest::newRow("before a closer") << "{\n  \"a\": 1^}"
                                         << "" << false;
        QTest::newRow("a closer of this line") << "  [1^]"
                                               << "  " << false;
        QTest::newRow("an output is no closer") << "  {{ a ^}}"
                                                << "  " << false;
        QTest::newRow("tabs") << "{\n\t\"a\": [^"
                              << "\t\t" << false;
        QTest::newRow("four blanks") << "{\n    \"a\": [^"
                                     << "        " << false;
    }

    void indentsANewLine()
    {
        QFETCH(QString, body);
        QFETCH(QString, indent);
        QFETCH(bool, splits);
        const qsizetype place = body.indexOf(u'^');
        const NewLine line = newLineAt(body.remove(u'^').toStdString(), static_cast<std::size_t>(place));
        QCOMPARE(QString::fromStdString(line.indent), indent);
        QCOMPARE(line.splitsBlock, splits);
    }

    void alignsACloser_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("indent");
        QTest::newRow("a brace") << "{\n  \"a\": 1\n  }^"
                                 << "";
        QTest::newRow("of an empty object") << "  {\n    }^"
                                            << "  ";
        QTest::newRow("a tag") << "  {% if a %}\n    1\n    {% endif %}^"
                               << "  ";
        QTest::newRow("a branch") << "{% if a %}\n  1\n  {% else %}^"
                                  << "";
        QTest::newRow("no closer") << "{\n  \"a\": {{ b }}^"
                                   << "  ";
        QTest::newRow("empty lines between") << "{\n  1\n\n\n  }^"
                                             << "";
    }

    void alignsACloser()
    {
        QFETCH(QString, body);
        QFETCH(QString, indent);
        const qsizetype place = body.indexOf(u'^');
        const std::string aligned = closerIndentAt(body.remove(u'^').toStdString(), static_cast<std::size_t>(place));
        QCOMPARE(QString::fromStdString(aligned), indent);
    }

    void togglesAComment_data()
    {
        QTest::addColumn<QString>("body"); // « » is the selection, « alone the caret
        QTest::addColumn<QString>("expected");
        QTest::newRow("a line") << "{\n  \"a\"«: 1,\n}"
                                << "{\n  {% comment %}\"a\": 1,{% endcomment %}\n}";
        QTest::newRow("a selection") << "a «b» c"
                                     << "a {% comment %}b{% endcomment %} c";
        QTest::newRow("lines") << "«a\n  b\n»c"
                               << "{% comment %}a\n  b{% endcomment %}\nc";
        QTest::newRow("a tag is taken whole") << "a {{ «b }} c» d"
                                              << "a {% comment %}{{ b }} c{% endcomment %} d";
        QTest::newRow("back, caret inside") << "{% comment %}a«b{% endcomment %}"
                                            << "ab";
        QTest::newRow("back, all selected") << "x «{%- comment -%}ab{% endcomment %}» y"
                                            << "x ab y";
        QTest::newRow("an empty line") << "a\n«\nb"
                                       << "a\n\nb";
    }

    void togglesAComment()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const auto begin = static_cast<std::size_t>(body.indexOf(u'«'));
        body.remove(u'«');
        const auto end = body.contains(u'»') ? static_cast<std::size_t>(body.indexOf(u'»')) : begin;
        body.remove(u'»');
        QCOMPARE(with(body.toStdString(), commentToggle(*parsed(body), {begin, end})), expected);
    }

    void knowsWhichTagsBelongTogether()
    {
        const auto program = parsed(QStringLiteral("{% if a %}{% for b in c %}{{ b }}{% else %}{% assign d = 1 %}{% "
                                                   "endfor %}{% elsif e %}{% else %}{% endif %}"
                                                   "{% raw %}{% if %}{% endraw %}{% endcase %}"));
        QStringList blocks;
        for (const TagBlock& block : tagBlocks(*program)) {
            QStringList names;
            for (const WrittenTag& tag : block)
                names << QString::fromStdString(program->source().substr(tag.name.begin, tag.name.size()));
            blocks << names.join(u' ');
        }
        QCOMPARE(blocks,
            (QStringList{QStringLiteral("for else endfor"), QStringLiteral("if elsif else endif"),
                QStringLiteral("raw endraw")}));
    }

    void findsCurlyQuotesThatShouldBeStraight_data()
    {
        QTest::addColumn<QString>("body"); // « begins what was pasted
        QTest::addColumn<QString>("expected");
        QTest::newRow("a member") << "«{ “a”: “b” }"
                                  << "{ \"a\": \"b\" }";
        QTest::newRow("within a text they are characters") << "«{ \"a\": \"say “b”\" }"
                                                           << "{ \"a\": \"say “b”\" }";
        QTest::newRow("pasted into a text") << "{ \"a\": \"«say “b”\" }"
                                            << "{ \"a\": \"say “b”\" }";
        QTest::newRow("in a tag") << "«\"{{ a | default: ‘it’ }}\""
                                  << "\"{{ a | default: 'it' }}\"";
        QTest::newRow("double ones in a tag within a string") << "«\"{{ a | default: “x” }}\""
                                                              << "\"{{ a | default: 'x' }}\"";
        QTest::newRow("in a string of a tag") << "«{{ a | default: 'don’t' }}"
                                              << "{{ a | default: 'don’t' }}";
        QTest::newRow("German ones") << "«{ „a“: 1 }"
                                     << "{ \"a\": 1 }";
        QTest::newRow("none") << "«{ \"a\": 1 }"
                              << "{ \"a\": 1 }";
    }

    void findsCurlyQuotesThatShouldBeStraight()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const auto begin = static_cast<std::size_t>(body.left(body.indexOf(u'«')).toUtf8().size());
        const std::string text = body.remove(u'«').toStdString();
        QCOMPARE(with(text, curlyDelimiters(text, {begin, text.size()})), expected);
    }
};

QTEST_MAIN(TestTypingHelp)
#include "tst_TypingHelp.moc"
