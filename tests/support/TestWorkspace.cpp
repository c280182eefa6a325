// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hookbench::test {

TestWorkspace::TestWorkspace()
{
    write(QStringLiteral("hookbench.json"),
        R"({"format":1,"name":"Test","dialect":"clevertap","defaultEnvironment":"sandbox"})");
    write(QStringLiteral("environments/sandbox.json"),
        R"({"name":"Sandbox","endpoint":"sandbox","variables":{"yourdatacenterid":"sandbox",)"
        R"("qualtricsToken":{"secret":"sandbox-token","hosts":["127.0.0.1"]}}})");
    write(QStringLiteral("webhooks/qualtrics.json"),
        R"({"name":"Qualtrics","method":"POST","url":"https://<yourdatacenterid>.qualtrics.com/API/v3/distributions",)"
        R"("timeoutMs":5000,"headers":[{"name":"Content-Type","value":"application/json"},)"
        R"({"name":"X-API-TOKEN","value":"<qualtricsToken>"}]})");
    write(QStringLiteral("campaigns/survey/campaign.json"),
        R"({"name":"Survey","webhook":"qualtrics","contentFormat":"json","bodyMode":"custom"})");
    write(QStringLiteral("campaigns/survey/body.json.liquid"),
        R"({"surveyLink":{"surveyId":"SV_cHbKMOdeT8NetF3","type":"Individual"},)"
        R"("header":{"fromEmail":"a@example.com","fromName":"{{ Profile.Name }}","subject":"s"},)"
        R"("message":{"libraryId":"UR_1M4aHozEkSxUfCl","messageId":"MS_0Vdgn7nLGSQBlYN"},)"
        R"("recipients":{"contactId":"{{ Profile.QualtricID | default: 'test' }}"},"sendDate":"2025-02-24T14:15:22Z"})");
    write(QStringLiteral("profiles/ada.json"), R"({"name":"Ada Lovelace","Profile":{"Name":"Ada","Age":36}})");
    write(QStringLiteral("profiles/grace.json"), R"({"name":"Grace Hopper","Profile":{"Name":"Grace"}})");
    write(QStringLiteral("events/charged.json"), R"({"name":"Charged","Event":{"Amount":12.50}})");
}

void TestWorkspace::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test cannot write %s", qPrintable(path));
}

} // namespace hookbench::test
