// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ExchangeModel.h"

#include "common/IconLabel.h"
#include "delivery/AttemptText.h"
#include "delivery/Explanation.h"

#include <QLocale>

namespace hookbench {

namespace {

Tone toneOf(int status)
{
    return status >= 200 && status < 300 ? Tone::Good : Tone::Bad;
}

} // namespace

void ExchangeModel::add(const SandboxExchange& exchange)
{
    if (m_exchanges.size() == kept) {
        beginRemoveRows({}, kept - 1, kept - 1);
        m_exchanges.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_exchanges.prepend(exchange);
    endInsertRows();
}

void ExchangeModel::clear()
{
    beginResetModel();
    m_exchanges.clear();
    endResetModel();
}

int ExchangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exchanges.size());
}

int ExchangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExchangeModel::text(const SandboxExchange& exchange, int column) const
{
    switch (column) {
    case AnswerColumn:
        if (exchange.status == 0)
            return tr("None: hung up");
        return tr("%1 %2").arg(QString::number(exchange.status), statusText(exchange.status)).trimmed();
    case RequestColumn:
        return QString::fromUtf8(exchange.method + ' ' + exchange.path);
    case SizeColumn:
        return QLocale().formattedDataSize(exchange.requestBytes.size(), 1);
    default:
        return timeText(exchange.receivedAt);
    }
}

QVariant ExchangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SandboxExchange& exchange = m_exchanges.at(index.row());
    if (role == Qt::DisplayRole)
        return text(exchange, index.column());
    if (role == Qt::DecorationRole && index.column() == AnswerColumn)
        return themeIcon(toneIconName(toneOf(exchange.status)), toneOf(exchange.status));
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AnswerColumn:
        return tr("Answer");
    case RequestColumn:
        return tr("Request");
    case SizeColumn:
        return tr("Size");
    default:
        return tr("Time");
    }
}

} // namespace hookbench
