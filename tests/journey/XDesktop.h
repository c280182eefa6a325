// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

/// A private X server (Xvfb) without a window manager, and the keyboard and mouse of whoever sits in front of it (xdotool).
/// Ends with the object.
class XDesktop {
public:
    XDesktop();
    ~XDesktop();
    XDesktop(const XDesktop&) = delete;
    XDesktop& operator=(const XDesktop&) = delete;

    /// Empty if all is well.
    QString errorText() const { return m_errorText; }
    /// Such as ":7".
    QString display() const { return m_display; }

    /// The visible window with that name, given the focus and the whole screen; empty while there is none.
    QString focusWindow(const QString& name) const;
    /// Key names as in "ctrl+Return".
    bool press(const QString& key) const;
    /// The left button, in pixels from the upper left.
    bool click(int x, int y) const;
    bool type(const QString& text) const;

private:
    QString xdotool(const QStringList& arguments, bool* ok = nullptr) const;

    QProcess m_server;
    QString m_display;
    QString m_errorText;
};
