// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// Templates four times as long may take at most a little more than four times the instructions, whatever is in them.
/// valgrind counts the instructions, so the result is the same on a machine that is busy.
class TestLinearWork : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void workFollowsTheSize_data();
    void workFollowsTheSize();

private:
    qint64 instructions(const QString& kind, int size);

    QString m_valgrind;
    qint64 m_base = 0; ///< what starting takes
};

void TestLinearWork::initTestCase()
{
    m_valgrind = QStandardPaths::findExecutable(QStringLiteral("valgrind"));
    if (m_valgrind.isEmpty())
        QSKIP("valgrind is not installed");
    m_base = instructions(QStringLiteral("nothing"), 0);
    QVERIFY(m_base > 0);
}

qint64 TestLinearWork::instructions(const QString& kind, int size)
{
    QProcess process;
    process.start(m_valgrind,
        {QStringLiteral("--tool=callgrind"), QStringLiteral("--callgrind-out-file=/dev/null"),
            QStringLiteral(HOOKBENCH_LIQUID_WORK), kind, QString::number(size)});
    process.waitForFinished(-1);
    const QString report = QString::fromUtf8(process.readAllStandardError());
    const auto found = QRegularExpression(QStringLiteral("Collected : (\\d+)")).match(report);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? found.captured(1).toLongLong() : 0;
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
    const qint64 once = instructions(kind, size) - m_base;
    const qint64 fourTimes = instructions(kind, 4 * size) - m_base;
    QVERIFY(once > size / 10);
    const double growth = static_cast<double>(fourTimes) / static_cast<double>(once);
    QVERIFY2(growth < 5, qPrintable(QStringLiteral("%1 times the instructions").arg(growth)));
}

QTEST_GUILESS_MAIN(TestLinearWork)
#include "tst_LinearWork.moc"
