// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What the programs of this folder share: the data they read and the line of JSON they print.
namespace hookbench {

inline std::string readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::fprintf(stderr, "Cannot read %s\n", path.c_str());
        std::exit(2);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<liquid::Data> readLines(const std::string& path)
{
    std::vector<liquid::Data> data;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        data.push_back(json::readData(line).value());
    return data;
}

inline long memoryInKilobytes(std::string_view field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(field))
            return std::strtol(line.c_str() + field.size() + 1, nullptr, 10);
    }
    return 0;
}

/// Where the outputs of a pass go. They are hashed in the pass that is not timed and only counted in the others.
class Outputs {
public:
    explicit Outputs(QCryptographicHash* hash)
        : m_hash(hash)
    {
    }

    void take(std::string_view output)
    {
        m_bytes += output.size();
        if (m_hash == nullptr)
            return;
        m_hash->addData(QByteArrayView(output.data(), static_cast<qsizetype>(output.size())));
        m_hash->addData(QByteArrayView("\n", 1));
    }
    std::size_t bytes() const { return m_bytes; }

private:
    QCryptographicHash* m_hash = nullptr;
    std::size_t m_bytes = 0;
};

/// Runs `pass` once for the hash and `repetitions` times for the clock, and prints the result. `pass` takes Outputs and
/// does `operations` operations. Returns the exit status.
template <typename Pass>
int runWorkload(
    const char* engine, const std::string& workload, int operations, bool hasOutput, int repetitions, Pass pass)
{
    const long base = memoryInKilobytes("VmRSS");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Outputs first(&hash);
    pass(first);
    std::string times;
    for (int i = 0; i < repetitions; ++i) {
        Outputs outputs(nullptr);
        const auto start = std::chrono::steady_clock::now();
        pass(outputs);
        const std::chrono::duration<double, std::micro> spent = std::chrono::steady_clock::now() - start;
        if (outputs.bytes() != first.bytes())
            return 1;
        times += (times.empty() ? "" : ", ") + std::to_string(spent.count() / operations);
    }
    const std::string sha = hasOutput ? "\"" + hash.result().toHex().toStdString() + "\"" : "null";
    std::printf("{\"engine\": \"%s\", \"workload\": \"%s\", \"n\": %d, \"us\": [%s], \"rss_base_kb\": %ld, "
                "\"rss_peak_kb\": %ld, \"sha256\": %s}\n",
        engine, workload.c_str(), operations, times.c_str(), base, memoryInKilobytes("VmHWM"), sha.c_str());
    return 0;
}

} // namespace hookbench
