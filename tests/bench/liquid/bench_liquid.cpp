// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_liquid WORKLOAD DATA_FOLDER REPETITIONS
//
// WORKLOAD is W1 (w1.liquid for each line of profiles.jsonl, parsed once), W1s (the same with w1s.liquid), W2 (parse
// w1.liquid 10,000 times) or W3 (parse and render w3.liquid with w3.json, five times). Data are read before the clock
// starts. One pass is not timed; then come REPETITIONS timed ones. Prints one line of JSON: microseconds an operation
// for each repetition, memory, and the SHA-256 of all outputs of one pass, each followed by a line feed.
// HOOKBENCH_BENCH_DIALECT and HOOKBENCH_BENCH_ORIGINS=1 change what is timed.

#include "liquid/Renderer.h"
#include "json/Reader.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace hookbench;
using namespace hookbench::liquid;

namespace {

struct Workload {
    std::string name;
    std::string templateText;
    std::vector<Data> data;
    int operations = 0;
    bool parsesEachTime = false;
    bool renders = true;
    const Dialect* dialect = &shopifyDialect();
    RenderOptions options;
};

std::string readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::fprintf(stderr, "Cannot read %s\n", path.c_str());
        std::exit(2);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<Data> readLines(const std::string& path)
{
    std::vector<Data> data;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        data.push_back(json::readData(line).value());
    return data;
}

Workload prepare(const std::string& name, const std::string& folder)
{
    Workload work;
    work.name = name;
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
    work.operations = name == "W3" ? 5 : 10'000;
    return work;
}

/// One pass; the outputs go to `hash` if there is one. Returns a number that depends on all of them.
std::size_t run(const Workload& work, Renderer& renderer, QCryptographicHash* hash)
{
    std::size_t bytes = 0;
    auto program = Program::parse(work.templateText, *work.dialect);
    for (int i = 0; i < work.operations; ++i) {
        if (work.parsesEachTime)
            program = Program::parse(work.templateText, *work.dialect);
        if (!work.renders) {
            bytes += program->hasErrors() ? 0 : 1;
            continue;
        }
        const Data& data = work.data[static_cast<std::size_t>(i) % work.data.size()];
        const Outcome outcome = renderer.render(*program, data.root(), work.options);
        bytes += outcome.output.size();
        if (hash != nullptr) {
            hash->addData(QByteArrayView(outcome.output.data(), static_cast<qsizetype>(outcome.output.size())));
            hash->addData(QByteArrayView("\n", 1));
        }
    }
    return bytes;
}

long memoryInKilobytes(std::string_view field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(field))
            return std::strtol(line.c_str() + field.size() + 1, nullptr, 10);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "bench_liquid WORKLOAD DATA_FOLDER REPETITIONS\n");
        return 2;
    }
    const Workload work = prepare(argv[1], argv[2]);
    Renderer renderer;
    const long base = memoryInKilobytes("VmRSS");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::size_t expected = run(work, renderer, work.renders ? &hash : nullptr);
    std::string times;
    for (int i = std::atoi(argv[3]); i > 0; --i) {
        const auto start = std::chrono::steady_clock::now();
        if (run(work, renderer, nullptr) != expected)
            return 1;
        const std::chrono::duration<double, std::micro> spent = std::chrono::steady_clock::now() - start;
        times += (times.empty() ? "" : ", ") + std::to_string(spent.count() / work.operations);
    }
    const std::string sha = work.renders ? "\"" + hash.result().toHex().toStdString() + "\"" : "null";
    std::printf("{\"engine\": \"hookbench\", \"workload\": \"%s\", \"n\": %d, \"us\": [%s], \"rss_base_kb\": %ld, "
                "\"rss_peak_kb\": %ld, \"sha256\": %s}\n",
        work.name.c_str(), work.operations, times.c_str(), base, memoryInKilobytes("VmHWM"), sha.c_str());
    return 0;
}
