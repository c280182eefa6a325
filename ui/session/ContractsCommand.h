// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace hookbench {

/// One undo step: other field contracts. Steps that go on typing into the same text of the same contract merge.
class ContractsCommand final : public QUndoCommand {
public:
    using Apply = std::function<void(const FieldContracts&)>;

    /// An empty `typedInto` never merges.
    ContractsCommand(
        const QString& text, FieldContracts before, FieldContracts after, const QString& typedInto, Apply apply)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_typedInto(typedInto)
        , m_apply(std::move(apply))
    {
    }

    void redo() override { m_apply(m_after); }
    void undo() override { m_apply(m_before); }

    int id() const override { return m_typedInto.isEmpty() ? -1 : 2; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = dynamic_cast<const ContractsCommand*>(other);
        if (!next || next->m_typedInto != m_typedInto)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    FieldContracts m_before;
    FieldContracts m_after;
    QString m_typedInto;
    Apply m_apply;
};

} // namespace hookbench
