// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleFieldsModel.h"

#include "json/Reader.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

class SampleFieldsModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsWhatTheBodyReadsFirst();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void showsNestedFields();
    void showsMissingFieldsOfTheEvent();
    void editsAValue_data();
    void editsAValue();
    void refusesLettersInANumber();
    void guessesTheTypeOfAMissingField();
    void makesTheWayToANestedMissingField();
    void changesTheType();
    void renames_data();
    void renames();
    void addsAndRemoves();
    void addsInsideAList();
    void takesBackWhatWasTyped();
    void keepsRowsWhenTheSameSampleComesBack();
    void followsAnyChange();

private:
    QStringList rows(const QModelIndex& parent = {}) const;
    QByteArray profile() const;
    QModelIndex field(const FieldPath& path, int column = SampleFieldsModel::ValueColumn) const;

    std::unique_ptr<SampleFieldsModel> m_model;
};

namespace {

Sample sample(SampleKind kind, const char* fields)
{
    Sample sample;
    sample.id = kind == SampleKind::Profile ? "ada" : "charged";
    sample.kind = kind;
    sample.fields = *json::readValue(fields);
    return sample;
}

liquid::DataPath path(std::vector<std::string> steps, bool hasDefault = false)
{
    liquid::DataPath path;
    path.steps = std::move(steps);
    path.hasDefault = hasDefault;
    return path;
}

const char* const ada =
    R"({"Phone":"+44","Name":"Ada","Age":36,"Vip":true,"address":{"city":"London"},"tags":["a","b"],"Note":null})";

} // namespace

void SampleFieldsModelTest::init()
{
    m_model = std::make_unique<SampleFieldsModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setSamples(SampleData({sample(SampleKind::Profile, ada)}));
}

QStringList SampleFieldsModelTest::rows(const QModelIndex& parent) const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        names += m_model->index(row, SampleFieldsModel::NameColumn, parent).data().toString();
    return names;
}

QByteArray SampleFieldsModelTest::profile() const
{
    return QByteArray::fromStdString(json::toCompactText(*m_model->samples().root("Profile")));
}

QModelIndex SampleFieldsModelTest::field(const FieldPath& path, int column) const
{
    return m_model->fieldIndex("Profile", path, column);
}

void SampleFieldsModelTest::showsWhatTheBodyReadsFirst()
{
    m_model->setUses(FieldUses({path({"Profile", "QualtricID"}, true), path({"Profile", "Name"})}));
    QCOMPARE(rows(), QStringList({QStringLiteral("Used by this campaign"), QStringLiteral("Other profile fields")}));
    QCOMPARE(rows(m_model->index(0, 0)), QStringList({QStringLiteral("QualtricID"), QStringLiteral("Name")}));
    QCOMPARE(rows(m_model->index(1, 0)),
        QStringList({QStringLiteral("Phone"), QStringLiteral("Age"), QStringLiteral("Vip"), QStringLiteral("address"),
            QStringLiteral("tags"), QStringLiteral("Note")}));
    QCOMPARE(field({"Name"}).data().toString(), QStringLiteral("Ada"));
    QCOMPARE(field({"Age"}, SampleFieldsModel::TypeColumn).data().toString(), QStringLiteral("Number"));
}

void SampleFieldsModelTest::saysWhatIsMissing_data()
{
    QTest::addColumn<bool>("defaultAtFirstUse");
    QTest::addColumn<bool>("defaultAtSecondUse");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no default") << false << false << QStringLiteral("missing");
    QTest::newRow("default") << true << true << QStringLiteral("missing, default used");
    QTest::newRow("default at one of two places") << true << false << QStringLiteral("missing");
}

void SampleFieldsModelTest::saysWhatIsMissing()
{
    QFETCH(bool, defaultAtFirstUse);
    QFETCH(bool, defaultAtSecondUse);
    m_model->setUses(FieldUses(
        {path({"Profile", "QualtricID"}, defaultAtFirstUse), path({"Profile", "QualtricID"}, defaultAtSecondUse)}));
    const QModelIndex value = field({"QualtricID"});
    QTEST(value.data().toString(), "expected");
    QVERIFY(!value.data(Qt::DecorationRole).value<QIcon>().isNull());
}

