// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/SecretText.h"
#include "delivery/SecretMask.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace hookbench;

/// Random secrets under random disguises, up to three escapings on top of one encoding: nothing of a secret is left,
/// and everything around it stays as it is. The seed is printed; HOOKBENCH_SEED sets it.
class tst_SecretDisguises : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLeft();
    void innocentTextStays();
    void longRepliesTakeLinearTime_data();
    void longRepliesTakeLinearTime();

private:
    QString randomSecret();
    QByteArray escaped(const QByteArray& utf8, const QString& how);

    QRandomGenerator m_random;
};

namespace {

const QByteArray mask(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));

QByteArray hexOf(uint value, int width, bool isUpper)
{
    const QByteArray digits = QByteArray::number(value, 16).rightJustified(width, '0');
    return isUpper ? digits.toUpper() : digits;
}

bool isPlain(uint character)
{
    return character < 0x80 && QChar(character).isLetterOrNumber();
}

QByteArray json(const QString& text, bool isAscii, bool isUpper)
{
    static const QHash<char16_t, QByteArray> named{{u'"', "\\\""}, {u'\\', "\\\\"}, {u'/', "\\/"}, {u'\n', "\\n"},
        {u'\r', "\\r"}, {u'\t', "\\t"}, {u'\b', "\\b"}, {u'\f', "\\f"}};
    QString result;
    for (const QChar unit : text) {
        if (const QByteArray known = named.value(unit.unicode()); !known.isEmpty())
            result += QLatin1String(known);
        else if (isAscii && (unit.unicode() >= 0x7f || unit == u'&' || unit == u'<'))
            result += QLatin1String(QByteArray("\\u" + hexOf(unit.unicode(), 4, isUpper)));
        else
            result += unit;
    }
    return result.toUtf8();
}

QByteArray html(const QString& text, int base, bool isAll)
{
    QByteArray result;
    for (const char32_t character : text.toUcs4()) {
        const bool isSpecial = QByteArray("<>&\"'").contains(static_cast<char>(character)) && character < 0x80;
        if (!isAll && !isSpecial)
            result += QString::fromUcs4(&character, 1).toUtf8();
        else if (base == 10)
            result += "&#" + QByteArray::number(static_cast<uint>(character)) + ';';
        else
            result += "&#x" + hexOf(static_cast<uint>(character), 2, isAll) + ';';
    }
    return result;
}

QByteArray bytewise(const QByteArray& text, const QByteArray& mark, bool isUpper, bool isAll)
{
    QByteArray result;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        result += !isAll && isPlain(value) ? QByteArray(1, byte) : QByteArray(mark + hexOf(value, 2, isUpper));
    }
    return result;
}

} // namespace

void tst_SecretDisguises::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("HOOKBENCH_SEED") ? qEnvironmentVariable("HOOKBENCH_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
    qInfo("HOOKBENCH_SEED=%u", seed);
    m_random.seed(seed);
}

QString tst_SecretDisguises::randomSecret()
{
    static const QString letters = QStringLiteral("abcXYZ019-_./+=%&<>\"'\\ \t\n;#uxé\u00fc\u20ac😀");
    const QList<uint> characters = letters.toUcs4();
    QString secret;
    for (int size = m_random.bounded(6, 24); size > 0; --size) {
        const char32_t character = characters.at(m_random.bounded(static_cast<int>(characters.size())));
        secret += QString::fromUcs4(&character, 1);
    }
    return secret;
}

QByteArray tst_SecretDisguises::escaped(const QByteArray& utf8, const QString& how)
{
    const QString text = QString::fromUtf8(utf8);
    const bool isOdd = how.endsWith(u'!');
    if (how.startsWith(u"json"))
        return json(text, how.startsWith(u"json-ascii"), isOdd);
    if (how.startsWith(u"html10"))
        return html(text, 10, isOdd);
    if (how.startsWith(u"html16"))
        return html(text, 16, isOdd);
    if (how.startsWith(u"percent"))
        return bytewise(utf8, "%", m_random.bounded(2) == 0, isOdd);
    if (how.startsWith(u"form"))
        return utf8.toPercentEncoding(" ").replace(' ', '+');
    if (how.startsWith(u"quoted"))
        return bytewise(utf8, "=", true, isOdd);
    return bytewise(utf8, "\\x", false, isOdd);
}

