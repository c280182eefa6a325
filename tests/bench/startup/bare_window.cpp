// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the start-up bench: the least that a Qt program with a QScintilla can be.
#include "common/FirstPaint.h"
#include "common/StartupTrace.h"

#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QsciScintilla(&window));
    window.resize(1280, 800);
    hookbench::traceStartup(*new hookbench::FirstPaint(&window));
    window.show();
    return QApplication::exec();
}
