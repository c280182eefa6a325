// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TlsFixture.h"

#include <QFile>
#include <QProcess>

namespace hookbench::test {

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

TlsFixture::TlsFixture()
{
    m_isGood = openssl(words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -keyout")
        + QStringList{path(QStringLiteral("ca.key")), QStringLiteral("-out"), path(QStringLiteral("ca.pem")),
            QStringLiteral("-subj"), QStringLiteral("/CN=Hookbench Test CA"), QStringLiteral("-addext"),
            QStringLiteral("keyUsage=keyCertSign")});
}

bool TlsFixture::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

bool TlsFixture::signItself(const QString& name, const QString& hosts)
{
    return openssl(words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 10 -keyout")
        + QStringList{path(name + QStringLiteral(".key")), QStringLiteral("-out"), path(name + QStringLiteral(".pem")),
            QStringLiteral("-subj"), u"/CN=" + name, QStringLiteral("-addext"), u"subjectAltName=" + hosts});
}

bool TlsFixture::sign(const QString& name, const QString& hosts, const QStringList& dates)
{
    QFile extensions(path(name + QStringLiteral(".ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=" + hosts.toUtf8() + "\nbasicConstraints=CA:FALSE\n");
    extensions.close();
    const QString request = path(name + QStringLiteral(".csr"));
    const QString key = path(name + QStringLiteral(".key"));
    return openssl(words("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout")
               + QStringList{key, QStringLiteral("-out"), request, QStringLiteral("-subj"), u"/CN=" + name})
        && openssl(words("x509 -req -CAcreateserial -CA")
            + QStringList{path(QStringLiteral("ca.pem")), QStringLiteral("-CAkey"), path(QStringLiteral("ca.key")),
                QStringLiteral("-in"), request, QStringLiteral("-out"), path(name + QStringLiteral(".pem")),
                QStringLiteral("-extfile"), extensions.fileName()}
            + (dates.isEmpty() ? words("-days 10") : dates));
}

} // namespace hookbench::test