void SampleFieldsModelTest::showsNestedFields()
{
    m_model->setUses(FieldUses({path({"Profile", "address", "city"}), path({"Profile", "address", "zip"}),
        path({"Profile", "tags", "size"}), path({"Profile", "Name", "size"})}));
    QCOMPARE(rows(m_model->index(0, 0)),
        QStringList({QStringLiteral("address"), QStringLiteral("tags"), QStringLiteral("Name")}));
    QCOMPARE(rows(field({"address"}, 0)), QStringList({QStringLiteral("city"), QStringLiteral("zip")}));
    QCOMPARE(field({"address", "city"}).data().toString(), QStringLiteral("London"));
    QCOMPARE(field({"address", "zip"}).data().toString(), QStringLiteral("missing"));
    QCOMPARE(rows(field({"tags"}, 0)), QStringList({QStringLiteral("0"), QStringLiteral("1")}));
    QCOMPARE(rows(field({"Name"}, 0)), QStringList());
}

void SampleFieldsModelTest::showsMissingFieldsOfTheEvent()
{
    m_model->setUses(FieldUses({path({"Event", "Amount"})}));
    QModelIndex amount = m_model->fieldIndex("Event", {"Amount"}, SampleFieldsModel::ValueColumn);
    QCOMPARE(amount.data().toString(), QStringLiteral("missing: no sample is chosen"));
    QVERIFY(!m_model->setData(amount, QStringLiteral("1"), SampleFieldsModel::GuessedRole));

    m_model->setSamples(
        SampleData({sample(SampleKind::Profile, ada), sample(SampleKind::Event, R"({"Amount":12.50})")}));
    QCOMPARE(rows(), QStringList({QStringLiteral("Used from the event"), QStringLiteral("Other profile fields")}));
    amount = m_model->fieldIndex("Event", {"Amount"}, SampleFieldsModel::ValueColumn);
    QCOMPARE(amount.data().toString(), QStringLiteral("12.50"));
}

void SampleFieldsModelTest::editsAValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("text") << QStringLiteral("Name") << QStringLiteral("42") << QByteArray(R"("Name":"42")");
    QTest::newRow("number as written") << QStringLiteral("Age") << QStringLiteral("36.50")
                                       << QByteArray(R"("Age":36.50)");
    QTest::newRow("boolean") << QStringLiteral("Vip") << QStringLiteral("false") << QByteArray(R"("Vip":false)");
    QTest::newRow("null takes any type") << QStringLiteral("Note") << QStringLiteral("7") << QByteArray(R"("Note":7)");
}

void SampleFieldsModelTest::editsAValue()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QByteArray, expected);
    QSignalSpy edited(m_model.get(), &SampleFieldsModel::sampleEdited);
    QVERIFY(m_model->setData(field({name.toStdString()}), typed));
    QVERIFY2(profile().contains(expected), profile().constData());
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().value<Sample>(), m_model->samples().samples().front());
}

void SampleFieldsModelTest::refusesLettersInANumber()
{
    QSignalSpy edited(m_model.get(), &SampleFieldsModel::sampleEdited);
    QSignalSpy refused(m_model.get(), &SampleFieldsModel::refused);
    QVERIFY(!m_model->setData(field({"Age"}), QStringLiteral("old")));
    QCOMPARE(profile(), QByteArray(ada));
    QVERIFY(edited.isEmpty());
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("old")));
}

void SampleFieldsModelTest::guessesTheTypeOfAMissingField()
{
    m_model->setUses(FieldUses({path({"Profile", "QualtricID"})}));
    const QPersistentModelIndex value = field({"QualtricID"});
    QVERIFY(m_model->setData(value, QStringLiteral("CGC_1")));
    QVERIFY2(profile().endsWith(R"("QualtricID":"CGC_1"})"), profile().constData());
    QVERIFY(value.isValid());
    QCOMPARE(value.data().toString(), QStringLiteral("CGC_1"));
}

