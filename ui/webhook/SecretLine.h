// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <string>
#include <vector>

namespace hookbench {

class SecretStore;
class Session;

/// A field for a secret of a webhook. What is typed into it goes into the secret store when it is left, as a variable
/// of the selected environment that may go to the hosts of these URLs only; <name> then stands in the field and in the
/// file. A <name> can be typed too.
class SecretLine : public QLineEdit {
    Q_OBJECT

public:
    /// Both have to outlive the field. `variable` is the name wanted for a new variable.
    SecretLine(Session* session, SecretStore& secrets, std::string variable, QWidget* parent = nullptr);

    /// What the webhook has.
    void showText(const std::string& text);
    /// Where a new secret may go.
    void setUrls(const std::vector<std::string>& urls) { m_urls = urls; }

signals:
    /// The text for the webhook: with <name> in place of the secret.
    void chosen(const std::string& text);
    /// Such as: the value could not be kept.
    void refused(const QString& reason);

private:
    void showEcho();
    void keep();

    Session* m_session;
    SecretStore& m_secrets;
    std::string m_variable;
    std::string m_text; ///< as in the webhook
    std::vector<std::string> m_urls;
};

} // namespace hookbench
