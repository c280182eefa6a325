// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/FieldUses.h"
#include "profile/SampleData.h"

#include <QWidget>

namespace hookbench {

class SampleFieldsModel;
class SampleJsonEditor;

/// Samples as typed rows and as JSON, both editable.
class SampleEditor : public QWidget {
    Q_OBJECT

public:
    explicit SampleEditor(QWidget* parent = nullptr);

    void setSamples(const SampleData& samples);
    /// What the body reads: these fields come first.
    void setUses(const FieldUses& uses);

signals:
    void sampleEdited(const hookbench::Sample& sample);

private:
    SampleFieldsModel* m_model;
    SampleJsonEditor* m_json;
};

} // namespace hookbench
