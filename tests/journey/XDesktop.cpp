// SPDX-License-Identifier: GPL-3.0-or-later
#include "XDesktop.h"

namespace {

constexpr int startMs = 20'000;
constexpr int commandMs = 20'000;

} // namespace

XDesktop::XDesktop()
{
    // Xvfb looks for a free display number itself and tells it on the given file descriptor, here standard output. Without
    // -noreset it would start anew, and turn the program away, whenever xdotool is its only client and leaves.
    m_server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1440x900x24"), QStringLiteral("-noreset"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!m_server.waitForStarted(startMs) || !m_server.waitForReadyRead(startMs)) {
        m_errorText = QStringLiteral("Xvfb does not start: ") + m_server.errorString()
            + QString::fromLocal8Bit(m_server.readAllStandardError());
        return;
    }
    m_display = QLatin1Char(':') + QString::fromLatin1(m_server.readLine()).trimmed();
}

XDesktop::~XDesktop()
{
    m_server.terminate();
    m_server.waitForFinished(commandMs);
}

QString XDesktop::focusWindow(const QString& name) const
{
    const QString found = xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), name});
    const QString window = found.section(QLatin1Char('\n'), 0, 0).trimmed();
    if (window.isEmpty())
        return {};
    bool ok = false;
    xdotool({QStringLiteral("windowmove"), window, QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("windowsize"),
                window, QStringLiteral("1440"), QStringLiteral("900"), QStringLiteral("windowfocus"), QStringLiteral("--sync"),
                window},
        &ok);
    return ok ? window : QString();
}

bool XDesktop::press(const QString& key) const
{
    bool ok = false;
    xdotool({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), key}, &ok);
    return ok;
}

bool XDesktop::click(int x, int y) const
{
    bool ok = false;
    xdotool({QStringLiteral("mousemove"), QString::number(x), QString::number(y), QStringLiteral("click"), QStringLiteral("1")},
        &ok);
    return ok;
}

bool XDesktop::type(const QString& text) const
{
    bool ok = false;
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text}, &ok);
    return ok;
}

QString XDesktop::xdotool(const QStringList& arguments, bool* ok) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("xdotool"), arguments);
    const bool finished = process.waitForFinished(commandMs);
    if (ok)
        *ok = finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return QString::fromUtf8(process.readAllStandardOutput());
}
