// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Language.h"

#include "language/PseudoTranslator.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace hookbench {
namespace {

const auto catalogueFolder = QStringLiteral(":/hookbench/translations");

bool isPseudo(const QString& language)
{
    return language == u"pseudo" || language == u"pseudo-rtl";
}

/// Owned by the application, so that they go before it does.
class Translators : public QObject {
public:
    static Translators& instance()
    {
        static auto* translators = new Translators(QCoreApplication::instance());
        return *translators;
    }

    void clear() { m_installed.clear(); } // a translator that dies takes itself out of the application

    void add(std::unique_ptr<QTranslator> translator)
    {
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    }

    /// Does nothing where there is no such catalogue: Qt's own may not be installed, and QScintilla has no Japanese.
    void addCatalogue(const QLocale& locale, const QString& name, const QString& folder)
    {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            add(std::move(translator));
    }

    void setLanguage(const QString& language) { m_language = language; }
    QString language() const { return m_language; }

private:
    using QObject::QObject;

    QString m_language = QStringLiteral("en");

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace

QStringList spokenLanguages()
{
    const auto prefix = QStringLiteral("hookbench_");
    QStringList languages{QStringLiteral("en")};
    for (QString name : QDir(catalogueFolder).entryList({prefix + u"*.qm"}, QDir::Files, QDir::Name)) {
        name = name.mid(prefix.size()).chopped(3); // ".qm"
        if (name != languages.first())
            languages << name;
    }
    return languages;
}

QString nameInItself(const QString& language)
{
    if (language == u"en") // QLocale would say "American English"
        return QStringLiteral("English");
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return language == u"pt_BR" ? QStringLiteral("Português (Brasil)") : name;
}

QString languageFor(const QString& choice, const QStringList& desktopLanguages)
{
    const QStringList spoken = spokenLanguages();
    if (spoken.contains(choice) || isPseudo(choice))
        return choice;
    for (const QString& wanted : desktopLanguages) {
        const QLocale::Language language = QLocale(wanted).language();
        for (const QString& candidate : spoken) {
            if (QLocale(candidate).language() == language)
                return candidate;
        }
    }
    return spoken.first();
}

QString installedLanguage()
{
    return Translators::instance().language();
}

void installLanguage(const QString& choice)
{
    const QStringList desktopLanguages = QLocale::system().uiLanguages();
    const QString language = languageFor(choice, desktopLanguages);
    Translators& translators = Translators::instance();
    translators.clear();
    translators.setLanguage(language);
    const bool isMirrored = language == u"pseudo-rtl";
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    if (isPseudo(language)) {
        translators.add(std::make_unique<PseudoTranslator>());
        return;
    }
    const QLocale locale(language);
    const bool isDesktops = language == languageFor({}, desktopLanguages);
    QLocale::setDefault(isDesktops ? QLocale::system() : locale);
    // English needs a catalogue too: it holds the plural forms.
    translators.addCatalogue(locale, QStringLiteral("hookbench"), catalogueFolder);
    if (locale.language() == QLocale::English)
        return;
    const QString shared = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    translators.addCatalogue(locale, QStringLiteral("qtbase"), shared);
    translators.addCatalogue(locale, QStringLiteral("qscintilla"), shared);
}

} // namespace hookbench
