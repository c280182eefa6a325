// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/PreviewPane.h"

#include "common/LazyWidget.h"
#include "preview/CompareView.h"
#include "preview/PayloadView.h"
#include "preview/RequestView.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookbench {

PreviewPane::PreviewPane(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_payload(new PayloadView)
    , m_request(new LazyWidget([this] { return makeRequestView(); }))
    , m_compare(new LazyWidget([this] { return makeCompareView(); }))
    , m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("previewPane"));
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_payload, tr("Preview"));
    m_tabs->addTab(m_request, tr("Request"));
    m_tabs->addTab(m_compare, tr("Compare"));
    QWidget* layoutSwitch = makeLayoutSwitch();
    m_tabs->setCornerWidget(layoutSwitch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_tabs, &QTabWidget::currentChanged, layoutSwitch,
        [this, layoutSwitch] { layoutSwitch->setEnabled(m_tabs->currentWidget() == m_payload); });
    connect(m_payload, &PayloadView::placeActivated, this, &PreviewPane::placeActivated);
    connect(session, &Session::campaignSelected, m_payload, &PayloadView::startAnew);
    connect(session, &Session::workspaceReplaced, m_payload, &PayloadView::startAnew);
    connect(session, &Session::previewChanged, m_payload, &PayloadView::setPreview);
    m_payload->setPreview(session->preview());
}

RequestView* PreviewPane::makeRequestView()
{
    auto* view = new RequestView(m_session);
    connect(m_session, &Session::previewChanged, view, &RequestView::setPreview);
    view->setPreview(m_session->preview());
    return view;
}

CompareView* PreviewPane::makeCompareView()
{
    auto* view = new CompareView(m_session);
    connect(view, &CompareView::placeActivated, this, &PreviewPane::placeActivated);
    return view;
}

RequestView* PreviewPane::requestView() const
{
    return static_cast<RequestView*>(m_request->content());
}

void PreviewPane::showPayload()
{
    m_tabs->setCurrentWidget(m_payload);
}

void PreviewPane::showRequest()
{
    m_tabs->setCurrentWidget(m_request);
}

void PreviewPane::showMadeBy(std::size_t bodyByte)
{
    showPayload();
    m_payload->showMadeBy({bodyByte, bodyByte});
}

QWidget* PreviewPane::makeLayoutSwitch()
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, spacing::xs, spacing::xs);
    layout->setSpacing(spacing::xs);
    auto* group = new QButtonGroup(box);
    const auto add = [&](PayloadLayout payloadLayout, const QString& name, const QString& text, const QString& tip) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(payloadLayout == m_payload->payloadLayout());
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, m_payload,
            [this, payloadLayout] { m_payload->setPayloadLayout(payloadLayout); });
    };
    add(PayloadLayout::AsSent, QStringLiteral("showAsSent"), tr("As sent"), tr("Shows the exact bytes that are sent"));
    add(PayloadLayout::Pretty, QStringLiteral("showPretty"), tr("Pretty"),
        tr("Indents the JSON for reading; what is sent stays as it is"));
    return box;
}

} // namespace hookbench
