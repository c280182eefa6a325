// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/History.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// What the tests of the history have in common.
namespace hookbench::test {

/// With something in every field.
inline Attempt fullAttempt()
{
    Attempt attempt;
    attempt.kind = AttemptKind::KeyCheck;
    attempt.startedAt = QDateTime(QDate(2026, 11, 23), QTime(18, 0, 1, 234), Qt::UTC);
    attempt.campaign = QStringLiteral("NPS “after” purchase");
    attempt.webhook = QStringLiteral("Qualtrics");
    attempt.profile = QStringLiteral("Zoë 😀");
    attempt.event = QStringLiteral("Charged");
    attempt.environment = QStringLiteral("Sandbox");
    attempt.method = "POST";
    attempt.url = QStringLiteral("http://127.0.0.1:1/a?key=••••••••");
    attempt.requestHeaders = {{"Host", "x"}, {"X-Same", "1"}, {"X-Same", "2"}, {"X-Bytes", "\xc3\xab\xff"}};
    attempt.requestBody = "{\"a\":\"'; DROP TABLE attempt; --\xff\"}" + QByteArray(1, '\0');
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.failure = DeliveryFailure::ReplyTooLarge;
    attempt.failureDetail = QStringLiteral("detail");
    attempt.status = 200;
    attempt.reasonPhrase = "OK \xff";
    attempt.redirectTarget = QStringLiteral("https://example.com/");
    attempt.replyHeaders = {{"Content-Type", "application/json"}};
    attempt.replyBody = QByteArray(100'000, 'x');
    attempt.replyTruncated = true;
    attempt.timings = {1, 2, 3, 4, 5};
    attempt.note = QStringLiteral("asked Zoë’s team");
    attempt.peer = {QStringLiteral("2001:db8::7"), 8443, true, PeerGap::NotConnected};
    attempt.tls.protocol = QStringLiteral("TLS 1.3");
    attempt.tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    attempt.tls.chain = {{QStringLiteral("example.com"), QStringLiteral("Some CA"), {QStringLiteral("*.example.com")},
        QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC), QDateTime(QDate(2027, 1, 1), QTime(), Qt::UTC)}};
    attempt.tls.faults = {TlsFault::Expired, TlsFault::WrongHost};
    Attempt token = attempt;
    token.kind = AttemptKind::TokenRequest;
    token.replyBody = "{\"access_token\":\"\xff\"}";
    attempt.before = {token};
    return attempt;
}

inline void compareSummaries(const Attempt& actual, const Attempt& expected)
{
    QCOMPARE(actual.kind, expected.kind);
    QCOMPARE(actual.startedAt, expected.startedAt);
    QCOMPARE(actual.campaign, expected.campaign);
    QCOMPARE(actual.webhook, expected.webhook);
    QCOMPARE(actual.profile, expected.profile);
    QCOMPARE(actual.event, expected.event);
    QCOMPARE(actual.environment, expected.environment);
    QCOMPARE(actual.method, expected.method);
    QCOMPARE(actual.url, expected.url);
    QCOMPARE(actual.outcome, expected.outcome);
    QCOMPARE(actual.failure, expected.failure);
    QCOMPARE(actual.failureDetail, expected.failureDetail);
    QCOMPARE(actual.status, expected.status);
    QCOMPARE(actual.reasonPhrase, expected.reasonPhrase);
    QCOMPARE(actual.redirectTarget, expected.redirectTarget);
    QCOMPARE(actual.replyTruncated, expected.replyTruncated);
    QCOMPARE(actual.timings.connectingMs, expected.timings.connectingMs);
    QCOMPARE(actual.timings.encryptedMs, expected.timings.encryptedMs);
    QCOMPARE(actual.timings.requestSentMs, expected.timings.requestSentMs);
    QCOMPARE(actual.timings.firstByteMs, expected.timings.firstByteMs);
    QCOMPARE(actual.timings.totalMs, expected.timings.totalMs);
    QCOMPARE(actual.note, expected.note);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs SQL on the file behind the history's back.
inline void runSql(const QString& path, const QString& statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("behind"));
}

/// As that version was: 1 knew no key checks, 2 no notes, certificates and tokens.
inline void makeOlder(const QString& path, int version)
{
    const QStringList unknown{QStringLiteral("note"), QStringLiteral("tls"), QStringLiteral("before")};
    for (const QString& column : version == 1 ? unknown + QStringList(QStringLiteral("kind")) : unknown)
        runSql(path, QStringLiteral("ALTER TABLE attempt DROP COLUMN ") + column);
    runSql(path, QStringLiteral("PRAGMA user_version = %1").arg(version));
}

} // namespace hookbench::test
