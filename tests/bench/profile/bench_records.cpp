// SPDX-License-Identifier: GPL-3.0-or-later
// A file of a million profiles in the import panel: how long until the first rows, and how long the window is deaf
// while the file is read, while it is scrolled with the wheel, by pages and by jumps, and while it is sorted, filtered
// and searched. A frame is one such event with all the painting that it causes, in processor time of the window's
// thread, so that what else runs on the machine does not count; none should take over 16 ms. An argument gives another
// number of profiles.
#include "../editor/BlockWatch.h"
#include "profile/ImportModel.h"
#include "profile/ImportPanel.h"
#include "profile/RecordQueries.h"
#include "profile/RecordsTable.h"
#include "profile/RecordsView.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace hookbench;

namespace {

constexpr int frames = 300;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

long memoryKb(const char* name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(qstrlen(name))).trimmed().split(' ').front().toLong();
    }
    return 0;
}

void writeProfiles(const QString& path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    QRandomGenerator random(1);
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("{\"Identity\":\"C" + number + "\",\"Name\":\"Customer " + number + "\",\"Email\":\"c" + number
            + "@example.com\",\"Score\":" + QByteArray::number(random.bounded(100'000)) + ",\"City\":\"City "
            + QByteArray::number(random.bounded(500)) + "\",\"Joined\":\"2024-01-02 12:00:00\",\"Vip\":"
            + (i % 3 == 0 ? "true" : "false") + ",\"Tags\":[\"red\",\"blue\"],\"Address\":{\"zip\":\"" + number
            + "\",\"country\":\"FR\"},\"Language\":\"fr\"}\n");
    }
}

class Desk {
public:
    Desk(BlockWatch& watch, const QString& path)
        : m_watch(watch)
        , m_data("{}")
    {
        QElapsedTimer clock;
        clock.start();
        m_watch.restart();
        m_panel = std::make_unique<ImportPanel>(&m_data.session, path);
        m_table = m_panel->findChild<RecordsTable*>();
        m_panel->resize(1200, 800);
        m_panel->show();
        waitFor([this] { return m_table->records()->rowCount() > 0; });
        std::printf("%-34s %8.0f ms\n", "first rows", double(clock.elapsed()));
        auto* cancel = m_panel->findChild<QPushButton*>(QStringLiteral("cancelImport"));
        waitFor([cancel] { return !cancel->isVisible(); });
        report("file read", clock);
    }

    void waitFor(const std::function<bool()>& isDone)
    {
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::processEvents();
    }

    void report(const char* name, const QElapsedTimer& clock)
    {
        std::printf("%-34s %8.0f ms, the window was deaf for up to %.1f ms (event %d)\n", name, double(clock.elapsed()),
            m_watch.longestMs(), int(m_watch.longestEvent()));
    }

    void measureFrames(const char* name, const std::function<void()>& act)
    {
        std::vector<double> took;
        for (int i = 0; i < frames; ++i) {
            const double begin = cpuMs();
            act();
            QCoreApplication::processEvents();
            took.push_back(cpuMs() - begin);
        }
        std::ranges::sort(took);
        std::printf("%-34s median %5.2f ms, 99 %% %5.2f ms, longest %5.2f ms\n", name, took[took.size() / 2],
            took[took.size() * 99 / 100], took.back());
    }

    void scroll(const char* name)
    {
        std::printf("%s\n", name);
        m_table->scrollToTop();
        QCoreApplication::processEvents();
        const QPointF middle = m_table->viewport()->rect().center();
        measureFrames("  wheel", [&] {
            QWheelEvent wheel(middle, m_table->viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_table->viewport(), &wheel);
        });
        measureFrames("  Page Down", [&] { press(Qt::Key_PageDown); });
        measureFrames("  Down", [&] { press(Qt::Key_Down); });
        QRandomGenerator random(2);
        QScrollBar* bar = m_table->verticalScrollBar();
        measureFrames(
            "  jumps of the scroll bar", [&] { bar->setValue(int(random.bounded(quint32(bar->maximum())))); });
        measureFrames("  Home and End", [&, isEnd = false]() mutable {
            isEnd = !isEnd;
            press(isEnd ? Qt::Key_End : Qt::Key_Home, Qt::ControlModifier);
        });
    }

    void query(const char* name, const std::function<void()>& ask)
    {
        RecordQueries* queries = m_panel->findChild<RecordsView*>()->queries();
        QElapsedTimer clock;
        clock.start();
        m_watch.restart();
        ask();
        waitFor([queries] { return !queries->isBusy(); });
        report(name, clock);
    }

    RecordsTable* table() const { return m_table; }
    RecordsView* view() const { return m_panel->findChild<RecordsView*>(); }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QKeyEvent down(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(m_table, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers);
        QCoreApplication::sendEvent(m_table, &up);
    }

    BlockWatch& m_watch;
    BodySession m_data;
    std::unique_ptr<ImportPanel> m_panel;
    RecordsTable* m_table = nullptr;
};

} // namespace

int main(int argc, char* argv[])
{
    BlockWatch application(argc, argv);
    installTheme();
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("profiles.jsonl"));
    writeProfiles(path, count);
    std::printf("%d profiles, %.0f MB; memory before %ld MB\n", count, double(QFile(path).size()) / 1e6,
        memoryKb("VmRSS:") / 1024);
    Desk desk(application, path);
    const RecordField score{false, {"Score"}};
    const RecordField name{false, {"Name"}};
    desk.scroll("as in the file");
    desk.query("sorted by a number", [&] { emit desk.table()->sortRequested(score, true); });
    desk.scroll("sorted");
    desk.query("sorted by a text", [&] { emit desk.table()->sortRequested(name, true); });
    desk.query("filtered to a third", [&] {
        emit desk.table()->filterRequested({{false, {"Vip"}}, FieldCondition::Test::Equals, "true"});
    });
    desk.query("back to the order of the file", [&] { emit desk.table()->sortRequested({}, false); });
    desk.query("searched to the end", [&] { desk.view()->queries()->find(QStringLiteral("nobody"), nullptr, 0, 1); });
    std::printf("memory %ld MB, at most %ld MB\n", memoryKb("VmRSS:") / 1024, memoryKb("VmHWM:") / 1024);
    return 0;
}
