// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Diagnostic.h"
#include "text/PackedText.h"

#include <QTest>

using namespace hookbench;

class TestDiagnostic : public QObject {
    Q_OBJECT

private slots:
    void argumentsAreFilledIn()
    {
        Diagnostic diagnostic;
        diagnostic.messageText = "%1 is not %2 (%1)";
        diagnostic.hintText = "Try %3";
        diagnostic.arguments = {"a%2", "b"};
        QCOMPARE(diagnostic.message(), std::string("a%2 is not b (a%2)"));
        QCOMPARE(diagnostic.hint(), std::string("Try %3"));
        QCOMPARE(fillArguments("100 %", {"x"}), std::string("100 %"));
    }

    void aPackedSentenceIsTranslatedInItsPlace()
    {
        const auto shout = [](const std::string& english) {
            return QByteArray(english.c_str()).toUpper().toStdString();
        };
        const std::string inner = packText("no %1 at %2", {packText("end"), "5: a%1"});
        QCOMPARE(
            fillArguments("not valid: %1 (%2)", {inner, "b"}, shout), std::string("NOT VALID: NO END AT 5: a%1 (b)"));
        QCOMPARE(fillArguments("not valid: %1", {inner}), std::string("not valid: no end at 5: a%1"));
        QCOMPARE(fillArguments(inner, {"x"}), std::string("no end at 5: a%1"));
        QCOMPARE(fillArguments(packText("", {}), {}), std::string());
    }

    void whatIsNotWellPackedStaysAsItIs()
    {
        const std::string packed = packText("text", {"argument"});
        for (std::size_t size = 1; size < packed.size(); ++size) {
            const std::string cut = packed.substr(0, size);
            const std::string filled = fillArguments(cut, {});
            QVERIFY(filled == cut || filled == "text"); // a cut may fall between two parts
        }
        for (const char* odd : {"\x1e",
                 "\x1e"
                 ":",
                 "\x1e"
                 "-1:a",
                 "\x1e"
                 "99999999999999999999:a",
                 "\x1e"
                 "3:ab",
                 "\x1e"
                 "1:aX"})
            QCOMPARE(fillArguments("%1", {odd}), std::string(odd));
    }

    void errorsAreTold()
    {
        Diagnostic warning;
        warning.severity = Severity::Warning;
        QVERIFY(!hasErrors({}));
        QVERIFY(!hasErrors({warning}));
        QVERIFY(hasErrors({warning, Diagnostic()}));
    }

    void sortedByPartThenPlaceThenSeverity()
    {
        const auto make = [](std::string code, Part part, std::size_t begin, Severity severity) {
            Diagnostic d;
            d.code = std::move(code);
            d.severity = severity;
            d.place = {part, -1, {begin, begin + 1}};
            return d;
        };
        std::vector<Diagnostic> all = {make("d", Part::Url, 0, Severity::Error),
            make("c", Part::Body, 5, Severity::Error), make("b", Part::Body, 2, Severity::Warning),
            make("a", Part::Body, 2, Severity::Error)};
        sortByPlace(all);
        std::string order;
        for (const Diagnostic& d : all)
            order += d.code;
        QCOMPARE(order, std::string("abcd"));
    }
};

QTEST_APPLESS_MAIN(TestDiagnostic)
#include "tst_Diagnostic.moc"
