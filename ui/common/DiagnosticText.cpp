// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DiagnosticText.h"

#include "text/PackedText.h"

#include <QCoreApplication>

namespace hookbench {

QString textOf(const std::string& text, const std::vector<std::string>& arguments)
{
    if (text.empty())
        return {};
    return QString::fromStdString(fillArguments(text, arguments, [](const std::string& english) {
        return QCoreApplication::translate("Diagnostic", english.c_str()).toStdString();
    }));
}

QString messageOf(const Diagnostic& diagnostic)
{
    return textOf(diagnostic.messageText, diagnostic.arguments);
}

QString hintOf(const Diagnostic& diagnostic)
{
    return textOf(diagnostic.hintText, diagnostic.arguments);
}

QString titleOf(const Fix& fix, const Diagnostic& diagnostic)
{
    return textOf(fix.title, diagnostic.arguments);
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
