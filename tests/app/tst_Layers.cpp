// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString sourceDir = QStringLiteral(HOOKBENCH_SOURCE_DIR);

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    QStringList files;
    QDirIterator iterator(sourceDir + QLatin1Char('/') + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << iterator.next();
    files.sort();
    return files;
}

QStringList sourcesBelow(const QString& folder)
{
    return filesBelow(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QStringList allMatches(const QString& text, const char* pattern)
{
    const QRegularExpression expression(QLatin1String(pattern), QRegularExpression::MultilineOption);
    QStringList captured;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        captured << match.next().captured(1);
    return captured;
}

/// What stands between the angle brackets.
QStringList systemIncludes(const QString& file)
{
    return allMatches(contents(file), R"(^\s*#\s*include\s*<([^>]+)>)");
}

/// What stands between the quotation marks, with the root (app or ui) in which it is found; "?" where it is in neither.
QStringList ownIncludes(const QString& file)
{
    QStringList found;
    for (const QString& include : allMatches(contents(file), "^\\s*#\\s*include\\s*\"([^\"]+)\"")) {
        QString root = QStringLiteral("?/");
        for (const QString& candidate : {QStringLiteral("ui/"), QStringLiteral("app/")}) {
            if (QFile::exists(sourceDir + QLatin1Char('/') + candidate + include))
                root = candidate;
        }
        found << root + include;
    }
    return found;
}

/// The folder below app/ or ui/ that a path relative to the sources lies in, such as json for app/json/Value.h.
QString folderOf(const QString& path)
{
    return path.count(QLatin1Char('/')) > 1 ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

QString relative(const QString& file)
{
    return QDir(sourceDir).relativeFilePath(file);
}

bool needsWindows(const QString& include)
{
    const QString qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString& module :
        {QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtSvg"), QStringLiteral("Qsci")}) {
        if (include.startsWith(module)
            || QFile::exists(qtHeaders + QLatin1Char('/') + module + QLatin1Char('/') + include))
            return true;
    }
    return false;
}

/// Which folder of ui/ includes which others.
QMap<QString, QSet<QString>> viewDependencies()
{
    QMap<QString, QSet<QString>> dependencies;
    for (const QString& file : sourcesBelow(QStringLiteral("ui"))) {
        const QString folder = folderOf(relative(file));
        if (folder.isEmpty())
            continue;
        QSet<QString>& used = dependencies[folder];
        for (const QString& include : ownIncludes(file)) {
            if (include.startsWith(QLatin1String("ui/")) && folderOf(include) != folder)
                used << folderOf(include);
        }
    }
    return dependencies;
}

} // namespace

/// The rules of the house that the sources themselves have to keep.
class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void coreNeedsNoWindow()
    {
        QStringList violations;
        const QStringList files = sourcesBelow(QStringLiteral("app"));
        QVERIFY(!files.isEmpty());
        QVERIFY(needsWindows(QStringLiteral("QWidget")) && !needsWindows(QStringLiteral("QString")));
        for (const QString& file : files) {
            for (const QString& include : systemIncludes(file)) {
                if (needsWindows(include))
                    violations << relative(file) + QStringLiteral(": ") + include;
            }
        }
        QCOMPARE(violations.join(QLatin1Char('\n')), QString());
    }

    /// The order is the one in which app/CMakeLists.txt adds the folders.
    void coreFoldersUseEarlierOnesOnly()
    {
        const QStringList order =
            allMatches(contents(sourceDir + QStringLiteral("/app/CMakeLists.txt")), R"(^add_subdirectory\((\w+)\))");
        QVERIFY(order.size() > 1);
        QStringList violations;
        for (const QString& file : sourcesBelow(QStringLiteral("app"))) {
            const QString folder = folderOf(relative(file));
            for (const QString& include : ownIncludes(file)) {
                const bool isCore = include.startsWith(QLatin1String("app/"));
                const qsizetype used = order.indexOf(folderOf(include));
                if (!isCore || used < 0 || used > order.indexOf(folder))
                    violations << relative(file) + QStringLiteral(": ") + include;
            }
        }
        QCOMPARE(violations.join(QLatin1Char('\n')), QString());
    }

    /// Takes away, again and again, the folders that need none of the others: a cycle stays over.
    void viewFoldersFormNoCycle()
    {
        QMap<QString, QSet<QString>> left = viewDependencies();
        QVERIFY(!left.isEmpty());
        for (bool isChanging = true; isChanging;) {
            const QStringList folders = left.keys();
            const QSet<QString> present(folders.begin(), folders.end());
            isChanging = false;
            for (const QString& folder : folders) {
                if (!left.value(folder).intersects(present)) {
                    left.remove(folder);
                    isChanging = true;
                    break;
                }
            }
        }
        QCOMPARE(left.keys().join(QLatin1Char(' ')), QString());
    }

    /// Both roots are searched for headers, so that a path must not exist in both.
    void noHeaderHidesAnother()
    {
        QStringList violations;
        for (const QString& file : sourcesBelow(QStringLiteral("ui"))) {
            const QString path = relative(file).section(QLatin1Char('/'), 1);
            if (QFile::exists(sourceDir + QStringLiteral("/app/") + path))
                violations << path;
        }
        QCOMPARE(violations.join(QLatin1Char('\n')), QString());
    }

    void everySourceNamesItsLicence()
    {
        const QString licence = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
        const QStringList patterns{QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.cmake"),
            QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sh"), QStringLiteral("*.py")};
        QStringList files;
        for (const QString& folder :
            {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests"), QStringLiteral("packaging")})
            files << filesBelow(folder, patterns);
        QStringList violations;
        for (const QString& file : files) {
            const QString beginning = contents(file).section(QLatin1Char('\n'), 0, 1);
            if (!beginning.contains(licence))
                violations << relative(file);
        }
        QCOMPARE(violations.join(QLatin1Char('\n')), QString());
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_Layers.moc"
