// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DiagnosticText.h"

#include <QCoreApplication>

namespace hookbench {
namespace {

QString translated(const std::string& text, const std::vector<std::string>& arguments)
{
    if (text.empty())
        return {};
    const QString sentence = QCoreApplication::translate("Diagnostic", text.c_str());
    return QString::fromStdString(fillArguments(sentence.toStdString(), arguments));
}

} // namespace

QString messageOf(const Diagnostic& diagnostic)
{
    return translated(diagnostic.messageText, diagnostic.arguments);
}

QString hintOf(const Diagnostic& diagnostic)
{
    return translated(diagnostic.hintText, diagnostic.arguments);
}

QString titleOf(const Fix& fix, const Diagnostic& diagnostic)
{
    return translated(fix.title, diagnostic.arguments);
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Attention;
    case Severity::Information:
        return Tone::Muted;
    }
    return Tone::Muted;
}

} // namespace hookbench
