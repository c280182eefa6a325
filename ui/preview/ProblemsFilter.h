// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace hookbench {

/// Those of the problems that one wants to see, together by what one wants to see together.
class ProblemsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Grouping {
        None, ///< in the order of their places
        Severity,
        Part, ///< body, payload, webhook …
        Rule, ///< the code of the finding
    };
    enum Role {
        CaptionRole = Qt::UserRole + 100, ///< QString: the name of the group that begins with this row; else empty
    };

    explicit ProblemsFilter(QObject* parent = nullptr);

    void setShown(Severity severity, bool isShown);
    bool isShown(Severity severity) const { return m_shown.contains(severity); }
    /// Any part of place, message, hint or code; capitals do not count.
    void setText(const QString& text);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString groupName(const QModelIndex& source) const;
    QString caption(const QModelIndex& index) const;

    QSet<Severity> m_shown{Severity::Error, Severity::Warning, Severity::Information};
    QString m_text;
    Grouping m_grouping = Grouping::None;
};

} // namespace hookbench
