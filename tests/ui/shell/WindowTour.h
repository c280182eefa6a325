// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowTest.h"
#include "campaign/CampaignPage.h"
#include "common/AppSettings.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>

#include <functional>

namespace hookbench {

/// A tour of everything that the window can show, for tests that look at all of it.
class WindowTour : public WindowTest {
    Q_OBJECT

protected:
    struct Stop {
        QString name;
        std::function<void()> go;
    };

    /// Tall and wide enough for what a stop shows at a text scale.
    void openAt(qreal textScale)
    {
        closeWithoutSaving();
        QApplication::setFont(m_font);
        AppSettings().setTextScale(textScale);
        openWindow();
        m_size = textScale > 1.5 ? QSize(1920, 1080) : QSize(1440, 900);
        m_window->resize(m_size);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QSize m_size; ///< of the window that openAt() opened

    void sendOnce()
    {
        QSignalSpy finished(m_sending.get(), &SendController::finished);
        m_window->findChild<CampaignPage*>()->sendTest();
        QVERIFY(finished.count() || finished.wait());
    }

    std::vector<Stop> stops()
    {
        std::vector<Stop> all;
        for (int i = 0; i < child<QTabBar>("sections")->count(); ++i)
            all.push_back({QStringLiteral("section %1").arg(i), [this, i] {
                               m_window->showPage(Page::Campaigns);
                               child<QTabBar>("sections")->setCurrentIndex(i);
                           }});
        all.push_back({QStringLiteral("back to What"), [this] { child<QTabBar>("sections")->setCurrentIndex(2); }});
        addTabs(all, "resultPanel");
        addTabs(all, "previewTabs");
        addTabs(all, "sampleTabs");
        all.push_back({QStringLiteral("find bar"), [this] { trigger("hookbench::BodyActions", "&Find in Body"); }});
        for (const Page page : {Page::Webhooks, Page::Profiles, Page::Activity, Page::Sandbox})
            all.push_back(
                {QStringLiteral("page %1").arg(static_cast<int>(page)), [this, page] { m_window->showPage(page); }});
        all.push_back({QStringLiteral("environments"), [this] { m_window->showPlace({Part::Environment, 0, {}}); }});
        for (const char* command : {"&Keyboard Shortcuts", "&About Hookbench", "Field Con&tracts…"})
            all.push_back({QLatin1String(command), [this, command] { trigger("hookbench::Actions", command); }});
        all.push_back({QStringLiteral("publish"), [this] {
                           m_window->showPage(Page::Campaigns);
                           m_window->findChild<CampaignPage*>()->publish();
                       }});
        return all;
    }

    /// Where every stop has been and the window has come to rest.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    void addTabs(std::vector<Stop>& all, const char* name)
    {
        auto* tabs = m_window->findChild<QTabWidget*>(QLatin1String(name));
        QVERIFY2(tabs, name);
        for (int i = 0; i < tabs->count(); ++i)
            all.push_back(
                {QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(i), [tabs, i] { tabs->setCurrentIndex(i); }});
    }

    void trigger(const char* context, const char* command)
    {
        const QString shown = QCoreApplication::translate(context, command);
        QAction* found = action(shown.toUtf8().constData());
        QVERIFY2(found, command);
        found->trigger();
    }

    const QFont m_font = QApplication::font(); ///< before any window changed its size
};

} // namespace hookbench
