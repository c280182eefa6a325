// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/AuthenticationParts.h"

#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/RequestFindings.h"

namespace hookbench {

namespace {

using Type = Authentication::Type;

constexpr const char* passwordWrittenOut =
    HOOKBENCH_TEXT("The password of the authentication is written out for everyone who has the files");

void appendParameter(SecretText& form, std::string_view name, const SecretText& value)
{
    if (!form.isEmpty())
        form.append("&");
    form.append(name);
    form.append("=");
    form.append(value);
}

void append(std::vector<Diagnostic>& diagnostics, const std::vector<Diagnostic>& more)
{
    diagnostics.insert(diagnostics.end(), more.begin(), more.end());
}

} // namespace

AuthenticationParts::AuthenticationParts(const Authentication& authentication, const liquid::Dialect& dialect,
    const Environment& environment, const std::string& endpoint)
    : m_authentication(authentication)
    , m_dialect(dialect)
    , m_environment(environment)
{
    switch (authentication.type) {
    case Type::None:
        break;
    case Type::Basic:
        makeBasic();
        break;
    case Type::ApiKey:
        makeApiKey();
        break;
    case Type::OAuth:
        makeToken(endpoint);
        break;
    }
}

/// Only the placeholders of such a text are filled; what looks like Liquid in it is a part of a password.
RenderedText AuthenticationParts::filledText(const std::string& text, SecretRules& secrets)
{
    const TextTemplate source(text, m_dialect, m_environment, place);
    secrets.add(source);
    for (const Diagnostic& diagnostic : source.diagnostics()) {
        if (diagnostic.code == "request.placeholder")
            m_diagnostics.push_back(diagnostic);
    }
    return source.filled();
}

SecretText AuthenticationParts::filled(const std::string& text, SecretRules& secrets, bool isForm)
{
    const RenderedText rendered = filledText(text, secrets);
    return isForm ? rendered.percentEncodedText() : rendered.text();
}

void AuthenticationParts::makeBasic()
{
    demand(m_authentication.user, HOOKBENCH_TEXT("The user name of the Basic authentication is empty"));
    noticeWrittenOut(m_authentication.password, passwordWrittenOut);
    const SecretText user = filled(m_authentication.user, m_secrets);
    setHeader("Authorization", basic(user, filled(m_authentication.password, m_secrets)));
}

SecretText AuthenticationParts::basic(const SecretText& user, const SecretText& password) const
{
    SecretText both = user;
    both.append(":");
    both.append(password);
    SecretText value("Basic ");
    value.appendBase64(both);
    return value;
}

void AuthenticationParts::makeApiKey()
{
    demand(m_authentication.value, HOOKBENCH_TEXT("The API key of the authentication is empty"));
    noticeWrittenOut(m_authentication.value,
        HOOKBENCH_TEXT("The API key of the authentication is written out for everyone who has the files"));
    setHeader(m_authentication.header, filled(m_authentication.value, m_secrets));
}

void AuthenticationParts::setHeader(const std::string& name, SecretText value)
{
    if (!isToken(name) || isReservedHeader(name)) {
        m_diagnostics.push_back(requestFinding("request.header-name", Severity::Error, place,
            HOOKBENCH_TEXT("“%1” cannot be the name of a header"),
            HOOKBENCH_TEXT("A name holds letters, digits and - _ . but no blanks."), {name}));
    }
    if (const std::string shown = value.masked(); firstControlByte(shown))
        m_diagnostics.push_back(requestFinding("request.header-value", Severity::Error, place,
            HOOKBENCH_TEXT("The header %1 holds %2, where none is allowed"),
            HOOKBENCH_TEXT("Remove it: a line break would begin a new header."),
            {name, controlByteName(shown[*firstControlByte(shown)])}));
    m_header = RenderedHeader{name, std::move(value)};
}

void AuthenticationParts::demand(const std::string& text, const char* what)
{
    if (text.empty())
        m_diagnostics.push_back(requestFinding("request.authentication", Severity::Error, place, what,
            HOOKBENCH_TEXT("Fill it in where the webhook says how it authenticates, or choose No authentication.")));
}

void AuthenticationParts::noticeWrittenOut(const std::string& text, const char* what)
{
    const TextTemplate source(text, m_dialect, m_environment, place);
    if (!text.empty() && !source.hasUnfilledPlaceholder() && !source.filled().text().hasSecrets())
        m_diagnostics.push_back(writtenOutSecret(place, what));
}

void AuthenticationParts::makeToken(const std::string& endpoint)
{
    demand(m_authentication.tokenUrl, HOOKBENCH_TEXT("The access token URL is empty"));
    demand(m_authentication.clientId, HOOKBENCH_TEXT("The client id is empty"));
    demand(m_authentication.tokenField, HOOKBENCH_TEXT("Nothing says which field of the answer is the token"));
    noticeWrittenOut(m_authentication.clientSecret,
        HOOKBENCH_TEXT("The client secret of the authentication is written out for everyone who has the files"));
    if (m_authentication.grant == Authentication::Grant::Password)
        noticeWrittenOut(m_authentication.password, passwordWrittenOut);
    RenderedTokenRequest request;
    const UrlBuilder::Url url = tokenUrl(endpoint);
    request.url = url.text;
    request.headers.push_back({"Content-Type", SecretText("application/x-www-form-urlencoded")});
    request.headers.push_back({"Accept", SecretText("application/json")});
    request.body = form();
    if (m_authentication.clientPlace == Authentication::ClientPlace::BasicHeader) {
        const SecretText id = filled(m_authentication.clientId, m_tokenSecrets);
        request.headers.push_back({"Authorization", basic(id, filled(m_authentication.clientSecret, m_tokenSecrets))});
    }
    m_tokenSecrets.check(url, m_diagnostics);
    request.secretBindings = m_tokenSecrets.bindings();
    request.tokenField = m_authentication.tokenField;
    request.expiryField = m_authentication.expiryField;
    request.lifetimeSeconds = m_authentication.lifetimeSeconds;
    m_tokenRequest = std::make_shared<const RenderedTokenRequest>(std::move(request));

    SecretText value(m_authentication.prefix.empty() ? std::string() : m_authentication.prefix + ' ');
    value.appendSecret(RenderedRequest::accessToken);
    setHeader(m_authentication.header, std::move(value));
}

UrlBuilder::Url AuthenticationParts::tokenUrl(const std::string& endpoint)
{
    const TextTemplate source(m_authentication.tokenUrl, m_dialect, m_environment, place);
    const UrlBuilder builder(source, endpoint);
    const RenderedText text = filledText(m_authentication.tokenUrl, m_tokenSecrets);
    UrlBuilder::Url url = builder.build(text);
    if (!m_authentication.tokenUrl.empty()) // else it was said already
        append(m_diagnostics, url.diagnostics);
    return url;
}

SecretText AuthenticationParts::form()
{
    constexpr bool isForm = true;
    const bool isPassword = m_authentication.grant == Authentication::Grant::Password;
    SecretText form;
    appendParameter(form, "grant_type", SecretText(isPassword ? "password" : "client_credentials"));
    if (isPassword) {
        appendParameter(form, "username", filled(m_authentication.user, m_tokenSecrets, isForm));
        appendParameter(form, "password", filled(m_authentication.password, m_tokenSecrets, isForm));
    }
    if (m_authentication.clientPlace == Authentication::ClientPlace::Body) {
        appendParameter(form, "client_id", filled(m_authentication.clientId, m_tokenSecrets, isForm));
        appendParameter(form, "client_secret", filled(m_authentication.clientSecret, m_tokenSecrets, isForm));
    }
    if (!m_authentication.scope.empty())
        appendParameter(form, "scope", filled(m_authentication.scope, m_tokenSecrets, isForm));
    for (const auto& [name, value] : m_authentication.parameters) {
        if (!name.empty())
            appendParameter(form, filled(name, m_tokenSecrets, isForm).masked(), filled(value, m_tokenSecrets, isForm));
    }
    return form;
}

void AuthenticationParts::checkToken(const UrlBuilder::Url& url, std::vector<Diagnostic>& diagnostics) const
{
    if (!m_tokenRequest)
        return;
    std::vector<Diagnostic> found;
    m_tokenSecrets.check(url, found);
    for (Diagnostic& diagnostic : found) {
        if (diagnostic.code == "request.secret-host") {
            diagnostic.code = "request.token-host";
            diagnostic.messageText =
                HOOKBENCH_TEXT("The access token may not go to %2, where the secret “%1” it is got with may not go");
            diagnostic.hintText =
                HOOKBENCH_TEXT("Check the URL of the webhook, or add its host to the secret in the environment.");
        } else {
            diagnostic.messageText =
                HOOKBENCH_TEXT("The access token would travel to %2 for everyone on the way to read");
        }
        diagnostics.push_back(std::move(diagnostic));
        return; // one says it
    }
}

} // namespace hookbench
