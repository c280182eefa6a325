// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/HandoffField.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace hookbench {

class SecretStore;

/// Each field of CleverTap's dashboard in its order, with its value and a button that copies it. A secret is looked up
/// at the click and never shown.
class HandoffView : public QWidget {
    Q_OBJECT

public:
    /// The store has to outlive the view.
    HandoffView(const std::vector<HandoffField>& fields, const SecretStore& secrets, QWidget* parent = nullptr);

private:
    void addSection(HandoffField::Section section, QVBoxLayout* column);
    void addField(const HandoffField& field, QGridLayout* grid);
    QWidget* makeValue(const HandoffField& field);

    const SecretStore& m_secrets;
};

} // namespace hookbench
