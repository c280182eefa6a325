// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ThrowAwayCertificates.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QDateTime>

#include <memory>

namespace hookbench {

namespace {

template <auto release> struct Releaser {
    template <typename T> void operator()(T* object) const { release(object); }
};

using Bio = std::unique_ptr<BIO, Releaser<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Releaser<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION_free>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using Number = std::unique_ptr<BIGNUM, Releaser<BN_free>>;

constexpr int secondsOfHour = 60 * 60;
constexpr int secondsOfDay = 24 * secondsOfHour;

struct ExtensionText {
    int nid;
    const char* value; ///< as in a configuration file of OpenSSL
};

/// RFC 5280: sections 4.2.1.9 (CA), 4.2.1.3 (key usage) and 4.2.1.10 (names it may sign for).
constexpr ExtensionText authorityExtensions[] = {
    {NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
    {NID_key_usage, "critical,keyCertSign,cRLSign"},
    {NID_name_constraints,
        "critical,permitted;DNS:localhost,permitted;IP:127.0.0.1/255.255.255.255,"
        "permitted;IP:::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
    {NID_subject_key_identifier, "hash"},
};

constexpr ExtensionText serverExtensions[] = {
    {NID_basic_constraints, "critical,CA:FALSE"},
    {NID_key_usage, "critical,digitalSignature"},
    {NID_ext_key_usage, "serverAuth"},
    {NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1"},
    {NID_subject_key_identifier, "hash"},
    // Tells this authority from those of other runs, which have the same name.
    {NID_authority_key_identifier, "keyid:always"},
};

bool setName(X509_NAME* name, const char* commonName)
{
    const auto* text = reinterpret_cast<const unsigned char*>(commonName);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1;
}

/// Random, as browsers refuse a second certificate of the same issuer and number.
bool setSerialNumber(X509* certificate)
{
    constexpr int bits = 127;
    const Number number(BN_new());
    return number && BN_rand(number.get(), bits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509* certificate, const QDateTime& now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    return ASN1_TIME_set(X509_getm_notBefore(certificate), seconds - secondsOfHour) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), seconds + ThrowAwayCertificates::days * secondsOfDay)
        != nullptr;
}

template <std::size_t count> bool addExtensions(X509* certificate, X509* issuer, const ExtensionText (&texts)[count])
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const ExtensionText& text : texts) {
        const Extension extension(X509V3_EXT_nconf_nid(nullptr, &context, text.nid, text.value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

/// Everything but extensions and signature.
Certificate unsignedCertificate(const char* name, EVP_PKEY* key, const QDateTime& now)
{
    Certificate made(X509_new());
    const bool isFine = made && X509_set_version(made.get(), X509_VERSION_3) == 1 && setSerialNumber(made.get())
        && setValidity(made.get(), now) && setName(X509_get_subject_name(made.get()), name)
        && X509_set_pubkey(made.get(), key) == 1;
    return isFine ? std::move(made) : nullptr;
}

Certificate madeAuthority(EVP_PKEY* key, const QDateTime& now)
{
    Certificate made = unsignedCertificate(ThrowAwayCertificates::authorityName, key, now);
    const bool isFine = made && X509_set_issuer_name(made.get(), X509_get_subject_name(made.get())) == 1
        && addExtensions(made.get(), made.get(), authorityExtensions) && X509_sign(made.get(), key, EVP_sha256()) > 0;
    return isFine ? std::move(made) : nullptr;
}

Certificate madeServer(EVP_PKEY* key, X509* authority, EVP_PKEY* authorityKey, const QDateTime& now)
{
    Certificate made = unsignedCertificate("localhost", key, now);
    const bool isFine = made && X509_set_issuer_name(made.get(), X509_get_subject_name(authority)) == 1
        && addExtensions(made.get(), authority, serverExtensions)
        && X509_sign(made.get(), authorityKey, EVP_sha256()) > 0;
    return isFine ? std::move(made) : nullptr;
}

/// What a writer of PEM writes, in memory only.
template <typename Write> QByteArray pemOf(Write write)
{
    const Bio memory(BIO_new(BIO_s_secmem()));
    char* bytes = nullptr;
    if (!memory || write(memory.get()) != 1)
        return {};
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

QSslCertificate certificateOf(X509* made)
{
    return QSslCertificate(pemOf([made](BIO* out) { return PEM_write_bio_X509(out, made); }));
}

QSslKey keyOf(EVP_PKEY* made)
{
    return QSslKey(
        pemOf([made](BIO* out) { return PEM_write_bio_PrivateKey(out, made, nullptr, nullptr, 0, nullptr, nullptr); }),
        QSsl::Ec);
}

} // namespace

Result<ThrowAwayCertificates, QString> ThrowAwayCertificates::make(const QDateTime& now)
{
    ERR_clear_error();
    ThrowAwayCertificates result;
    // Both keys end with this function; the server's lives on in the result, the authority's nowhere.
    const Key authorityKey(EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));
    const Certificate authority = authorityKey ? madeAuthority(authorityKey.get(), now) : nullptr;
    const Certificate server =
        authority && serverKey ? madeServer(serverKey.get(), authority.get(), authorityKey.get(), now) : nullptr;
    if (!server)
        return Unexpected(
            tr("No certificate could be made: %1").arg(QString::fromLatin1(ERR_reason_error_string(ERR_get_error()))));
    result.authority = certificateOf(authority.get());
    result.server = certificateOf(server.get());
    result.serverKey = keyOf(serverKey.get());
    if (result.authority.isNull() || result.server.isNull() || result.serverKey.isNull())
        return Unexpected(tr("This computer has no library for TLS that Qt can use."));
    return result;
}

bool ThrowAwayCertificates::isGoodAt(const QDateTime& time) const
{
    return !server.isNull() && server.effectiveDate() <= time && time < server.expiryDate();
}

} // namespace hookbench
