// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace hookbench {

class Session;

/// A calm column of labelled fields over Campaign::delivery: what the sections Start, Who and When are made of. What is
/// entered there is kept for the hand-off and has no effect on the payload.
class DeliveryForm : public QWidget {
    Q_OBJECT

public:
    DeliveryForm(Session* session, const QString& heading, const QString& explanation, QWidget* parent = nullptr);

protected:
    struct Text {
        QString label;
        std::string Delivery::*member;
        QString objectName;
        QString placeholder;
        QString note; ///< one sentence below the field; may be empty
    };
    QLineEdit* addText(const Text& text);
    void addField(const QString& label, QWidget* field, const QString& note = {});
    /// The fields are complete.
    void finish();

    Delivery delivery() const;
    void edit(const Delivery& delivery);

    /// Brings further fields up to date; the texts are.
    virtual void showDelivery(const Delivery&) { }

private:
    void refresh();

    struct Binding {
        QLineEdit* field;
        std::string Delivery::*member;
    };
    Session* m_session;
    QVBoxLayout* m_column;
    std::vector<Binding> m_bindings;
};

} // namespace hookbench
