// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DraggedField.h"

#include <QWidget>

class QStackedWidget;

namespace hookbench {

class SampleEditor;
class SampleStrip;
class SampleSwitcher;
class Session;
struct Sample;

/// The samples that the campaign is rendered with, beside the editor: a switcher, and the fields with those that the
/// body reads on top. Edits go to the session, hence into the preview, as they are typed.
class SamplePane : public QWidget {
    Q_OBJECT

public:
    explicit SamplePane(Session* session, QWidget* parent = nullptr);

    SampleSwitcher* switcher() const { return m_switcher; }
    SampleStrip* strip() const { return m_strip; }

signals:
    /// A field is to go into the body.
    void insertionRequested(const hookbench::DraggedField& field);
    void contractsRequested(const QString& path); ///< as SampleFieldsView has it

private:
    void showSamples();
    void showUses();
    void addProfile();
    void addVariant(const Sample& sample);

    Session* m_session;
    SampleSwitcher* m_switcher;
    SampleStrip* m_strip;
    QStackedWidget* m_stack;
    SampleEditor* m_editor;
};

} // namespace hookbench
