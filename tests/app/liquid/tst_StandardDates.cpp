// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDateStandardForm.h"

#include <QTest>

#include <random>
#include <tuple>

using namespace hookbench::liquid::ruby;

namespace {

auto fields(const DateParts& parts)
{
    return std::tuple(parts.year, parts.month, parts.day, parts.yearDay, parts.hour, parts.minute, parts.second,
        parts.nanoseconds, parts.offset);
}

} // namespace

/// The quick way to read a date finds what the search for all forms finds.
class TestStandardDates : public QObject {
    Q_OBJECT

private slots:
    void readsWhatSystemsWrite()
    {
        QVERIFY(standardDateParts("2024-02-17"));
        QVERIFY(standardDateParts("2024-02-17 05:04:21"));
        QVERIFY(standardDateParts("2024-02-17T05:04:21Z"));
        QCOMPARE(standardDateParts("2024-02-17T05:04:21-03:30")->offset, std::optional<int>(-12600));
    }

    void leavesTheRestToTheSearch()
    {
        for (const char* text : {"", "2024", "2024-2-17", "2024-13-17", "2024-02-32", "2024-02-17T",
                 "2024-02-17 24:00:00", "2024-02-17 05:04", "2024-02-17 05:04:61", "2024-02-17 05:04:21.5",
                 "2024-02-17 05:04:21 UTC", "2024-02-17T05:04:21+0530", " 2024-02-17", "17-02-2024"})
            QVERIFY2(!standardDateParts(text), text);
    }

    /// Each text in these forms, with one character changed in half of them.
    void findsWhatTheSearchFinds()
    {
        std::mt19937 random(20'261'126); // NOLINT: the same texts each time
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            const auto pick = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
            QByteArray text = QByteArray::number(10'000 + pick(10'000)).mid(1) + '-'
                + QByteArray::number(101 + pick(13)).mid(1) + '-' + QByteArray::number(101 + pick(32)).mid(1);
            if (pick(4) > 0)
                text += (pick(2) > 0 ? "T" : " ") + QByteArray::number(100 + pick(25)).mid(1) + ':'
                    + QByteArray::number(100 + pick(61)).mid(1) + ':' + QByteArray::number(100 + pick(61)).mid(1);
            const int zone = text.size() > 10 ? pick(3) : 0;
            if (zone > 0)
                text += zone == 1 ? QByteArray("Z")
                                  : (pick(2) > 0 ? "+" : "-") + QByteArray::number(100 + pick(25)).mid(1) + ':'
                        + QByteArray::number(100 + pick(61)).mid(1);
            if (pick(2) > 0)
                text[pick(static_cast<int>(text.size()))] = "0123456789-:+TZ "[pick(16)];
            const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
            const auto parts = standardDateParts(view);
            if (!parts)
                continue;
            ++read;
            QVERIFY2(fields(*parts) == fields(findDateParts(view)), text.constData());
        }
        QVERIFY(read > 8'000);
    }
};

QTEST_APPLESS_MAIN(TestStandardDates)
#include "tst_StandardDates.moc"
