// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitCode.h"
#include "delivery/Sender.h"
#include "providers/LookUpRun.h"

#include <QCommandLineOption>
#include <QString>

#include <memory>

class QCommandLineParser;

namespace hookbench {

class Sandbox;
class SecretStore;
struct Environment;

enum class Keeping { InHistory, Nowhere };

/// --endpoint, --format and --no-history: the same for every command that delivers something.
struct DeliveryOptions {
    DeliveryOptions();

    void addTo(QCommandLineParser& parser) const;
    /// What is wrong with them beyond what the parser sees; else empty.
    QString complaint(const QCommandLineParser& parser) const;
    bool wantsJson(const QCommandLineParser& parser) const;
    Keeping keeping(const QCommandLineParser& parser) const;

    QCommandLineOption endpoint;
    QCommandLineOption format;
    QCommandLineOption noHistory;
};

/// Secrets from environment variables, the sandbox's own beside them: scripts give them so, while the desktop's keyring
/// could ask questions.
std::unique_ptr<SecretStore> commandLineSecrets();

/// Delivers once with secrets from environment variables, the sandbox's own beside them. SIGINT and SIGTERM cancel it.
/// The event loop goes on meanwhile. The history is the one that the window shows. What fails there is told on standard
/// error and is no failure of the delivery. The attempt has its number in the history, 0 where it is not there.
Attempt deliverOnce(const RenderedRequest& request, const AttemptLabels& labels, Keeping keeping);

/// Likewise a look-up, each page of it once; kept as one attempt.
Attempt lookUpOnce(LookUpRun run, const AttemptLabels& labels, Keeping keeping);

/// Fine for a whole answer with a status 2xx.
ExitCode exitCodeOf(const Attempt& attempt);

} // namespace hookbench
