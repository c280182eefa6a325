// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/CatchAllForm.h"

#include "common/MessageLine.h"
#include "sandbox/Sandbox.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

using namespace hookbench;

class TestCatchAllForm : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void answersAsItStands();
    void refusesInPlace_data();
    void refusesInPlace();
    void comesBackInTheNextRun();
    void leavesTheSandboxAloneOnceHidden();

private:
    static void type(QComboBox* combo, const QString& text);
    template <typename T> static T* find(const CatchAllForm& form, const char* name)
    {
        return form.findChild<T*>(QString::fromLatin1(name));
    }
};

void TestCatchAllForm::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTheme();
}

void TestCatchAllForm::init()
{
    QSettings().clear();
}

void TestCatchAllForm::type(QComboBox* combo, const QString& text)
{
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), text);
}

void TestCatchAllForm::answersAsItStands()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    CatchAllForm form(&sandbox);
    QVERIFY(!form.isVisible());
    form.setInForce(true);
    QVERIFY(form.isVisible());
    type(find<QComboBox>(form, "answerStatus"), QStringLiteral("418"));
    QTest::keyClick(find<QComboBox>(form, "answerStatus")->lineEdit(), Qt::Key_Return);
    QVERIFY(find<QComboBox>(form, "answerStatus")->currentText().startsWith(u"418"));
    type(find<QComboBox>(form, "answerType"), QStringLiteral("text/tea; a=b"));
    find<QSpinBox>(form, "answerDelay")->setValue(5);
    find<QPlainTextEdit>(form, "answerBody")->setPlainText(QStringLiteral("short and stout"));

    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), sandbox.port());
    client.write("POST /any HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += client.readAll()).endsWith("\r\n\r\nshort and stout"));
    QVERIFY2(answer.startsWith("HTTP/1.1 418 "), answer.constData());
    QVERIFY2(answer.contains("\r\nContent-Type: text/tea; a=b\r\n"), answer.constData());
    QCOMPARE(sandbox.catchAll()->delayMs, 5);
}

void TestCatchAllForm::refusesInPlace_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("no number") << QStringLiteral("fine");
    QTest::newRow("empty") << QStringLiteral(" ");
    QTest::newRow("interim") << QStringLiteral("103");
    QTest::newRow("too high") << QStringLiteral("700");
    QTest::newRow("without the body that is there") << QStringLiteral("204");
}

void TestCatchAllForm::refusesInPlace()
{
    QFETCH(QString, status);
    Sandbox sandbox;
    CatchAllForm form(&sandbox);
    form.setInForce(true);
    const auto* fault = find<MessageLine>(form, "answerFault");
    QVERIFY(!fault->isVisible());
    type(find<QComboBox>(form, "answerStatus"), status);
    QVERIFY(fault->isVisible());
    QVERIFY(!fault->text().isEmpty());
    QCOMPARE(sandbox.catchAll()->status, 200);
    type(find<QComboBox>(form, "answerStatus"), QStringLiteral("503"));
    QVERIFY(!fault->isVisible());
    QCOMPARE(sandbox.catchAll()->status, 503);
}

void TestCatchAllForm::comesBackInTheNextRun()
{
    Sandbox sandbox;
    CatchAllForm first(&sandbox);
    first.setInForce(true);
    find<QComboBox>(first, "answerStatus")->setCurrentText(QStringLiteral("429 Too Many Requests"));
    find<QSpinBox>(first, "answerDelay")->setValue(250);
    find<QPlainTextEdit>(first, "answerBody")->setPlainText(QStringLiteral("later"));

    Sandbox nextSandbox;
    CatchAllForm next(&nextSandbox);
    QVERIFY(!nextSandbox.catchAll());
    next.setInForce(true);
    QCOMPARE(nextSandbox.catchAll()->status, 429);
    QCOMPARE(nextSandbox.catchAll()->delayMs, 250);
    QCOMPARE(nextSandbox.catchAll()->body, QByteArray("later"));
}

void TestCatchAllForm::leavesTheSandboxAloneOnceHidden()
{
    Sandbox sandbox;
    CatchAllForm form(&sandbox);
    form.setInForce(true);
    QVERIFY(sandbox.catchAll());
    form.setInForce(false);
    QVERIFY(!form.isVisible());
    QVERIFY(!sandbox.catchAll());
    find<QSpinBox>(form, "answerDelay")->setValue(9);
    QVERIFY(!sandbox.catchAll());
}

QTEST_MAIN(TestCatchAllForm)
#include "tst_CatchAllForm.moc"
