// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SamplePane.h"

#include "profile/SampleFieldsModel.h"
#include "profile/SampleStrip.h"
#include "profile/SampleSwitcher.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"
#include "json/Reader.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace hookbench;

class SamplePaneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void stepsThroughProfiles_data();
    void stepsThroughProfiles();
    void choosesProfileAndEvent();
    void payloadFollowsTypingAndUndo();
    void showsWhatTheBodyReads();
    void showsWhatUrlHeadersAndPairsRead();
    void theStripTellsWhatEachSampleGets();
    void offersAProfileWhereThereIsNone();

private:
    template <typename T> T* child(const char* name) const { return m_pane->findChild<T*>(QLatin1String(name)); }
    QString value(const FieldPath& path) const;
    QByteArray payload() const { return QByteArray::fromStdString(m_session->preview()->request.body); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SamplePane> m_pane;
};

void SamplePaneTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTheme();
}

void SamplePaneTest::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->open(m_workspace->folder()).empty());
    m_session->selectProfile(QStringLiteral("ada"));
    m_pane = std::make_unique<SamplePane>(m_session.get());
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void SamplePaneTest::cleanup()
{
    m_pane.reset();
    m_session.reset();
}

QString SamplePaneTest::value(const FieldPath& path) const
{
    const auto* model = qobject_cast<SampleFieldsModel*>(child<QTreeView>("fieldsTree")->model());
    return model->fieldIndex("Profile", path, SampleFieldsModel::ValueColumn).data().toString();
}

void SamplePaneTest::stepsThroughProfiles_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+PageDown") << Qt::Key_PageDown << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+PageUp") << Qt::Key_PageUp << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Alt+Right") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("Alt+Left") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::AltModifier);
}

void SamplePaneTest::stepsThroughProfiles()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QTest::keyClick(m_pane.get(), key, modifiers);
    QCOMPARE(m_session->profileId(), QStringLiteral("grace"));
    QCOMPARE(child<QComboBox>("profileCombo")->currentText(), QStringLiteral("Grace Hopper"));
    QCOMPARE(value({"Name"}), QStringLiteral("Grace"));
    QTest::mouseClick(child<QToolButton>("nextSample"), Qt::LeftButton);
    QCOMPARE(m_session->profileId(), QStringLiteral("ada"));
    QTest::mouseClick(child<QToolButton>("previousSample"), Qt::LeftButton);
    QCOMPARE(m_session->profileId(), QStringLiteral("grace"));
}

void SamplePaneTest::choosesProfileAndEvent()
{
    auto* profiles = child<QComboBox>("profileCombo");
    profiles->setFocus();
    QTest::keyClick(profiles, Qt::Key_Down);
    QCOMPARE(m_session->profileId(), QStringLiteral("grace"));
    auto* events = child<QComboBox>("eventCombo");
    m_session->selectEvent(QStringLiteral("charged"));
    QCOMPARE(events->currentText(), QStringLiteral("Charged"));
    events->setFocus();
    QTest::keyClick(events, Qt::Key_Home);
    QCOMPARE(events->currentText(), QStringLiteral("No event"));
    QCOMPARE(m_session->eventId(), QString());
}

void SamplePaneTest::payloadFollowsTypingAndUndo()
{
    auto* tree = child<QTreeView>("fieldsTree");
    tree->setFocus();
    tree->setCurrentIndex(qobject_cast<SampleFieldsModel*>(tree->model())->fieldIndex("Profile", {"Name"}));
    QTest::keyClick(tree, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Zo"));
    QTRY_VERIFY2(payload().contains(R"("fromName":"Zo")"), payload().constData());
    QTest::keyClicks(editor, QStringLiteral("e"));
    QTRY_VERIFY2(payload().contains(R"("fromName":"Zoe")"), payload().constData());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), tree);
    QVERIFY(m_session->isModified());
    m_session->undoStack()->undo();
    QCOMPARE(value({"Name"}), QStringLiteral("Ada"));
    QTRY_VERIFY(payload().contains(R"("fromName":"Ada")"));
    QVERIFY(!m_session->undoStack()->canUndo());
}

void SamplePaneTest::showsWhatTheBodyReads()
{
    const QAbstractItemModel* model = child<QTreeView>("fieldsTree")->model();
    QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("Used by this campaign"));
    QTRY_COMPARE(value({"QualtricID"}), QStringLiteral("missing, default used"));
    m_session->editBody(m_session->campaignId(), "{{ Profile.Phone }}");
    QTRY_COMPARE(value({"Phone"}), QStringLiteral("missing"));
}

void SamplePaneTest::showsWhatUrlHeadersAndPairsRead()
{
    Campaign campaign = m_session->campaign();
    campaign.bodyMode = BodyMode::KeyValue;
    campaign.customPairs = {{"tier", "{{ Profile.Tier }}"}};
    m_session->editCampaign(campaign);
    Webhook webhook = *m_session->workspace().webhook(campaign.webhook);
    webhook.url += "?c={{ Profile.City }}";
    webhook.headers.push_back({"X-Trace", "{{ Profile.Trace }}", true});
    m_session->editWebhook(webhook);

    const QAbstractItemModel* model = child<QTreeView>("fieldsTree")->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(model->index(0, 0)); ++row)
        names.append(model->index(row, 0, model->index(0, 0)).data().toString());
    QCOMPARE(names, QStringList({QStringLiteral("Tier"), QStringLiteral("City"), QStringLiteral("Trace")}));
}

void SamplePaneTest::theStripTellsWhatEachSampleGets()
{
    auto* strip = child<SampleStrip>("sampleStrip");
    QVERIFY(strip->isVisible());
    const int count = static_cast<int>(m_session->workspace().profiles.size());
    QVERIFY(count > 1);
    QCOMPARE(strip->model()->rowCount(), count);
    QAbstractItemModelTester tester(strip->model());
    m_session->editBody(m_session->campaignId(), "{% if Profile.Name == 'Broken' %}x{% else %}{}{% endif %}");
    Sample broken;
    broken.name = "Breaks";
    broken.fields = *json::readValue(R"({"Name": "Broken"})");
    const QString id = m_session->addSample(broken);
    QCOMPARE(strip->model()->rowCount(), count + 1);
    const auto words = [&](int row) { return strip->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_COMPARE(words(count), QStringLiteral("Breaks: invalid payload"));
    QVERIFY(words(0).endsWith(QStringLiteral(": valid payload")));

    QTest::keyClick(m_pane.get(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_session->profileId(), id);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->model()->index(0, 0)).center());
    QCOMPARE(m_session->profileId(), QString::fromStdString(m_session->workspace().profiles.front().id));
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(m_session->profileId(), QString::fromStdString(m_session->workspace().profiles[1].id));
}

void SamplePaneTest::offersAProfileWhereThereIsNone()
{
    m_session->removeSample(SampleKind::Profile, QStringLiteral("ada"));
    m_session->removeSample(SampleKind::Profile, QStringLiteral("grace"));
    m_session->selectEvent({});
    auto* button = child<QPushButton>("emptyStateButton");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_session->workspace().profiles.size(), std::size_t(1));
    QVERIFY(!m_session->profileId().isEmpty());
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(SamplePaneTest)
#include "tst_SamplePane.moc"
