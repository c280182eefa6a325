// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"

#include <QWidget>

#include <string>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace hookbench {

class FieldNote;

/// What one property may hold, as fields to fill in. Keeps no contract of its own: an edit is reported, and comes back
/// through showContract().
class ContractForm : public QWidget {
    Q_OBJECT

public:
    explicit ContractForm(QWidget* parent = nullptr);

    /// An empty path: a new one is to be typed.
    void showContract(const std::string& path, const FieldContract& contract);
    void focusPath();

signals:
    /// `typedInto` names the text that is being typed into, and is empty for any other change.
    void edited(const std::string& path, const hookbench::FieldContract& contract, const QString& typedInto);
    /// The path was changed to one that can be read.
    void renamed(const std::string& from, const std::string& to);

private:
    void makeFields();
    void report(const QString& typedInto = {});
    void reportPath();
    void reportPattern();
    void reportChoices();
    void showWhatFits();

    std::string m_path;
    FieldContract m_contract;
    QLineEdit* m_field;
    QComboBox* m_type;
    QLineEdit* m_pattern;
    QLineEdit* m_choices;
    QCheckBox* m_required;
    FieldNote* m_note;
};

} // namespace hookbench
