// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AnswerFacts.h"

#include "json/Reader.h"
#include "json/Value.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace hookbench {

namespace {

/// In a class of its own, so that all texts stand together in the catalogues.
struct AnswerFacts {
    Q_DECLARE_TR_FUNCTIONS(hookbench::AnswerFacts)
};

constexpr qsizetype longestQuote = 300;

QByteArray headerOf(const Attempt& attempt, const char* name)
{
    for (const WireHeader& header : attempt.replyHeaders) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value.trimmed();
    }
    return {};
}

QString quote(QString text)
{
    text = text.simplified();
    return text.size() > longestQuote ? text.left(longestQuote) + u'…' : text;
}

/// The first member of these names that is a text which says something.
QString firstText(const json::Value& object, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const json::Value* member = object.find(name);
        if (member && member->isString() && !member->text().empty())
            return QString::fromStdString(member->text());
    }
    return {};
}

/// Of an object: {"title", "detail"}, {"error", "error_description"}, {"code", "message"} and their like.
QString ofObject(const json::Value& object)
{
    const QString what = firstText(object, {"title", "error", "code", "errorCode", "reason", "status"});
    const QString why = firstText(
        object, {"detail", "error_description", "message", "errorMessage", "error_message", "description", "msg"});
    if (what.isEmpty() || why.isEmpty() || what == why)
        return what + (what == why ? QString() : why);
    return QStringLiteral("%1: %2").arg(what, why);
}

QString ofValue(const json::Value& value)
{
    if (value.isString())
        return QString::fromStdString(value.text());
    if (value.isArray())
        return value.items().empty() ? QString() : ofValue(value.items().front());
    for (const char* name : {"error", "errors", "fault"}) {
        const json::Value* inner = value.find(name);
        if (inner && !inner->isString()) {
            if (const QString text = ofValue(*inner); !text.isEmpty())
                return text;
        }
    }
    return ofObject(value);
}

/// What nginx says where it wanted a client certificate.
bool asksForCertificate(const Attempt& attempt)
{
    return attempt.status == 400
        && (attempt.replyBody.contains("No required SSL certificate was sent")
            || attempt.replyBody.contains("The SSL certificate error"));
}

/// What nginx, Apache and Go say where they were spoken to without TLS.
bool asksForHttps(const Attempt& attempt)
{
    if (attempt.status != 400 || attempt.url.startsWith(QLatin1String("https:"), Qt::CaseInsensitive))
        return false;
    const QByteArray body = attempt.replyBody.toLower();
    return body.contains("plain http request was sent to https port")
        || body.contains("speaking plain http to an ssl-enabled server port")
        || body.contains("client sent an http request to an https server");
}

void appendSentence(QString& text, const QString& sentence)
{
    if (!sentence.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + sentence;
}

QString spokenText(const Attempt& attempt)
{
    if (const QString said = spokenError(attempt.replyBody); !said.isEmpty())
        return AnswerFacts::tr("The server says: %1").arg(quote(said));
    if (isWebPage(attempt)) {
        const QString title = webPageTitle(attempt.replyBody);
        return title.isEmpty()
            ? AnswerFacts::tr("The answer is a web page: a proxy, a gateway or a login page may have given it.")
            : AnswerFacts::tr("The answer is a web page, “%1”: a proxy, a gateway or a login page may have given it.")
                  .arg(quote(title));
    }
    return attempt.replyBody.trimmed().isEmpty() ? AnswerFacts::tr("The answer says nothing more.") : QString();
}

} // namespace

QString spokenError(const QByteArray& replyBody)
{
    constexpr qsizetype longest = 1'000'000;
    if (replyBody.size() > longest)
        return {};
    const auto content = json::readValue({replyBody.constData(), static_cast<std::size_t>(replyBody.size())});
    return content && (content->isObject() || content->isArray()) ? ofValue(*content) : QString();
}

QString webPageTitle(const QByteArray& body)
{
    static const QRegularExpression title(
        QStringLiteral("<(title|h1)[^>]*>([^<]*)</"), QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype lookedThrough = 20'000;
    return title.match(QString::fromUtf8(body.left(lookedThrough))).captured(2).simplified();
}

QString waitText(const Attempt& attempt)
{
    const QByteArray value = headerOf(attempt, "Retry-After");
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return AnswerFacts::tr("The server asks to wait %1 s (Retry-After).").arg(seconds);
    return AnswerFacts::tr("The server asks to wait until %1 (Retry-After).").arg(quote(QString::fromUtf8(value)));
}

void addAnswerFacts(Explanation& explanation, const Attempt& attempt)
{
    appendSentence(explanation.cause, attempt.failureDetail); // of a whole answer: that it came early
    if (attempt.status < 400)
        return;
    if (asksForCertificate(attempt)) {
        explanation.cause =
            AnswerFacts::tr("The server wants a client certificate (mTLS), and did not get one that it takes.");
        explanation.action =
            AnswerFacts::tr("Name the client certificate and its key under Connection in the webhook.");
        explanation.setting = Explanation::Setting::Connection;
        return;
    }
    if (asksForHttps(attempt)) {
        explanation.headline = AnswerFacts::tr("%1: this port takes https only").arg(statusLine(attempt));
        explanation.cause = AnswerFacts::tr("The server speaks TLS there, and the request came without. It was not "
                                            "carried out, but was readable on its way, its key too.");
        explanation.action = AnswerFacts::tr("Write https:// in place of http:// in the URL of the webhook.");
        explanation.setting = Explanation::Setting::Address;
        return;
    }
    appendSentence(explanation.cause, spokenText(attempt));
    if (const QByteArray asked = headerOf(attempt, "WWW-Authenticate"); !asked.isEmpty() && attempt.status == 401)
        appendSentence(explanation.cause, AnswerFacts::tr("It asks for: %1.").arg(quote(QString::fromUtf8(asked))));
    if (const QByteArray allowed = headerOf(attempt, "Allow"); !allowed.isEmpty() && attempt.status == 405)
        appendSentence(explanation.cause, AnswerFacts::tr("It takes: %1.").arg(quote(QString::fromUtf8(allowed))));
    appendSentence(explanation.action, waitText(attempt));
}

} // namespace hookbench
