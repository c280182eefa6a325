// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace hookbench {

/// What was selected in a workspace when it was last open.
struct RememberedSelection {
    QString campaign;
    QString profile;
    QString event;
    QString environment;
};

/// The answer that the sandbox gives to everything when it is asked to.
struct RememberedAnswer {
    int status = 200;
    int delayMs = 0;
    QString contentType = QStringLiteral("application/json");
    QString body = QStringLiteral("{}");
};

/// Everything that the program remembers about its window and its user: the one place that knows the keys. Holds
/// neither secrets nor personal data of customers. Cheap to make; make one where it is needed.
class AppSettings {
public:
    QString theme() const; ///< "system", "light", "dark", "high-contrast"
    void setTheme(const QString& name);

    QString language() const; ///< "system", or a language such as "de" or "pt_BR"
    void setLanguage(const QString& name);

    QString codeFontFamily() const; ///< empty for the system's
    void setCodeFontFamily(const QString& family);

    qreal textScale() const; ///< 1 = the desktop's text size
    void setTextScale(qreal scale);

    bool isPersonalDataMasked() const; ///< on screen
    void setPersonalDataMasked(bool isMasked);

    /// How much the history keeps; 0 for all.
    int keptAttempts() const;
    int keptDays() const;
    void setKept(int attempts, int days);

    RememberedAnswer sandboxAnswer() const;
    void setSandboxAnswer(const RememberedAnswer& answer); ///< a very long body is not kept

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// State of a splitter, by its object name.
    QByteArray splitterState(const QString& name) const;
    void setSplitterState(const QString& name, const QByteArray& state);

    /// Newest first, at most ten. Folders that are gone stay in until they are removed.
    QStringList recentFolders() const;
    void addRecentFolder(const QString& folder);
    void removeRecentFolder(const QString& folder);

    RememberedSelection selection(const QString& folder) const;
    void setSelection(const QString& folder, const RememberedSelection& selection);

private:
    QSettings m_settings;
};

} // namespace hookbench
