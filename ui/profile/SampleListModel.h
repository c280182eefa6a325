// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"
#include "profile/SampleBreaches.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace hookbench {

/// All samples under two headings, profiles and events. Renaming goes out as renamed(); the lists themselves change
/// only through setSamples().
class SampleListModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SearchRole, ///< name and fields as one text
        BreachRole, ///< QString: in words that the sample breaks field contracts; empty where it keeps all
    };

    explicit SampleListModel(QObject* parent = nullptr);

    void setSamples(const std::vector<Sample>& profiles, const std::vector<Sample>& events);
    void setBreaches(SampleBreaches breaches);

    /// nullptr for a heading.
    const Sample* sampleAt(const QModelIndex& index) const;
    SampleKind kindAt(const QModelIndex& index) const; ///< also of a heading
    QModelIndex indexOf(SampleKind kind, const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void renamed(const hookbench::Sample& sample);

private:
    void announceRows();
    QVariant headingData(const QModelIndex& index, int role) const;
    QString spoken(const QModelIndex& index, const Sample& sample) const;

    std::array<std::vector<Sample>, 2> m_lists; ///< by SampleKind
    SampleBreaches m_breaches;
};

} // namespace hookbench
