// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/KeychainSecretStore.h"

#include <QHash>
#include <QStringList>

namespace hookbench::test {

/// A keyring in memory that answers when it is told to.
class FakeKeychain : public Keychain {
public:
    struct Desktop {
        QHash<QString, QString> entries;
        Result fault = Result::Done; ///< anything else: what every call is answered with
        QStringList asked;
        QList<std::function<void()>> pending;

        void answerAll()
        {
            while (!pending.isEmpty())
                pending.takeFirst()();
        }
    };
    explicit FakeKeychain(Desktop& desktop)
        : m_desktop(desktop)
    {
    }

    void read(const QString& name, ReadAnswer answer) override
    {
        m_desktop.asked.append(name);
        m_desktop.pending.append([this, name, answer] {
            const bool isThere = m_desktop.entries.contains(name);
            const Result result = isThere ? Result::Done : Result::NoSuchEntry;
            answer(m_desktop.fault == Result::Done ? result : m_desktop.fault, m_desktop.entries.value(name));
        });
    }
    void write(const QString& name, const QString& value, WriteAnswer answer) override
    {
        m_desktop.pending.append([this, name, value, answer] {
            if (m_desktop.fault == Result::Done)
                m_desktop.entries.insert(name, value);
            answer(m_desktop.fault);
        });
    }
    void remove(const QString& name, WriteAnswer answer) override
    {
        m_desktop.pending.append([this, name, answer] {
            m_desktop.entries.remove(name);
            answer(m_desktop.fault);
        });
    }

private:
    Desktop& m_desktop;
};

/// A store that has found out whether the keyring is there.
inline std::unique_ptr<KeychainSecretStore> storeOn(FakeKeychain::Desktop& desktop)
{
    auto store = std::make_unique<KeychainSecretStore>(std::make_unique<FakeKeychain>(desktop));
    desktop.answerAll();
    desktop.asked.clear();
    return store;
}

} // namespace hookbench::test
