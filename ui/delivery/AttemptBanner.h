// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "delivery/Explanation.h"
#include "text/ByteRange.h"
#include "text/Diagnostic.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hookbench {

class CopyButton;
class IconLabel;

/// What came of an attempt, in words: headline, cause, what to do; beside them time, size and the moment it was sent.
class AttemptBanner : public QWidget {
    Q_OBJECT

public:
    explicit AttemptBanner(QWidget* parent = nullptr);

    void setAttempt(const Attempt& attempt);
    /// Whether the button to the place in the payload is offered, where there is such a place.
    void setLeadsToRequest(bool leads) { m_leadsToRequest = leads; }
    /// Whether it offers to look up what became of a lost one.
    void setOffersLookUp(bool offers) { m_offersLookUp = offers; }
    /// Whether it offers to go where that is set which has to be changed, where that is known.
    void setLeadsToSettings(bool leads) { m_leadsToSettings = leads; }

signals:
    /// To bytes of the body of the request, of which the answer speaks.
    void placeRequested(const hookbench::ByteRange& bytes);
    /// The service is to be asked what became of this attempt.
    void lookUpRequested(const hookbench::Attempt& attempt);
    /// To where that is set which has to be changed, in the webhook or the environment.
    void settingRequested(const hookbench::Place& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* makeHelp();
    void showHelp(const Explanation& explanation);

    IconLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_reason;
    QLabel* m_figures;
    QLabel* m_requestId;
    CopyButton* m_copyId;
    QPushButton* m_toPlace;
    QPushButton* m_lookUp;
    QPushButton* m_toSetting;
    Attempt m_attempt;
    ByteRange m_place;
    bool m_leadsToRequest = false;
    bool m_offersLookUp = false;
    Explanation::Setting m_setting = Explanation::Setting::None;
    bool m_leadsToSettings = false;
};

} // namespace hookbench
