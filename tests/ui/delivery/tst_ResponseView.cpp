// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ResponseView.h"

#include "AttemptSamples.h"
#include "campaign/request/ConnectionParts.h"
#include "delivery/TimingsModel.h"
#include "delivery/WireHeadersModel.h"
#include "delivery/WireTextView.h"
#include "editor/CodeView.h"
#include "editor/NoticeStrip.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hookbench;

class ResponseViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void saysWhatBelongsHere();
    void offersToCancel();
    void saysWhatCameOfIt_data();
    void saysWhatCameOfIt();
    void leadsToWhatHasToBeChanged_data();
    void leadsToWhatHasToBeChanged();
    void showsTheBodyPrettyAndRaw();
    void showsWhatIsNotJsonAsItIs();
    void showsLongBodiesInPart();
    void showsHeadersAndCopiesThem();
    void showsTheRequestAsItWasSent();
    void showsTimings();
    void showsTheConnection();
    void modelsKeepTheirPromises();

private:
    template <typename T> T* child(const char* name) const { return m_view->findChild<T*>(QLatin1String(name)); }
    QString body() const { return child<CodeView>("replyBody")->text(); }

    std::unique_ptr<ResponseView> m_view;
};

void ResponseViewTest::initTestCase()
{
    installTheme();
}

