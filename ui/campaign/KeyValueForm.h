// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace hookbench {

class KeyValueTable;
class Session;

/// The body in key-value mode: which profile variables go into CleverTap's own envelope, and custom pairs beside them.
class KeyValueForm : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueForm(Session* session, QWidget* parent = nullptr);

private:
    void addVariable(const QString& label, bool ProfileVariables::*member, QVBoxLayout* column);
    void refresh();

    struct Box {
        QCheckBox* box;
        bool ProfileVariables::*member;
    };
    Session* m_session;
    std::vector<Box> m_boxes;
};

} // namespace hookbench
