// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <span>
#include <string>
#include <vector>

/// A template, its data as JSON text, the partials by name, and the mode to run it in.
struct DifferentialCase {
    std::string templateText;
    std::string data;
    std::vector<std::pair<std::string, std::string>> partials;
    bool isStrict = false;
};

/// What an engine made of a case.
struct Answer {
    enum class Kind { Rendered, Refused, Skipped };
    Kind kind = Kind::Skipped;
    std::string text; ///< the output; for a refused template why

    bool operator==(const Answer&) const = default;
};

/// Ruby's Liquid in a process of its own. With HOOKBENCH_RUBY_LIQUID set to the lib folder of another version that one,
/// else the installed one.
class RubyLiquid {
public:
    static constexpr long long frozenNow = 1709647629; ///< the time that it takes for now, Unix seconds

    /// Empty if it runs, else why it does not, with what to do about it.
    QString start();
    int version() const { return m_version; } ///< 100 * major + minor
    /// An answer a case, in order. Fewer if the process died over the case that comes next.
    std::vector<Answer> ask(std::span<const DifferentialCase> cases);
    void stop();

private:
    QByteArray readLine();

    QProcess m_process;
    int m_version = 0;
};
