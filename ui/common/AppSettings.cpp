// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/AppSettings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hookbench {
namespace {

constexpr int maximalRecentFolders = 10;

/// A folder as part of a key: QSettings takes slashes for groups.
QString folderKey(const QString& folder)
{
    const auto hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"workspaces/" + QString::fromLatin1(hash) + u'/';
}

} // namespace

QString AppSettings::theme() const
{
    return m_settings.value(QStringLiteral("theme"), QStringLiteral("system")).toString();
}

void AppSettings::setTheme(const QString& name)
{
    m_settings.setValue(QStringLiteral("theme"), name);
}

QString AppSettings::language() const
{
    return m_settings.value(QStringLiteral("language"), QStringLiteral("system")).toString();
}

void AppSettings::setLanguage(const QString& name)
{
    m_settings.setValue(QStringLiteral("language"), name);
}

QString AppSettings::codeFontFamily() const
{
    return m_settings.value(QStringLiteral("codeFont")).toString();
}

void AppSettings::setCodeFontFamily(const QString& family)
{
    m_settings.setValue(QStringLiteral("codeFont"), family);
}

qreal AppSettings::textScale() const
{
    return qBound(0.5, m_settings.value(QStringLiteral("textScale"), 1.0).toDouble(), 3.0);
}

void AppSettings::setTextScale(qreal scale)
{
    m_settings.setValue(QStringLiteral("textScale"), scale);
}

bool AppSettings::isPersonalDataMasked() const
{
    return m_settings.value(QStringLiteral("maskPersonalData"), false).toBool();
}

void AppSettings::setPersonalDataMasked(bool isMasked)
{
    m_settings.setValue(QStringLiteral("maskPersonalData"), isMasked);
}

int AppSettings::keptAttempts() const
{
    return std::max(0, m_settings.value(QStringLiteral("history/attempts")).toInt());
}

int AppSettings::keptDays() const
{
    return std::max(0, m_settings.value(QStringLiteral("history/days")).toInt());
}

void AppSettings::setKept(int attempts, int days)
{
    m_settings.setValue(QStringLiteral("history/attempts"), attempts);
    m_settings.setValue(QStringLiteral("history/days"), days);
}

RememberedAnswer AppSettings::sandboxAnswer() const
{
    const RememberedAnswer usual;
    return {m_settings.value(QStringLiteral("sandbox/status"), usual.status).toInt(),
        m_settings.value(QStringLiteral("sandbox/delay"), usual.delayMs).toInt(),
        m_settings.value(QStringLiteral("sandbox/contentType"), usual.contentType).toString(),
        m_settings.value(QStringLiteral("sandbox/body"), usual.body).toString()};
}

void AppSettings::setSandboxAnswer(const RememberedAnswer& answer)
{
    constexpr qsizetype longest = 100'000; // the settings are read as a whole at every start
    m_settings.setValue(QStringLiteral("sandbox/status"), answer.status);
    m_settings.setValue(QStringLiteral("sandbox/delay"), answer.delayMs);
    m_settings.setValue(QStringLiteral("sandbox/contentType"), answer.contentType);
    if (answer.body.size() <= longest)
        m_settings.setValue(QStringLiteral("sandbox/body"), answer.body);
}

QByteArray AppSettings::windowGeometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void AppSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray AppSettings::splitterState(const QString& name) const
{
    return m_settings.value(u"splitters/" + name).toByteArray();
}

void AppSettings::setSplitterState(const QString& name, const QByteArray& state)
{
    m_settings.setValue(u"splitters/" + name, state);
}

QStringList AppSettings::recentFolders() const
{
    return m_settings.value(QStringLiteral("recentFolders")).toStringList();
}

void AppSettings::addRecentFolder(const QString& folder)
{
    QStringList folders = recentFolders();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_settings.setValue(QStringLiteral("recentFolders"), folders.mid(0, maximalRecentFolders));
}

void AppSettings::removeRecentFolder(const QString& folder)
{
    QStringList folders = recentFolders();
    folders.removeAll(folder);
    m_settings.setValue(QStringLiteral("recentFolders"), folders);
}

RememberedSelection AppSettings::selection(const QString& folder) const
{
    const QString key = folderKey(folder);
    const auto text = [&](QStringView name) { return m_settings.value(key + name).toString(); };
    return {text(u"campaign"), text(u"profile"), text(u"event"), text(u"environment")};
}

void AppSettings::setSelection(const QString& folder, const RememberedSelection& selection)
{
    const QString key = folderKey(folder);
    m_settings.setValue(key + u"campaign", selection.campaign);
    m_settings.setValue(key + u"profile", selection.profile);
    m_settings.setValue(key + u"event", selection.event);
    m_settings.setValue(key + u"environment", selection.environment);
}

} // namespace hookbench
