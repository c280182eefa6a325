// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/KeychainSecretStore.h"

#include <QPointer>

namespace hookbench {

struct KeychainSecretStore::State {
    QHash<QString, QString> values; ///< an empty one was removed, or is not in the keyring
    bool isAvailable = false;

    void answered(Keychain::Result result) { isAvailable = result != Keychain::Result::NotAvailable; }

    /// A value written meanwhile is newer than the one that was asked for.
    void loaded(const QString& name, Keychain::Result result, const QString& value)
    {
        answered(result);
        if (isAvailable && !values.contains(name))
            values.insert(name, value);
    }
};

namespace {

/// Calls back when all of several answers are there, unless the context has died.
class Countdown {
public:
    Countdown(qsizetype count, QObject* context, std::function<void()> done)
        : m_left(count)
        , m_context(context)
        , m_done(std::move(done))
    {
    }

    void tick()
    {
        if (--m_left == 0 && m_context)
            m_done();
    }

private:
    qsizetype m_left;
    QPointer<QObject> m_context;
    std::function<void()> m_done;
};

} // namespace

KeychainSecretStore::KeychainSecretStore(std::unique_ptr<Keychain> keychain)
    : m_keychain(std::move(keychain))
    , m_state(std::make_shared<State>())
{
    // Nothing can be listed; a name that is never there tells whether a keyring answers.
    m_keychain->read(QStringLiteral("is there a keyring"),
        [state = m_state](Keychain::Result result, const QString&) { state->answered(result); });
}

KeychainSecretStore::~KeychainSecretStore() = default;

std::optional<QString> KeychainSecretStore::read(const QString& name) const
{
    const QString value = m_state->values.value(name);
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

bool KeychainSecretStore::write(const QString& name, const QString& value)
{
    m_state->values.insert(name, value);
    const auto answer = [state = m_state](Keychain::Result result) { state->answered(result); };
    if (value.isEmpty())
        m_keychain->remove(name, answer);
    else
        m_keychain->write(name, value, answer);
    return true;
}

SecretStore::Keeping KeychainSecretStore::keeping() const
{
    return m_state->isAvailable ? Keeping::DesktopKeyring : Keeping::ThisSession;
}

void KeychainSecretStore::load(const QStringList& names, QObject* context, std::function<void()> done) const
{
    QStringList unknown;
    for (const QString& name : names) {
        if (!m_state->values.contains(name))
            unknown.append(name);
    }
    if (unknown.isEmpty())
        return done();
    const auto countdown = std::make_shared<Countdown>(unknown.size(), context, std::move(done));
    for (const QString& name : unknown) {
        m_keychain->read(name, [state = m_state, countdown, name](Keychain::Result result, const QString& value) {
            state->loaded(name, result, value);
            countdown->tick();
        });
    }
}

} // namespace hookbench
