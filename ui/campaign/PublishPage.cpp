// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/PublishPage.h"

#include "campaign/BlockersView.h"
#include "campaign/HandoffView.h"
#include "clevertap/Handoff.h"
#include "common/DiagnosticText.h"
#include "session/Session.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hookbench {

PublishPage::PublishPage(Session* session, SecretStore* secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("publishPage"));
    auto* back = new QPushButton(themeIcon(QStringLiteral("chevron-left")), tr("Back to the campaign"), this);
    back->setObjectName(QStringLiteral("backToCampaign"));
    connect(back, &QPushButton::clicked, this, &PublishPage::backRequested);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("Hand-off to CleverTap"));
    m_area->setFrameShape(QFrame::NoFrame);
    setFocusProxy(back);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::xl, spacing::m, spacing::xl, 0);
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addWidget(m_area, 1);
}

void PublishPage::publish()
{
    const PublishCheck check = checkForPublish(*m_session, QDateTime::currentDateTimeUtc());
    if (!check.blockers.empty()) {
        showBlockers(check.blockers);
        return;
    }
    const PublishedVersion version = publishCampaign(m_session->folder(), check.publication);
    if (version.number == 0) {
        showFailure(version.diagnostics);
        return;
    }
    m_session->editCampaign(version.campaign);
    showHandoff(version.number);
    emit published();
}

void PublishPage::showContent(QWidget* content)
{
    content->setAutoFillBackground(false);
    m_area->setWidget(content);
    setFocus();
}

void PublishPage::showBlockers(const std::vector<PublishBlocker>& blockers)
{
    auto* view = new BlockersView(blockers);
    connect(view, &BlockersView::blockerActivated, this, &PublishPage::goTo);
    showContent(view);
}

void PublishPage::goTo(const PublishBlocker& blocker)
{
    if (!blocker.profileId.empty())
        m_session->selectProfile(QString::fromStdString(blocker.profileId));
    emit backRequested();
    const auto& related = blocker.diagnostic.related; // of a payload's byte, the tag that made it
    const bool isMade = blocker.diagnostic.place.part == Part::Payload && !related.empty();
    emit placeActivated(isMade ? related.front() : blocker.diagnostic.place);
}

void PublishPage::showFailure(const std::vector<Diagnostic>& problems)
{
    QString text = tr("The version could not be written.");
    for (const Diagnostic& problem : problems)
        text += u'\n' + messageOf(problem);
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setWordWrap(true);
    showContent(label);
}

void PublishPage::showHandoff(int version)
{
    const auto requestTemplate = m_session->requestTemplate();
    const auto* dialect = liquid::dialectByName(requestTemplate->dialect);
    auto* content = new QWidget;
    auto* heading = new QLabel(tr("Version %1 is frozen. Now put it into CleverTap").arg(version), content);
    heading->setObjectName(QStringLiteral("publishHeading"));
    heading->setFont(headingFont());
    auto* why = new QLabel(tr("By hand, as no documented call of CleverTap's API creates a webhook or takes a Custom Body. "
                              "The fields are in the order of the dashboard; copy one after the other."),
        content);
    why->setWordWrap(true);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing::l, spacing::l);
    column->addWidget(heading);
    column->addWidget(why);
    column->addWidget(new HandoffView(handoffFields(requestTemplate->campaign, requestTemplate->webhook,
                                          requestTemplate->environment, dialect ? *dialect : liquid::clevertapDialect()),
        *m_secrets));
    column->addStretch();
    showContent(content);
}

} // namespace hookbench
