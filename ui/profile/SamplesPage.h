// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <QWidget>

class QStackedWidget;

namespace hookbench {

class SampleEditor;
class SampleList;
class Session;

/// The page of all sample profiles and events: find, add, duplicate, rename, delete, and edit the fields.
class SamplesPage : public QWidget {
    Q_OBJECT

public:
    explicit SamplesPage(Session* session, QWidget* parent = nullptr);

signals:
    void contractsRequested(const QString& path); ///< as SampleFieldsView has it

private:
    void makeLayout();
    void showChosen();
    void showUses();

    Session* m_session;
    SampleList* m_list;
    QStackedWidget* m_stack;
    SampleEditor* m_editor;
};

} // namespace hookbench
