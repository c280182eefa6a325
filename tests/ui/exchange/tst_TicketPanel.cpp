// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TicketPanel.h"

#include "support/SavedFile.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;

class TestTicketPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void savesWhatItShows()
    {
        Attempt attempt;
        attempt.method = "POST";
        attempt.url = QStringLiteral("https://h.example/");
        attempt.requestBody = "{\"name\": \"Ada Lovelace\"}";
        SavedFile dialogs;
        TicketPanel panel(attempt, &dialogs);
        auto* text = panel.findChild<QPlainTextEdit*>(QStringLiteral("ticketText"));
        auto* save = panel.findChild<QPushButton*>(QStringLiteral("saveTicket"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("(text, 12 characters)")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("Ada")));
        save->click();
        QCOMPARE(QString::fromUtf8(dialogs.bytes()), text->toPlainText());
        panel.findChild<QCheckBox*>(QStringLiteral("ticketPersonal"))->setChecked(true);
        QVERIFY(text->toPlainText().contains(QStringLiteral("Ada Lovelace")));
        save->click();
        QVERIFY(dialogs.bytes().contains("Ada Lovelace"));
        dialogs.givesUp = true;
        QFile::remove(dialogs.path());
        save->click();
        QCOMPARE(dialogs.bytes(), QByteArray());
    }
};

QTEST_MAIN(TestTicketPanel)
#include "tst_TicketPanel.moc"