void ResponseViewTest::init()
{
    m_view = std::make_unique<ResponseView>();
    m_view->resize(700, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ResponseViewTest::saysWhatBelongsHere()
{
    QVERIFY(child<QLabel>("responseEmpty")->isVisible());
    QVERIFY(child<QLabel>("responseEmpty")->text().contains(QStringLiteral("Send Test")));
}

void ResponseViewTest::offersToCancel()
{
    m_view->showSending();
    QSignalSpy cancelled(m_view.get(), &ResponseView::cancelRequested);
    QTest::mouseClick(child<QPushButton>("cancelSending"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void ResponseViewTest::saysWhatCameOfIt_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("figures");
    QTest::newRow("accepted") << test::answered(200, "{}") << QStringLiteral("200 OK")
                              << QStringLiteral("34 ms · 2 bytes");
    QTest::newRow("refused") << test::refused() << QStringLiteral("Nobody listens at 127.0.0.1:41234")
                             << QStringLiteral("2 ms");
}

void ResponseViewTest::saysWhatCameOfIt()
{
    QFETCH(Attempt, attempt);
    QFETCH(QString, headline);
    QFETCH(QString, figures);
    m_view->showAttempt(attempt);
    QVERIFY2(child<QLabel>("attemptHeadline")->text().startsWith(headline),
        qPrintable(child<QLabel>("attemptHeadline")->text()));
    QVERIFY2(child<QLabel>("attemptFigures")->text().startsWith(figures),
        qPrintable(child<QLabel>("attemptFigures")->text()));
}

void ResponseViewTest::leadsToWhatHasToBeChanged_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QString>("button"); ///< empty for none
    QTest::addColumn<Place>("place");
    const Place none;
    QTest::newRow("accepted") << test::answered(200, "{}") << QString() << none;
    QTest::newRow("nobody there") << test::refused() << QStringLiteral("Go to the URL") << Place{Part::Url, -1, {}};
    QTest::newRow("wrong key") << test::answered(401, "") << QStringLiteral("Go to the Key")
                               << Place{Part::HeaderValue, -1, {}};
    Attempt attempt = test::refused();
    attempt.failure = DeliveryFailure::Proxy;
    QTest::newRow("proxy") << attempt << QStringLiteral("Go to Connection") << connectionPlace;
    attempt.failure = DeliveryFailure::HostNotFound;
    attempt.url = QStringLiteral("https://scj1.qualtrics.com/API/v3/distributions");
    QTest::newRow("no such data centre") << attempt << QStringLiteral("Go to the Environment")
                                         << Place{Part::Environment, -1, {}};
}

void ResponseViewTest::leadsToWhatHasToBeChanged()
{
    QFETCH(Attempt, attempt);
    QFETCH(QString, button);
    QFETCH(Place, place);
    m_view->setLeadsToSettings(true);
    m_view->showAttempt(attempt);
    auto* found = child<QPushButton>("goToSetting");
    QCOMPARE(found->isVisible(), !button.isEmpty());
    if (button.isEmpty())
        return;
    QCOMPARE(found->text(), button);
    Place asked;
    connect(m_view.get(), &ResponseView::settingRequested, this, [&asked](const Place& to) { asked = to; });
    found->click();
    QVERIFY(asked == place);
}

void ResponseViewTest::showsTheBodyPrettyAndRaw()
{
    const QByteArray raw = R"({"n":1.10,"n":18446744073709551616,"a":[]})";
    m_view->showAttempt(test::answered(200, raw));
    QVERIFY(body().contains(QLatin1Char('\n')));
    QVERIFY(body().contains(QStringLiteral("1.10")));
    QVERIFY(body().contains(QStringLiteral("18446744073709551616")));
    QTest::mouseClick(child<QToolButton>("bodyRaw"), Qt::LeftButton);
    QCOMPARE(body(), QString::fromUtf8(raw));
    QTest::mouseClick(child<QToolButton>("bodyPretty"), Qt::LeftButton);
    QVERIFY(body().contains(QLatin1Char('\n')));
}

void ResponseViewTest::showsWhatIsNotJsonAsItIs()
{
    m_view->showAttempt(test::answered(502, "<html>Bad gateway</html>"));
    QCOMPARE(body(), QStringLiteral("<html>Bad gateway</html>"));
    QVERIFY(!child<QToolButton>("bodyPretty")->isEnabled());
    m_view->showAttempt(test::answered(200, "{}"));
    QVERIFY(child<QToolButton>("bodyPretty")->isEnabled());
}

void ResponseViewTest::showsLongBodiesInPart()
{
    QByteArray large(3 * WireTextView::shownBytes, 'x');
    large[WireTextView::shownBytes - 1] = '\xC3'; // ä lies across the end of what is shown
    large[WireTextView::shownBytes] = '\xA4';
    m_view->showAttempt(test::answered(200, large));
    QCOMPARE(body().size(), WireTextView::shownBytes - 1);
    const QString note = child<CodeView>("replyBody")->parentWidget()->findChild<NoticeStrip*>()->text();
    QVERIFY2(note.startsWith(QStringLiteral("The first ")), qPrintable(note));
}

void ResponseViewTest::showsHeadersAndCopiesThem()
{
    m_view->showAttempt(test::answered(200, "{}"));
    child<QTabWidget>("responseTabs")->setCurrentIndex(1);
    const QAbstractItemModel* model = child<QTreeView>("replyHeaders")->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("application/json"));
    QTest::mouseClick(child<QToolButton>("copyHeaders"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Content-Type: application/json\nServer: test\n"));
}

void ResponseViewTest::showsTheRequestAsItWasSent()
{
    m_view->showAttempt(test::answered(200, "{}"));
    child<QTabWidget>("responseTabs")->setCurrentIndex(2);
    QCOMPARE(child<CodeView>("sentRequest")->text(),
        QStringLiteral(
            "POST /API/v3/distributions HTTP/1.1\nHost: 127.0.0.1:41234\nX-API-TOKEN: ••••••••\n\n{\"n\":1.10}"));
}

void ResponseViewTest::showsTimings()
{
    m_view->showAttempt(test::answered(200, "{}"));
    const QAbstractItemModel* model = child<QTreeView>("timings")->model();
    const int last = model->rowCount() - 1;
    QCOMPARE(model->index(last, TimingsModel::TookColumn).data().toString(), QStringLiteral("34 ms"));
    QCOMPARE(model->index(last, 0).data(TimingsModel::EndRole).toDouble(), 1.0);
}

void ResponseViewTest::showsTheConnection()
{
    Attempt attempt = test::answered(200, "{}");
    m_view->showAttempt(attempt);
    auto* tabs = child<QTabWidget>("responseTabs");
    const auto hasConnection = [tabs] {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == QStringLiteral("Connection"))
                return true;
        }
        return false;
    };
    QVERIFY(!hasConnection());
    attempt.peer = {QStringLiteral("2001:db8::7"), 443, false, PeerGap::NotConnected};
    m_view->showAttempt(attempt);
    QVERIFY(hasConnection());
    const QAbstractItemModel* model = child<QTreeView>("connectionFacts")->model();
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Connected to"));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("2001:db8::7, port 443"));
    attempt.peer = {{}, 0, false, PeerGap::Several};
    m_view->showAttempt(attempt);
    QVERIFY(model->index(0, 1).data().toString().startsWith(QStringLiteral("not known: several")));
}

void ResponseViewTest::modelsKeepTheirPromises()
{
    WireHeadersModel headers;
    const QAbstractItemModelTester headersTester(&headers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    headers.setHeaders({{"A", "1"}, {"A", "2"}});
    QCOMPARE(headers.rowCount(), 2);
    TimingsModel timings;
    const QAbstractItemModelTester timingsTester(&timings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    timings.setAttempt(test::refused());
    QCOMPARE(timings.rowCount(), 5);
}

QTEST_MAIN(ResponseViewTest)
#include "tst_ResponseView.moc"
