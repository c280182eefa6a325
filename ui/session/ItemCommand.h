// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ItemChange.h"

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace hookbench {

/// One undo step: a change of one item. Steps that go on changing the same text of the same item merge.
template <typename T>
class ItemCommand final : public QUndoCommand {
public:
    /// Puts the second version in the place of the first.
    using Apply = std::function<void(const ItemChange<T>&)>;

    ItemCommand(const QString& text, ItemChange<T> change, Apply apply)
        : QUndoCommand(text)
        , m_change(std::move(change))
        , m_apply(std::move(apply))
    {
        if (m_change.before && m_change.after)
            m_field = changedText(*m_change.before, *m_change.after);
    }

    void redo() override { m_apply(m_change); }
    void undo() override { m_apply({m_change.list, m_change.index, m_change.after, m_change.before}); }

    int id() const override { return m_field.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = dynamic_cast<const ItemCommand*>(other);
        if (!next || next->m_field != m_field || next->m_change.list != m_change.list
            || next->m_change.before->id != m_change.after->id)
            return false;
        m_change.after = next->m_change.after;
        setObsolete(m_change.before == m_change.after);
        return true;
    }

private:
    ItemChange<T> m_change;
    Apply m_apply;
    QString m_field;
};

} // namespace hookbench