void SampleFieldsModelTest::makesTheWayToANestedMissingField()
{
    m_model->setUses(FieldUses({path({"Profile", "company", "name"})}));
    const QPersistentModelIndex value = field({"company", "name"});
    QVERIFY(m_model->setData(value, QStringLiteral("Analytical")));
    QVERIFY2(profile().endsWith(R"("company":{"name":"Analytical"}})"), profile().constData());
    QVERIFY(value.isValid());
}

void SampleFieldsModelTest::changesTheType()
{
    const QModelIndex type = field({"Age"}, SampleFieldsModel::TypeColumn);
    QVERIFY(m_model->setData(type, static_cast<int>(ValueType::Text), SampleFieldsModel::TypeRole));
    QVERIFY2(profile().contains(R"("Age":"36")"), profile().constData());
    QCOMPARE(type.data().toString(), QStringLiteral("Text"));
}

void SampleFieldsModelTest::renames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("done");
    QTest::newRow("new name") << QStringLiteral("Full name") << true;
    QTest::newRow("same name") << QStringLiteral("Name") << true;
    QTest::newRow("taken name") << QStringLiteral("Age") << false;
    QTest::newRow("no name") << QString() << false;
}

void SampleFieldsModelTest::renames()
{
    QFETCH(QString, name);
    QFETCH(bool, done);
    QSignalSpy refused(m_model.get(), &SampleFieldsModel::refused);
    QCOMPARE(m_model->setData(field({"Name"}, SampleFieldsModel::NameColumn), name), done);
    QCOMPARE(refused.size(), done ? 0 : 1);
    QCOMPARE(field({(done ? name : QStringLiteral("Name")).toStdString()}).data().toString(), QStringLiteral("Ada"));
}

void SampleFieldsModelTest::addsAndRemoves()
{
    const QModelIndex first = m_model->addField(field({"Name"}));
    QCOMPARE(first.data().toString(), QStringLiteral("field"));
    QCOMPARE(m_model->addField({}).data().toString(), QStringLiteral("field 2"));
    QVERIFY(m_model->removeField(field({"field"})));
    QVERIFY(m_model->removeField(field({"field 2"})));
    QCOMPARE(profile(), QByteArray(ada));
    QVERIFY(!m_model->removeField(m_model->index(0, 0)));
}

void SampleFieldsModelTest::addsInsideAList()
{
    const QModelIndex added = m_model->addField(field({"tags"}), true);
    QCOMPARE(added.column(), static_cast<int>(SampleFieldsModel::ValueColumn));
    QVERIFY(m_model->setData(added, QStringLiteral("c")));
    QVERIFY2(profile().contains(R"("tags":["a","b","c"])"), profile().constData());
    QVERIFY(!(field({"tags", "0"}, SampleFieldsModel::NameColumn).flags() & Qt::ItemIsEditable));
}

void SampleFieldsModelTest::takesBackWhatWasTyped()
{
    m_model->beginTyping(field({"Name"}));
    m_model->setData(field({"Name"}), QStringLiteral("G"));
    m_model->setData(field({"Name"}), QStringLiteral("Gr"));
    QSignalSpy edited(m_model.get(), &SampleFieldsModel::sampleEdited);
    m_model->cancelTyping();
    QCOMPARE(profile(), QByteArray(ada));
    QCOMPARE(edited.size(), 1);
    m_model->cancelTyping();
    QCOMPARE(edited.size(), 1);
}

void SampleFieldsModelTest::keepsRowsWhenTheSameSampleComesBack()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setSamples(SampleData(m_model->samples()));
    QVERIFY(changed.isEmpty());
}

void SampleFieldsModelTest::followsAnyChange()
{
    const QPersistentModelIndex age = field({"Age"});
    m_model->setSamples(
        SampleData({sample(SampleKind::Profile, R"({"Name":"Grace","Age":85,"Rank":"RADM","tags":["b"]})")}));
    QVERIFY(age.isValid());
    QCOMPARE(age.data().toString(), QStringLiteral("85"));
    QCOMPARE(rows(m_model->index(0, 0)),
        QStringList({QStringLiteral("Name"), QStringLiteral("Age"), QStringLiteral("Rank"), QStringLiteral("tags")}));
    m_model->setSamples({});
    QCOMPARE(rows(), QStringList());
}

QTEST_MAIN(SampleFieldsModelTest)
#include "tst_SampleFieldsModel.moc"
