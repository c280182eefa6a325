// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

/// Templates four times as long may take at most a little more than four times the instructions, whatever is in them.
/// valgrind counts the instructions, so the result is the same on a machine that is busy.
class TestLinearWork : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void workFollowsTheSize_data();
    void workFollowsTheSize();

private:
    std::vector<qint64> instructions(const QString& kind, const std::vector<int>& sizes);

    QString m_valgrind;
};

void TestLinearWork::initTestCase()
{
    m_valgrind = QStandardPaths::findExecutable(QStringLiteral("valgrind"));
    if (m_valgrind.isEmpty())
        QSKIP("valgrind is not installed");
}

/// What each size takes, all in one run: valgrind writes a file of counts each time that the work is done.
std::vector<qint64> TestLinearWork::instructions(const QString& kind, const std::vector<int>& sizes)
{
    const QTemporaryDir folder;
    const QString counts = folder.filePath(QStringLiteral("counts"));
    QStringList arguments{QStringLiteral("--tool=callgrind"), QStringLiteral("--callgrind-out-file=") + counts,
        QStringLiteral("--zero-before=hookbenchWork"), QStringLiteral("--dump-after=hookbenchWork"),
        QStringLiteral(HOOKBENCH_LIQUID_WORK), kind};
    for (const int size : sizes)
        arguments << QString::number(size);
    QProcess process;
    process.start(m_valgrind, arguments);
    process.waitForFinished(-1);
    std::vector<qint64> result;
    for (std::size_t i = 1; i <= sizes.size() && process.exitCode() == 0; ++i) {
        QFile file(counts + QStringLiteral(".%1").arg(i));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto found = QRegularExpression(QStringLiteral("\\n(?:summary|totals): (\\d+)"))
                               .match(QString::fromUtf8(file.readAll()));
        result.push_back(found.captured(1).toLongLong());
    }
    return result;
}

void TestLinearWork::workFollowsTheSize_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"text", "outputs", "names", "blocks", "comments", "raw", "conditions", "filters",
             "arguments", "unclosed outputs", "unclosed tags", "unclosed strings", "errors", "path", "loops",
             "broken ranges", "small sigmas", "pieces", "markup"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestLinearWork::workFollowsTheSize()
{
    QFETCH(const QString, kind);
    constexpr int size = 10'000;
    const std::vector<qint64> counts = instructions(kind, {size, size, 4 * size});
    QCOMPARE(counts.size(), std::size_t(3));
    // The first does once what is done once in a run; it is left out.
    QVERIFY(counts[1] > size / 10);
    const double growth = static_cast<double>(counts[2]) / static_cast<double>(counts[1]);
    QVERIFY2(growth < 5, qPrintable(QStringLiteral("%1 times the instructions").arg(growth)));
}

QTEST_GUILESS_MAIN(TestLinearWork)
#include "tst_LinearWork.moc"
