// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/PseudoTranslator.h"

#include <QLatin1String>

namespace hookbench {
namespace {

QChar accented(QChar letter)
{
    constexpr char16_t plain[] = u"aceinosuyzACEINOSUYZ";
    constexpr char16_t dressed[] = u"àçéîñöšûýžÀÇÉÎÑÖŠÛÝŽ";
    const auto position = QStringView(plain).indexOf(letter);
    return position < 0 ? letter : QChar(dressed[position]);
}

/// Length of the placeholder, markup or access key that begins at a place; 0 where none does.
qsizetype keptLength(QStringView text)
{
    if (text.startsWith(u'&'))
        return qMin<qsizetype>(2, text.size());
    if (text.startsWith(u'<'))
        return text.indexOf(u'>') + 1;
    if (!text.startsWith(u'%'))
        return 0;
    qsizetype end = text.mid(1).startsWith(u'L') ? 2 : 1;
    while (end < text.size() && end < 3 && (text[end].isDigit() || text[end] == u'n'))
        ++end;
    return end;
}

/// Not read by people: the direction of the layout, and names of keys that are parsed again.
bool isForPrograms(QLatin1String context)
{
    return context == QLatin1String("QGuiApplication") || context == QLatin1String("QApplication")
        || context == QLatin1String("QShortcut");
}

} // namespace

QString pseudoText(const QString& text)
{
    QString disguised(u'⟦');
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype kept = keptLength(QStringView(text).mid(i)); kept > 0) {
            disguised += QStringView(text).mid(i, kept);
            i += kept;
        } else {
            disguised += accented(text[i++]);
        }
    }
    for (qsizetype i = 0; i < (text.size() * 4 + 9) / 10; ++i)
        disguised += i % 6 == 5 ? u' ' : u'~';
    return disguised + u'⟧';
}

QString PseudoTranslator::translate(
    const char* context, const char* text, const char* /*disambiguation*/, int count) const
{
    if (isForPrograms(QLatin1String(context)) || !text || !*text)
        return {};
    const QString disguised = pseudoText(QString::fromUtf8(text));
    return count < 0 ? disguised : QString(disguised).replace(QLatin1String("%n"), QString::number(count));
}

} // namespace hookbench
