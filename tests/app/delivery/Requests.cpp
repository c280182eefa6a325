// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"

#include "delivery/Sender.h"

#include <QEventLoop>
#include <QTimer>

namespace hookbench::test {

RenderedRequest request(const QString& url, const QByteArray& method, const QByteArray& body)
{
    RenderedRequest request;
    request.method = method.toStdString();
    request.url = SecretText(url.toStdString());
    request.body = body.toStdString();
    request.timeoutMs = 20'000;
    return request;
}

void addHeader(RenderedRequest& request, const QByteArray& name, const QByteArray& value)
{
    request.headers.push_back({name.toStdString(), SecretText(value.toStdString())});
}

void addSecretHeader(RenderedRequest& request, const QByteArray& name, const QByteArray& secretName,
    const std::vector<std::string>& hosts)
{
    SecretText value;
    value.appendSecret(secretName.toStdString());
    request.headers.push_back({name.toStdString(), value});
    request.secretBindings.push_back({secretName.toStdString(), hosts});
}

Attempt delivered(Sender& sender, const RenderedRequest& request)
{
    Attempt attempt;
    QEventLoop loop;
    QObject::connect(&sender, &Sender::finished, &loop, [&](const Attempt& finished) {
        attempt = finished;
        loop.quit();
    });
    sender.send(request, {});
    QTimer::singleShot(30'000, &loop, [&loop] { loop.exit(1); });
    if (loop.exec() != 0)
        qFatal("The delivery never ended");
    return attempt;
}

} // namespace hookbench::test
