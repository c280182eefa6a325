// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DesktopKeychain.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

namespace hookbench {

namespace {

constexpr QLatin1String serviceName{"Hookbench"};

Keychain::Result resultOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return Keychain::Result::Done;
    case QKeychain::EntryNotFound:
        return Keychain::Result::NoSuchEntry;
    default:
        return Keychain::Result::NotAvailable;
    }
}

} // namespace

DesktopKeychain::DesktopKeychain(int patienceMs, QObject* parent)
    : QObject(parent)
    , m_patienceMs(patienceMs)
{
}

void DesktopKeychain::read(const QString& name, ReadAnswer answer)
{
    start(new QKeychain::ReadPasswordJob(serviceName), name, [answer](Result result, QKeychain::Job* job) {
        const auto* finished = static_cast<QKeychain::ReadPasswordJob*>(job);
        answer(result, result == Result::Done ? finished->textData() : QString());
    });
}

void DesktopKeychain::write(const QString& name, const QString& value, WriteAnswer answer)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(value);
    start(job, name, [answer](Result result, QKeychain::Job*) { answer(result); });
}

void DesktopKeychain::remove(const QString& name, WriteAnswer answer)
{
    start(new QKeychain::DeletePasswordJob(serviceName), name,
        [answer](Result result, QKeychain::Job*) { answer(result); });
}

void DesktopKeychain::start(
    QKeychain::Job* job, const QString& name, std::function<void(Result, QKeychain::Job*)> answer)
{
    // One answer: of the job or of the clock, whichever is first. The job deletes itself when it ends, however late.
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [patience, answer] {
        patience->deleteLater();
        answer(Result::NotAvailable, nullptr);
    });
    connect(job, &QKeychain::Job::finished, patience, [patience, answer](QKeychain::Job* finished) {
        patience->stop();
        patience->deleteLater();
        answer(resultOf(*finished), finished);
    });
    patience->start(m_patienceMs);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->start();
}

} // namespace hookbench
