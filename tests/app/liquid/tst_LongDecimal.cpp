// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LongDecimal.h"
#include "liquid/TextBuffer.h"

#include <QTest>

#include <cmath>
#include <limits>

using hookbench::liquid::LongDecimal;
using hookbench::liquid::TextBuffer;

namespace {

std::string digitsOf(const LongDecimal& number)
{
    TextBuffer text;
    number.appendText(text);
    return std::string(text.view());
}

} // namespace

/// Against 128-bit integers where these suffice, and by laws of arithmetic beyond.
class TestLongDecimal : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void calculatesAs128Bits();
    void dividesWhatItMultiplied();
    void rounds_data();
    void rounds();
    void becomesTheNearestDouble_data();
    void becomesTheNearestDouble();

private:
    std::uint64_t random();
    std::string randomDigits(std::size_t most);

    std::uint64_t m_state = 88172645463325252U;
};

std::uint64_t TestLongDecimal::random()
{
    m_state ^= m_state << 13U;
    m_state ^= m_state >> 7U;
    m_state ^= m_state << 17U;
    return m_state;
}

std::string TestLongDecimal::randomDigits(std::size_t most)
{
    std::string digits(1, static_cast<char>('1' + random() % 9));
    for (std::size_t count = random() % most; count > 0; --count)
        digits += random() % 3 == 0 ? '0' : static_cast<char>(random() % 2 == 0 ? '9' : '0' + random() % 10);
    return digits;
}

void TestLongDecimal::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("zero") << QByteArray("0") << 0 << QByteArray("0");
    QTest::newRow("negative zero") << QByteArray("-0") << 5 << QByteArray("0");
    QTest::newRow("limbs of zeros") << QByteArray("-1000000000000000000000") << 0
                                    << QByteArray("-1000000000000000000000");
    QTest::newRow("zeros in front") << QByteArray("000123") << 0 << QByteArray("123");
    QTest::newRow("exponent") << QByteArray("12.5") << 12 << QByteArray("12500000000000");
    QTest::newRow("places") << QByteArray("12.75") << 0 << QByteArray("12");
}

void TestLongDecimal::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exponent);
    QFETCH(const QByteArray, whole);
    const LongDecimal number(text.toStdString(), exponent);
    QCOMPARE(digitsOf(number.rounded(0, LongDecimal::Rounding::Down)), whole.toStdString());
}

void TestLongDecimal::calculatesAs128Bits()
{
    for (int i = 0; i < 20'000; ++i) {
        const auto a = static_cast<std::int64_t>(random() >> (random() % 60));
        const auto b = static_cast<std::int64_t>(random() >> (random() % 60));
        const LongDecimal left(std::to_string(a / 2));
        const LongDecimal right(std::to_string(b / 2));
        QCOMPARE(digitsOf(left + right), std::to_string(a / 2 + b / 2));
        QCOMPARE(digitsOf(left - right), std::to_string(a / 2 - b / 2));
        QCOMPARE(left < right, a / 2 < b / 2);
        if (right.isZero())
            continue;
        const std::int64_t cut = a / 2 / (b / 2);
        const bool isBelow = a / 2 % (b / 2) != 0 && (a < 0) != (b < 0);
        QCOMPARE(digitsOf(LongDecimal::flooredQuotient(left, right)), std::to_string(isBelow ? cut - 1 : cut));
    }
}

void TestLongDecimal::dividesWhatItMultiplied()
{
    for (int i = 0; i < 5'000; ++i) {
        const LongDecimal factor((random() % 2 == 0 ? "-" : "") + randomDigits(120));
        const LongDecimal divisor((random() % 2 == 0 ? "-" : "") + randomDigits(60));
        const LongDecimal product = factor * divisor;
        QCOMPARE(digitsOf(LongDecimal::flooredQuotient(product, divisor)), digitsOf(factor));
        // A little more than a whole multiple, of the divisor's sign, does not change the whole quotient.
        const LongDecimal one(divisor.isNegative() ? "-1" : "1");
        if (LongDecimal("1") < (divisor.isNegative() ? divisor.negated() : divisor))
            QCOMPARE(digitsOf(LongDecimal::flooredQuotient(product + one, divisor)), digitsOf(factor));
        QCOMPARE(digitsOf(product - product), std::string("0"));
        QCOMPARE(digitsOf(product + factor - factor), digitsOf(product));
    }
}

void TestLongDecimal::rounds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<QByteArray>("nearest");
    QTest::newRow("half") << QByteArray("2.5") << 0 << QByteArray("2") << QByteArray("3");
    QTest::newRow("negative half") << QByteArray("-2.5") << 0 << QByteArray("-3") << QByteArray("-3");
    QTest::newRow("below a half") << QByteArray("-2.4999999999999999999999") << 0 << QByteArray("-3")
                                  << QByteArray("-2");
    QTest::newRow("to thousands") << QByteArray("123456789012345678901500") << 3
                                  << QByteArray("123456789012345678901000") << QByteArray("123456789012345678902000");
    QTest::newRow("carries on") << QByteArray("999999999999999999.5") << 0 << QByteArray("999999999999999999")
                                << QByteArray("1000000000000000000");
    QTest::newRow("to nothing") << QByteArray("-0.4") << 0 << QByteArray("-1") << QByteArray("0");
}

void TestLongDecimal::rounds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exponent);
    QFETCH(const QByteArray, below);
    QFETCH(const QByteArray, nearest);
    const LongDecimal number(text.toStdString());
    QCOMPARE(digitsOf(number.rounded(exponent, LongDecimal::Rounding::Down)), below.toStdString());
    QCOMPARE(digitsOf(number.rounded(exponent, LongDecimal::Rounding::HalfAway)), nearest.toStdString());
}

void TestLongDecimal::becomesTheNearestDouble_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<double>("expected");
    QTest::newRow("places") << QByteArray("-0.1") << 0 << -0.1;
    QTest::newRow("many digits") << QByteArray("0.1000000000000000055511151231257827") << 0 << 0.1;
    QTest::newRow("largest") << QByteArray("1.7976931348623157") << 308 << std::numeric_limits<double>::max();
    QTest::newRow("beyond") << QByteArray("-1.8") << 308 << -std::numeric_limits<double>::infinity();
    QTest::newRow("smallest") << QByteArray("4.94") << -324 << std::numeric_limits<double>::denorm_min();
    QTest::newRow("below") << QByteArray("1") << -400 << 0.0;
}

void TestLongDecimal::becomesTheNearestDouble()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exponent);
    QFETCH(const double, expected);
    QVERIFY(LongDecimal(text.toStdString(), exponent).toDouble() == expected);
}

QTEST_APPLESS_MAIN(TestLongDecimal)
#include "tst_LongDecimal.moc"
