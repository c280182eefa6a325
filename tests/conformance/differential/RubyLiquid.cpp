// SPDX-License-Identifier: GPL-3.0-or-later
#include "RubyLiquid.h"

#include "json/Reader.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace hookbench;

namespace {

constexpr int millisecondsToAnswer = 60'000;

std::string lineFor(const DifferentialCase& test)
{
    std::string line = "{\"template\":";
    json::appendQuoted(line, test.templateText);
    line += ",\"data\":" + test.data + ",\"strict\":" + (test.isStrict ? "true" : "false") + ",\"partials\":{";
    for (std::size_t i = 0; i < test.partials.size(); ++i) {
        line += i == 0 ? "" : ",";
        json::appendQuoted(line, test.partials[i].first);
        line += ':';
        json::appendQuoted(line, test.partials[i].second);
    }
    line += "}}\n";
    return line;
}

Answer answerFrom(const QByteArray& line)
{
    const auto read = json::readValue(line.toStdString());
    if (!read)
        return {Answer::Kind::Skipped, line.toStdString()};
    if (const json::Value* output = read->find("output"))
        return {Answer::Kind::Rendered, output->text()};
    if (const json::Value* refused = read->find("refused"))
        return {Answer::Kind::Refused, refused->text()};
    return {Answer::Kind::Skipped, read->textOf("skipped")};
}

} // namespace

QString RubyLiquid::start()
{
    const QString ruby = QStandardPaths::findExecutable(QStringLiteral("ruby"));
    if (ruby.isEmpty())
        return QStringLiteral("There is no ruby: install what packaging/linux/packages-test.txt names.");
    QStringList arguments;
    const QString other = qEnvironmentVariable("HOOKBENCH_RUBY_LIQUID");
    if (!other.isEmpty())
        arguments << QStringLiteral("-I") << other;
    arguments << QStringLiteral(HOOKBENCH_SOURCE_DIR "/tests/conformance/differential/ruby_liquid.rb");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("FROZEN_NOW"), QString::number(frozenNow));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(ruby, arguments);
    const QByteArray greeting = readLine();
    static const QRegularExpression version(QStringLiteral("\"version\":\"(\\d+)\\.(\\d+)"));
    const auto match = version.match(QString::fromUtf8(greeting));
    if (!match.hasMatch())
        return QStringLiteral("Ruby's Liquid does not start; is ruby-liquid of packages-test.txt installed? It said: ")
            + QString::fromUtf8(greeting);
    m_version = match.captured(1).toInt() * 100 + match.captured(2).toInt();
    return {};
}

std::vector<Answer> RubyLiquid::ask(std::span<const DifferentialCase> cases)
{
    for (const DifferentialCase& test : cases)
        m_process.write(QByteArray::fromStdString(lineFor(test)));
    std::vector<Answer> answers;
    while (answers.size() < cases.size()) {
        const QByteArray line = readLine();
        if (line.isEmpty())
            break;
        answers.push_back(answerFrom(line));
    }
    return answers;
}

void RubyLiquid::stop()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished())
        m_process.kill();
}

QByteArray RubyLiquid::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(millisecondsToAnswer))
            return {};
    }
    return m_process.readLine();
}