void tst_SecretDisguises::nothingIsLeft()
{
    static const QStringList escapes{QStringLiteral("json"), QStringLiteral("json-ascii"),
        QStringLiteral("json-ascii!"), QStringLiteral("html10"), QStringLiteral("html10!"), QStringLiteral("html16"),
        QStringLiteral("html16!"), QStringLiteral("percent"), QStringLiteral("percent!"), QStringLiteral("form"),
        QStringLiteral("quoted"), QStringLiteral("quoted!"), QStringLiteral("x"), QStringLiteral("x!")};
    for (int round = 0; round < 3000; ++round) {
        const QString secret = randomSecret();
        QByteArray echo = secret.toUtf8();
        QString told;
        const int encoding = m_random.bounded(6);
        if (encoding == 0)
            echo = echo.toHex();
        if (encoding == 1)
            echo = QString::fromLatin1(echo).toUtf8();
        for (int depth = m_random.bounded(4); depth > 0; --depth) {
            const QString& how = escapes.at(m_random.bounded(static_cast<int>(escapes.size())));
            echo = escaped(echo, how);
            told += how + u' ';
        }
        const QByteArray masked = SecretMask({secret, QStringLiteral("another-one")}).masked("[[" + echo + "]]");
        const QByteArray expected = "[[" + mask + "]]";
        QVERIFY2(masked == expected,
            qPrintable(QStringLiteral("%1 of %2: %3 became %4")
                           .arg(told, secret, QString::fromUtf8(echo), QString::fromUtf8(masked))));
    }
}

void tst_SecretDisguises::innocentTextStays()
{
    const QByteArray pieces = "abcXYZ019-_./+=%&<>\"'\\ \t\n;#ux{}:,";
    const SecretMask secretMask({QStringLiteral("Zq7~secret~Value"), QStringLiteral("ünlike/Any+thing")});
    for (int round = 0; round < 500; ++round) {
        QByteArray text;
        for (int size = m_random.bounded(400); size > 0; --size)
            text += m_random.bounded(20) == 0 ? static_cast<char>(m_random.bounded(256))
                                              : pieces.at(m_random.bounded(static_cast<int>(pieces.size())));
        QCOMPARE(secretMask.masked(text), text);
    }
}

void tst_SecretDisguises::longRepliesTakeLinearTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("JSON") << QByteArray(
        R"({"id": 4711, "name": "Ada \"Countess\" Lovelace", "url": "https:\/\/a.b\/?c=d&e=f+g"},)");
    QTest::newRow("base64")
        << QByteArray("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5").repeated(2);
    QTest::newRow("backslashes") << QByteArray("\\");
    QTest::newRow("percent signs") << QByteArray("%25");
    QTest::newRow("references") << QByteArray("&amp;#");
    QTest::newRow("almost the secret") << QByteArray("Zq7~secret~Valu");
}

/// The figure is for the reader, the test only has to end.
void tst_SecretDisguises::longRepliesTakeLinearTime()
{
    QFETCH(QByteArray, unit);
    constexpr qsizetype size = 1'000'000;
    const QByteArray text = unit.repeated(size / unit.size());
    const SecretMask secretMask({QStringLiteral("Zq7~secret~Value"), QStringLiteral("ünlike/Any+thing")});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(secretMask.masked(text), text);
    qInfo("%lld ms for 1 MB", clock.elapsed());
}

QTEST_GUILESS_MAIN(tst_SecretDisguises)
#include "tst_SecretDisguises.moc"
