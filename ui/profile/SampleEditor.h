// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DraggedField.h"
#include "profile/FieldUses.h"
#include "profile/SampleData.h"

#include <QWidget>

class QTabWidget;

namespace hookbench {

class SampleFieldsModel;
class SampleFieldsView;
class SampleJsonEditor;

/// Samples as typed rows and as JSON, both editable.
class SampleEditor : public QWidget {
    Q_OBJECT

public:
    explicit SampleEditor(QWidget* parent = nullptr);

    void setSamples(const SampleData& samples);
    /// What the campaign reads: these fields come first.
    void setUses(const FieldUses& uses);

    /// Offers to put a field into a body.
    void offerInsertion();

signals:
    void insertionRequested(const hookbench::DraggedField& field);
    void sampleEdited(const hookbench::Sample& sample);
    void contractsRequested(const QString& path); ///< as SampleFieldsView has it
    void variantMade(const hookbench::Sample& sample); ///< as FieldsTree has it

private:
    void showTab(int tab);
    void showMask();

    SampleFieldsModel* m_model;
    SampleFieldsView* m_fields;
    QTabWidget* m_tabs;
    QWidget* m_jsonTab;
    SampleJsonEditor* m_json = nullptr; ///< made when it is first looked at
};

} // namespace hookbench
