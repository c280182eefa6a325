// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/Completions.h"
#include "completion/LiquidHelp.h"

#include <QAbstractListModel>

#include <vector>

namespace hookbench {

/// Completions as rows: the name, and in muted words what it is.
class CompletionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString: type and example, or the grade
        HelpRole, ///< QString: what a tag, a filter or a key of JSON is for; empty for others
    };

    using QAbstractListModel::QAbstractListModel;

    /// The help may be null; it has to outlive the rows.
    void setCompletions(std::vector<Completion> completions, const LiquidHelp* help);
    const Completion& completion(int row) const { return m_completions[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString helpText(const Completion& completion) const;

    std::vector<Completion> m_completions;
    const LiquidHelp* m_help = nullptr;
};

} // namespace hookbench
