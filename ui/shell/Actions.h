// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>

class QActionGroup;
class QMenuBar;
class QWidget;

namespace hookbench {

struct BodyActions;

/// Every command of the window with its words and its keys: the menus, and the list of shortcuts, are made from these.
/// What they do is connected by those who do it.
struct Actions {
    /// The widget owns them and takes their keys.
    explicit Actions(QWidget* owner);

    /// Those of the views go into the menus Edit, View and Campaign.
    void fill(QMenuBar* menuBar, const BodyActions& body, const QList<QAction*>& ofView,
        const QList<QAction*>& ofCampaign) const;

    QAction* newWorkspace;
    QAction* open;
    QMenu* recent;
    QAction* save;
    QAction* saveAs;
    QAction* importRequest;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* nextPane;

    QActionGroup* themes; ///< data: the name that AppSettings knows
    QMenu* language; ///< filled by LanguageMenu
    QMenu* codeFont; ///< filled by CodeFontMenu
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;

    QAction* addCampaign;
    QAction* sendTest;
    QAction* cancel;
    QAction* publish;
    QAction* showInPreview;
    QAction* checkSamples;
    QAction* checkFile;
    QAction* checkHostile;
    QAction* showLeaving;
    QAction* fieldContracts;

    QAction* shortcuts;
    QAction* about;

private:
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeCampaignActions();
    QAction* add(const QString& text, const QKeySequence& keys = {}) const;
    QAction* addTheme(const QString& text, const char* name) const;

    QWidget* m_owner;
};

} // namespace hookbench
