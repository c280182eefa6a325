// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/LiquidHelp.h"
#include "liquid/Data.h"
#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"

#include <QDir>
#include <QTest>

using namespace hookbench;

namespace {

const QString folder = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/help/liquid");

QByteArray rendered(const std::string& body, const liquid::Dialect& dialect)
{
    liquid::DataBuilder builder;
    builder.beginMap();
    builder.endMap();
    const liquid::Data data = builder.finish();
    liquid::Renderer renderer;
    const auto program = liquid::Program::parse(body, dialect);
    return QByteArray::fromStdString(std::string(renderer.render(*program, data.root(), {}).output));
}

} // namespace

/// The help on Liquid says something of everything there is, and nothing that is not so.
class TestLiquidHelp : public QObject {
    Q_OBJECT

private slots:
    void everyNameHasHelp()
    {
        const LiquidHelp help = LiquidHelp::read(folder);
        for (const liquid::Dialect* dialect : {&liquid::clevertapDialect(), &liquid::shopifyDialect()}) {
            for (const auto& filter : dialect->filters)
                QVERIFY2(help.filter(filter.name), std::string(filter.name).c_str());
            for (const auto& tag : dialect->tags)
                QVERIFY2(help.tag(tag.name), std::string(tag.name).c_str());
        }
    }

    void everyEntryIsWhole()
    {
        const LiquidHelp help = LiquidHelp::read(folder);
        for (const auto* entries : {&help.tags(), &help.filters()}) {
            QVERIFY(!entries->empty());
            for (const LiquidHelpEntry& entry : *entries) {
                QVERIFY2(entry.summary.ends_with('.'), entry.name.c_str());
                QVERIFY2(entry.example.find(entry.name) != std::string::npos, entry.name.c_str());
            }
        }
    }

    void everyLanguageHasAllOfIt_data()
    {
        QTest::addColumn<QString>("language");
        const QDir catalogues(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/translations"));
        for (const QString& name : catalogues.entryList({QStringLiteral("hookbench_*.ts")})) {
            const QString language = name.mid(10).chopped(3); // hookbench_*.ts
            if (language != u"en")
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    void everyLanguageHasAllOfIt()
    {
        QFETCH(QString, language);
        const LiquidHelp english = LiquidHelp::read(folder);
        const LiquidHelp help = LiquidHelp::read(folder, language);
        const auto compare = [](const LiquidHelpEntry& entry, const LiquidHelpEntry* own) {
            QVERIFY2(own && !own->summary.empty() && own->summary != entry.summary, entry.name.c_str());
            QVERIFY2(own->formLabel.empty() == entry.formLabel.empty(), entry.name.c_str());
            // As many arguments, by which the one that is being typed is found.
            QCOMPARE(QString::fromStdString(own->form).split(QStringLiteral(", ")).size(),
                QString::fromStdString(entry.form).split(QStringLiteral(", ")).size());
            QCOMPARE(own->example, entry.example);
        };
        QVERIFY(!english.filters().empty());
        for (const LiquidHelpEntry& entry : english.filters())
            compare(entry, help.filter(entry.name));
        for (const LiquidHelpEntry& entry : english.tags())
            compare(entry, help.tag(entry.name));
    }

    void examplesGiveWhatTheySay_data()
    {
        QTest::addColumn<QByteArray>("example");
        QTest::addColumn<bool>("isShopify");
        QTest::addColumn<QByteArray>("result");

        const LiquidHelp help = LiquidHelp::read(folder);
        for (const bool isShopify : {false, true}) {
            const liquid::Dialect& dialect = isShopify ? liquid::shopifyDialect() : liquid::clevertapDialect();
            const auto add = [&](const LiquidHelpEntry* entry) {
                if (entry->result)
                    QTest::addRow("%s %s", std::string(dialect.name).c_str(), entry->name.c_str())
                        << QByteArray::fromStdString(entry->example) << isShopify
                        << QByteArray::fromStdString(*entry->result);
            };
            for (const auto& filter : dialect.filters)
                add(help.filter(filter.name));
            for (const auto& tag : dialect.tags)
                add(help.tag(tag.name));
        }
    }

    void examplesGiveWhatTheySay()
    {
        QFETCH(QByteArray, example);
        QFETCH(bool, isShopify);
        QTEST(rendered(example.toStdString(), isShopify ? liquid::shopifyDialect() : liquid::clevertapDialect()),
            "result");
    }

    void aMissingFolderHasNoHelp()
    {
        const LiquidHelp help = LiquidHelp::read(folder + QStringLiteral("/none"));
        QVERIFY(help.tags().empty());
        QVERIFY(!help.filter("append"));
    }
};

QTEST_APPLESS_MAIN(TestLiquidHelp)
#include "tst_LiquidHelp.moc"
