// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up and resident memory of the window beside those of a bare window with one editor, run in turns. Needs a
// display. The first argument is the number of runs.
#include "StartedProgram.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace hookbench;

namespace {

struct Peer {
    const char* name;
    QString program;
    QTemporaryDir home;
    std::vector<StartupMeasure> measures;
};

/// One slow run does not move it.
double median(const std::vector<StartupMeasure>& measures, double StartupMeasure::*field)
{
    std::vector<double> values;
    for (const StartupMeasure& measure : measures)
        values.push_back(measure.*field);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool measure(Peer& peer)
{
    const auto result = measureStart(peer.program, {}, peer.home.path());
    if (!result) {
        std::fprintf(stderr, "%s did not show a usable window; is there a display?\n", qPrintable(peer.program));
        return false;
    }
    peer.measures.push_back(*result);
    return true;
}

void printRow(const char* what, const Peer& bare, const Peer& hookbench, double StartupMeasure::*field)
{
    const double bareValue = median(bare.measures, field);
    const double ownValue = median(hookbench.measures, field);
    std::printf("%-24s %10.1f %10.1f %8.2f\n", what, bareValue, ownValue, ownValue / bareValue);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int runs = std::max(1, QCoreApplication::arguments().value(1, QStringLiteral("11")).toInt());
    Peer bare{"bare window", QStringLiteral(BARE_WINDOW_PROGRAM), {}, {}};
    Peer hookbench{"hookbench", QStringLiteral(HOOKBENCH_PROGRAM), {}, {}};

    // The first run of each is not counted: it fills the caches of the system and makes the settings.
    for (int run = 0; run <= runs; ++run) {
        if (!measure(bare) || !measure(hookbench))
            return 1;
    }
    bare.measures.erase(bare.measures.begin());
    hookbench.measures.erase(hookbench.measures.begin());

    std::printf("medians of %d runs %16s %10s %8s\n", runs, bare.name, hookbench.name, "ratio");
    printRow("usable after, ms", bare, hookbench, &StartupMeasure::usableMs);
    printRow("resident memory, MB", bare, hookbench, &StartupMeasure::residentMb);
    printRow("of it not shared, MB", bare, hookbench, &StartupMeasure::ownMb);
    return 0;
}
