// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Actions.h"

#include "editor/BodyActions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QWidget>

namespace hookbench {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hookbench::Actions", text);
}

} // namespace

Actions::Actions(QWidget* owner)
    : m_owner(owner)
{
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeCampaignActions();
    shortcuts = add(tr("&Keyboard Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1));
    about = add(tr("&About Hookbench"));
}

QAction* Actions::add(const QString& text, const QKeySequence& keys) const
{
    auto* action = new QAction(text, m_owner);
    action->setShortcut(keys);
    m_owner->addAction(action);
    return action;
}

void Actions::makeFileActions()
{
    newWorkspace = add(tr("&New Workspace…"), QKeySequence::New);
    open = add(tr("&Open Workspace…"), QKeySequence::Open);
    recent = new QMenu(tr("Open &Recent"), m_owner);
    save = add(tr("&Save"), QKeySequence::Save);
    saveAs = add(tr("Save &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    importRequest = add(tr("&Import Request…"));
    quit = add(tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEditActions()
{
    undo = add(tr("&Undo"), QKeySequence::Undo);
    redo = add(tr("&Redo"), QKeySequence::Redo);
    nextPane = add(tr("Next &Pane"), QKeySequence(Qt::Key_F6));
}

void Actions::makeViewActions()
{
    themes = new QActionGroup(m_owner);
    addTheme(tr("&System"), "system");
    addTheme(tr("&Light"), "light");
    addTheme(tr("&Dark"), "dark");
    addTheme(tr("&High Contrast"), "high-contrast");
    codeFont = new QMenu(tr("&Code Font"), m_owner);
    language = new QMenu(tr("Lan&guage"), m_owner);
    zoomIn = add(tr("&Larger Text"), QKeySequence::ZoomIn);
    zoomOut = add(tr("S&maller Text"), QKeySequence::ZoomOut);
    zoomReset = add(tr("&Normal Text Size"), QKeySequence(Qt::CTRL | Qt::Key_0));
}

QAction* Actions::addTheme(const QString& text, const char* name) const
{
    QAction* action = themes->addAction(text);
    action->setCheckable(true);
    action->setData(QLatin1String(name));
    return action;
}

void Actions::makeCampaignActions()
{
    addCampaign = add(tr("&Add Campaign"));
    sendTest = add(tr("&Send Test"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    sendTest->setAutoRepeat(false); // a key that is held is one press, so one delivery
    cancel = add(tr("&Cancel Sending"), QKeySequence(Qt::Key_Escape));
    cancel->setEnabled(false);
    publish = add(tr("&Publish…"));
    checkSamples = add(tr("Chec&k All Samples"), QKeySequence(Qt::Key_F7));
    checkFile = add(tr("Check a File of Pr&ofiles…"), QKeySequence(Qt::SHIFT | Qt::Key_F7));
    checkHostile = add(tr("Check &Hostile Profiles"), QKeySequence(Qt::CTRL | Qt::Key_F7));
    showLeaving = add(tr("Fields That &Leave…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F7));
    fieldContracts = add(tr("Field Con&tracts…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    showInPreview = add(tr("Show in Pre&view"), QKeySequence(Qt::Key_F9));
}

void Actions::fill(
    QMenuBar* menuBar, const BodyActions& body, const QList<QAction*>& ofView, const QList<QAction*>& ofCampaign) const
{
    QMenu* file = menuBar->addMenu(tr("&File"));
    file->addActions({newWorkspace, open});
    file->addMenu(recent);
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addAction(importRequest);
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = menuBar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    body.fill(edit);

    body.fillInsert(menuBar->addMenu(tr("&Insert")));

    QMenu* view = menuBar->addMenu(tr("&View"));
    view->addMenu(tr("&Theme"))->addActions(themes->actions());
    view->addMenu(codeFont);
    view->addMenu(language);
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    view->addActions(ofView);
    view->addSeparator();
    view->addAction(nextPane);

    QMenu* campaign = menuBar->addMenu(tr("&Campaign"));
    campaign->addAction(addCampaign);
    campaign->addSeparator();
    campaign->addActions({sendTest, cancel, publish});
    campaign->addSeparator();
    campaign->addActions(ofCampaign);
    campaign->addAction(showInPreview);
    campaign->addSeparator();
    campaign->addActions({checkSamples, checkFile, checkHostile, showLeaving, fieldContracts});

    QMenu* help = menuBar->addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

} // namespace hookbench
