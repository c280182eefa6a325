// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestWorkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hookbench::test {

TestWorkspace::TestWorkspace()
{
    write(QStringLiteral("hookbench.json"),
        R"({"format": 1, "name": "Test", "dialect": "clevertap", "defaultEnvironment": "here"})");
    write(QStringLiteral("environments/here.json"),
        R"({"name": "Here", "variables": {"key": {"secret": "test-key", "hosts": ["127.0.0.1"]}}})");
    write(QStringLiteral("environments/there.json"), R"({"name": "There", "variables": {"key": ""}})");
    write(QStringLiteral("profiles/ada.json"), R"({"name": "Ada Lovelace", "Profile": {"Name": "Ada", "Id": 7}})");
    write(QStringLiteral("profiles/eve.json"),
        R"({"name": "Eve", "Profile": {"Name": "Eve\r\nX-Injected: yes\r\n\r\nbody"}})");
    write(QStringLiteral("events/bought.json"), R"({"name": "Bought", "Event": {"Amount": 12.50}})");
    write(QStringLiteral("campaigns/hello/campaign.json"),
        R"({"name": "Hello", "webhook": "hook", "contentFormat": "json", "bodyMode": "custom"})");
    setBody("{\"to\": \"{{ Profile.Name }}\"}\n");
    setOrigin(QStringLiteral("http://127.0.0.1:9"));
}

void TestWorkspace::write(const QString& name, const QByteArray& bytes) const
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

void TestWorkspace::setOrigin(const QString& origin) const
{
    const QByteArray webhook =
        R"({"name": "Hook", "method": "POST", "url": "%1/greetings", "timeoutMs": 5000, "headers": [
        {"name": "Content-Type", "value": "application/json"},
        {"name": "X-Name", "value": "{{ Profile.Name }}"},
        {"name": "X-Key", "value": "<key>"}]})";
    write(QStringLiteral("webhooks/hook.json"), QByteArray(webhook).replace("%1", origin.toUtf8()));
}

} // namespace hookbench::test
