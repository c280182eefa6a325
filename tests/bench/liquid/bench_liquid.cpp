// SPDX-License-Identifier: GPL-3.0-or-later
//
// hookbench-liquid-bench WORKLOAD DATA_FOLDER REPETITIONS
//
// WORKLOAD is W1 (w1.liquid for each line of profiles.jsonl, parsed once), W1s (the same with w1s.liquid), W2 (parse
// w1.liquid 10,000 times) or W3 (parse and render w3.liquid with w3.json, five times). Data are read before the clock
// starts. One pass is not timed; then come REPETITIONS timed ones. Prints one line of JSON: microseconds an operation
// for each repetition, memory, and the SHA-256 of all outputs of one pass, each followed by a line feed.
// HOOKBENCH_BENCH_DIALECT and HOOKBENCH_BENCH_ORIGINS=1 change what is timed; without them it is the shopify dialect,
// whose output peers give too.

#include "LiquidRunner.h"
#include "liquid/Renderer.h"

using namespace hookbench;
using namespace hookbench::liquid;

namespace {

struct Workload {
    std::string templateText;
    std::vector<Data> data;
    int operations = 0;
    bool parsesEachTime = false;
    bool renders = true;
    const Dialect* dialect = &shopifyDialect();
    RenderOptions options;
};

Workload prepare(const std::string& name, const std::string& folder)
{
    Workload work;
    if (const char* dialect = std::getenv("HOOKBENCH_BENCH_DIALECT"))
        work.dialect = dialectByName(dialect);
    work.options.recordOrigins = std::getenv("HOOKBENCH_BENCH_ORIGINS") != nullptr;
    work.parsesEachTime = name == "W2" || name == "W3";
    work.renders = name != "W2";
    work.templateText = readFile(folder + (name == "W3" ? "/w3.liquid" : name == "W1s" ? "/w1s.liquid" : "/w1.liquid"));
    if (name == "W3")
        work.data.push_back(json::readData(readFile(folder + "/w3.json")).value());
    else if (work.renders)
        work.data = readLines(folder + "/profiles.jsonl");
    work.operations = name == "W3" ? 5 : name == "W2" ? 10'000 : static_cast<int>(work.data.size());
    return work;
}

void parseAndRender(const Workload& work, Renderer& renderer, Outputs& outputs)
{
    const auto program = Program::parse(work.templateText, *work.dialect);
    if (program->hasErrors())
        std::exit(1);
    if (work.renders)
        outputs.take(renderer.render(*program, work.data.front().root(), work.options).output);
}

void run(const Workload& work, Renderer& renderer, Outputs& outputs)
{
    if (work.parsesEachTime) {
        for (int i = 0; i < work.operations; ++i)
            parseAndRender(work, renderer, outputs);
        return;
    }
    const auto program = Program::parse(work.templateText, *work.dialect);
    for (const Data& data : work.data)
        outputs.take(renderer.render(*program, data.root(), work.options).output);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "hookbench-liquid-bench WORKLOAD DATA_FOLDER REPETITIONS\n");
        return 2;
    }
    const Workload work = prepare(argv[1], argv[2]);
    Renderer renderer;
    return runWorkload("hookbench", argv[1], work.operations, work.renders, std::atoi(argv[3]),
        [&](Outputs& outputs) { run(work, renderer, outputs); });
}
