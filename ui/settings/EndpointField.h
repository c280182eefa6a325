// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QLineEdit;
class QRadioButton;

namespace hookbench {

/// Chooses where the requests of an environment go: to the webhook's own address, to the sandbox, or to another origin.
class EndpointField : public QWidget {
    Q_OBJECT

public:
    explicit EndpointField(QWidget* parent = nullptr);

    /// As in Environment::endpoint.
    void setEndpoint(const std::string& endpoint);

signals:
    void edited(const std::string& endpoint);

private:
    void report();

    QRadioButton* m_own;
    QRadioButton* m_sandbox;
    QRadioButton* m_other;
    QLineEdit* m_origin;
};

} // namespace hookbench
