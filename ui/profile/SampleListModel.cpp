// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleListModel.h"

#include "common/PrivacyMask.h"
#include "profile/SampleName.h"
#include "theme/Theme.h"

namespace hookbench {

namespace {

/// Internal id of a heading; the id of a sample's row is the row of its heading.
constexpr quintptr headingId = 2;

bool haveSameIds(const std::vector<Sample>& left, const std::vector<Sample>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const Sample& one, const Sample& other) { return one.id == other.id; });
}

QString searchText(const Sample& sample)
{
    return QString::fromStdString(
        sample.name + '\n' + json::toCompactText(sample.fields) + json::toCompactText(sample.unknown));
}

/// Empty for a sample that keeps all contracts.
QString breachText(const std::vector<QString>& sentences)
{
    return sentences.empty()
        ? QString()
        : SampleListModel::tr("breaks %n contract(s)", nullptr, static_cast<int>(sentences.size()));
}

QString joined(const std::vector<QString>& sentences)
{
    return QStringList(sentences.begin(), sentences.end()).join(u'\n');
}

} // namespace

SampleListModel::SampleListModel(QObject* parent)
    : QAbstractItemModel(parent)
{
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &SampleListModel::announceRows);
}

void SampleListModel::setSamples(const std::vector<Sample>& profiles, const std::vector<Sample>& events)
{
    const bool isSameRows = haveSameIds(m_lists[0], profiles) && haveSameIds(m_lists[1], events);
    if (!isSameRows)
        beginResetModel();
    m_lists = {profiles, events};
    if (!isSameRows) {
        endResetModel();
        return;
    }
    announceRows();
}

void SampleListModel::setBreaches(SampleBreaches breaches)
{
    m_breaches = std::move(breaches);
    announceRows();
}

void SampleListModel::announceRows()
{
    for (int heading = 0; heading < rowCount(); ++heading) {
        const QModelIndex parent = index(heading, 0);
        if (const int rows = rowCount(parent))
            emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
}

const Sample* SampleListModel::sampleAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == headingId)
        return nullptr;
    return &m_lists[index.internalId()][static_cast<std::size_t>(index.row())];
}

SampleKind SampleListModel::kindAt(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && index.internalId() == headingId;
    const auto list = isHeading ? static_cast<quintptr>(index.row()) : index.isValid() ? index.internalId() : 0;
    return list == 1 ? SampleKind::Event : SampleKind::Profile;
}

QModelIndex SampleListModel::indexOf(SampleKind kind, const QString& id) const
{
    const int heading = kind == SampleKind::Event ? 1 : 0;
    const std::vector<Sample>& list = m_lists[static_cast<std::size_t>(heading)];
    for (std::size_t row = 0; row < list.size(); ++row) {
        if (list[row].id == id.toStdString())
            return index(static_cast<int>(row), 0, index(heading, 0));
    }
    return {};
}

QModelIndex SampleListModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : headingId);
}

QModelIndex SampleListModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == headingId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, headingId);
}

int SampleListModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lists.size());
    const bool isHeading = parent.internalId() == headingId && parent.column() == 0;
    return isHeading ? static_cast<int>(m_lists[static_cast<std::size_t>(parent.row())].size()) : 0;
}

int SampleListModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant SampleListModel::data(const QModelIndex& index, int role) const
{
    const Sample* sample = sampleAt(index);
    if (!sample)
        return headingData(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return shownName(*sample, index.row() + 1);
    case Qt::EditRole:
        return QString::fromStdString(sample->name);
    case Qt::AccessibleTextRole:
        return spoken(index, *sample);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return joined(m_breaches.of(*sample));
    case IdRole:
        return QString::fromStdString(sample->id);
    case SearchRole:
        return searchText(*sample);
    case BreachRole:
        return breachText(m_breaches.of(*sample));
    default:
        return {};
    }
}

QVariant SampleListModel::headingData(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return index.row() == 0 ? tr("Profiles") : tr("Events");
    if (role == Qt::ForegroundRole)
        return currentColors().textMuted;
    return role == Qt::FontRole ? QVariant(smallFont()) : QVariant();
}

QString SampleListModel::spoken(const QModelIndex& index, const Sample& sample) const
{
    const QString name = shownName(sample, index.row() + 1);
    const QString breach = breachText(m_breaches.of(sample));
    return breach.isEmpty() ? name : tr("%1: %2").arg(name, breach);
}

bool SampleListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Sample* sample = sampleAt(index);
    const std::string name = value.toString().trimmed().toStdString();
    if (!sample || role != Qt::EditRole || name.empty())
        return false;
    Sample edited = *sample;
    edited.name = name;
    if (!(edited == *sample))
        emit renamed(edited);
    return true;
}

Qt::ItemFlags SampleListModel::flags(const QModelIndex& index) const
{
    if (sampleAt(index))
        return QAbstractItemModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
}

} // namespace hookbench
