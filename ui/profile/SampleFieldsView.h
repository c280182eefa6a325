// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <QWidget>

namespace hookbench {

class FieldsTree;
class MessageLine;
class SampleFieldsModel;

/// The field tree with its buttons and a line that says why an edit was refused.
class SampleFieldsView : public QWidget {
    Q_OBJECT

public:
    explicit SampleFieldsView(SampleFieldsModel* model, QWidget* parent = nullptr);

    FieldsTree* tree() const { return m_tree; }

signals:
    /// What the field at the cursor may hold is to be stated; empty where there is none.
    void contractsRequested(const QString& path);
    void variantMade(const hookbench::Sample& sample); ///< as FieldsTree has it

private:
    QWidget* makeFooter();
    void showRefusal(const QString& reason);

    FieldsTree* m_tree;
    MessageLine* m_refusal;
};

} // namespace hookbench
