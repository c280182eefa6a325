// SPDX-License-Identifier: GPL-3.0-or-later
// From a real key event in the editor to the new payload in the preview, both on screen, and how long the window was
// deaf meanwhile. Prints figures; the budgets are 1 ms, 4 ms and 16 ms for payloads of 1 kB, 100 kB and 1 MB, and 8 ms
// for the longest block. Beside it stands what a bare QScintilla of the same text takes for the same key, without
// colours, checks or a preview: below that no editor made of it can come. An argument such as "1 MB at the end" leaves
// the other rows out.
#include "BlockWatch.h"
#include "editor/CodeView.h"
#include "editor/PayloadEditor.h"
#include "preview/PayloadView.h"
#include "preview/PreviewPane.h"
#include "preview/ProblemsView.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <Qsci/qsciscintilla.h>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>
#include <cstdio>

using namespace hookbench;

namespace {

constexpr int keyPresses = 60;
constexpr int warmUp = 5;

/// Records of some 100 bytes a line, one field in each filled in.
std::string bodyOf(std::size_t bytes)
{
    std::string body = "[\n";
    for (int i = 0; body.size() + 120 < bytes; ++i)
        body += "  {\"index\": " + std::to_string(i)
            + ", \"name\": \"{{ Profile.Name | default: 'x' }}\", \"price\": 12.50, "
            + "\"tags\": [\"a\", \"b\"], \"ok\": true},\n";
    return body + "  {\"typed\": \"\"}\n]\n";
}

struct Desk {
    BodySession data;
    QSplitter window{Qt::Vertical};
    PayloadEditor* editor = new PayloadEditor(&data.session);
    PreviewPane* preview = new PreviewPane(&data.session);
    ProblemsView* problems = new ProblemsView(&data.session);

    explicit Desk(std::size_t bytes)
        : data(bodyOf(bytes), R"({"Name": "Ada Lovelace"})")
    {
        auto* upper = new QSplitter;
        upper->addWidget(editor);
        upper->addWidget(preview);
        window.addWidget(upper);
        window.addWidget(problems);
        window.resize(1200, 800);
        window.show();
    }

    quint64 revision() const { return data.session.preview()->revision; }
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void pressKey(QWidget* widget, int key, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &release);
}

/// Milliseconds until the payload that this key press makes is in the preview, and painted.
double keyToPreview(Desk& desk)
{
    QElapsedTimer timer;
    timer.start();
    pressKey(desk.editor->view(), Qt::Key_X, QStringLiteral("x"));
    const auto shown = [&desk] {
        return desk.preview->payloadView()->view()->positions().length()
            == desk.data.session.preview()->request.body.size()
            && desk.data.session.preview()->bodyProgram->source().size() == desk.editor->view()->positions().length();
    };
    while (!shown())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QCoreApplication::processEvents(); // paints; counted by the watch only
    return ms;
}

std::size_t typingPlace(std::string_view text, bool atEnd)
{
    return atEnd ? text.rfind("\"\"}") + 1 : text.find("price") + 1;
}

/// What the same key blocks the window for in a QScintilla alone: the median of the longest blocks.
double bareBlock(BlockWatch& watch, std::size_t bytes, bool atEnd)
{
    const std::string body = bodyOf(bytes);
    QsciScintilla bare;
    bare.setUtf8(true);
    bare.setText(QString::fromStdString(body));
    bare.resize(600, 400);
    bare.show();
    bare.SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(typingPlace(body, atEnd)));
    QCoreApplication::processEvents();
    std::vector<double> blocks;
    for (int i = 0; i < warmUp + keyPresses; ++i) {
        watch.restart();
        pressKey(&bare, Qt::Key_X, QStringLiteral("x"));
        QCoreApplication::processEvents();
        if (i >= warmUp)
            blocks.push_back(watch.longestMs());
    }
    return median(blocks);
}

void measure(BlockWatch& watch, const char* name, std::size_t bytes, bool atEnd)
{
    Desk desk(bytes);
    while (desk.revision() == 0 || desk.data.session.preview()->request.body.empty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    const std::string_view text = desk.editor->view()->contents();
    const std::size_t place = typingPlace(text, atEnd);
    desk.editor->view()->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(place));
    QCoreApplication::processEvents();

    std::vector<double> times;
    std::vector<double> blocks;
    QEvent::Type longest = QEvent::None;
    for (int i = 0; i < warmUp + keyPresses; ++i) {
        watch.restart();
        const double ms = keyToPreview(desk);
        if (i < warmUp)
            continue;
        if (blocks.empty() || watch.longestMs() > *std::max_element(blocks.begin(), blocks.end()))
            longest = watch.longestEvent();
        times.push_back(ms);
        blocks.push_back(watch.longestMs());
    }
    std::printf("%-8s %-12s %9.2f %9.2f %14.2f %9.2f %12.2f   (event %d)\n", name, atEnd ? "at the end" : "at the top",
        median(times), *std::max_element(times.begin(), times.end()), median(blocks),
        *std::max_element(blocks.begin(), blocks.end()), bareBlock(watch, bytes, atEnd), static_cast<int>(longest));
}

} // namespace

int main(int argc, char** argv)
{
    BlockWatch watch(argc, argv);
    installTheme();
    std::printf("%-8s %-12s %19s %24s\n", "payload", "typed", "key to preview, ms", "window deaf, ms");
    std::printf("%-8s %-12s %9s %9s %14s %9s %12s\n", "", "", "median", "max", "median", "max", "bare editor");
    const QString wanted = QCoreApplication::arguments().value(1);
    for (const bool atEnd : {false, true}) {
        for (const auto& [name, bytes] : {std::pair{"1 kB", 1'000U}, {"100 kB", 100'000U}, {"1 MB", 1'000'000U}}) {
            const QString row = QString::fromLatin1(name) + QLatin1String(atEnd ? " at the end" : " at the top");
            if (row.contains(wanted))
                measure(watch, name, bytes, atEnd);
        }
    }
    return 0;
}
