// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/PreviewPane.h"

#include "common/LazyWidget.h"
#include "editor/CodeView.h"
#include "editor/InvisibleCharacters.h"
#include "preview/CompareView.h"
#include "preview/LayoutSwitch.h"
#include "preview/OriginStory.h"
#include "preview/PayloadView.h"
#include "preview/RequestView.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hookbench {

PreviewPane::PreviewPane(Session* session, const History* history, const SecretStore* secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_secrets(secrets)
    , m_payload(new PayloadView)
    , m_request(new LazyWidget([this] { return makeRequestView(); }))
    , m_compare(new LazyWidget([this] { return makeCompareView(); }))
    , m_tabs(new QTabWidget)
    , m_invisible(new QAction(tr("Show &Invisible Characters"), this))
{
    setObjectName(QStringLiteral("previewPane"));
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_payload, tr("Preview"));
    m_tabs->addTab(m_request, tr("Request"));
    m_tabs->addTab(m_compare, tr("Compare"));
    m_invisible->setCheckable(true);
    m_invisible->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    m_invisible->setIconText(QStringLiteral("¶"));
    m_invisible->setToolTip(tr("Show blanks, line ends and characters without a shape (%1)")
                                .arg(m_invisible->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_invisible);
    m_layoutSwitch = new LayoutSwitch(m_payload->payloadLayout(), m_invisible);
    m_tabs->setCornerWidget(m_layoutSwitch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_tabs, &QTabWidget::currentChanged, m_layoutSwitch,
        [this] { m_layoutSwitch->setEnabled(m_tabs->currentWidget() == m_payload); });
    connect(m_layoutSwitch, &LayoutSwitch::layoutChosen, m_payload, &PayloadView::setPayloadLayout);
    connect(m_payload, &PayloadView::placeActivated, this, &PreviewPane::placeActivated);
    connect(session, &Session::campaignSelected, m_payload, &PayloadView::startAnew);
    connect(session, &Session::workspaceReplaced, m_payload, &PayloadView::startAnew);
    connect(session, &Session::previewChanged, m_payload, &PayloadView::setPreview);
    connect(m_invisible, &QAction::toggled, m_payload,
        [this](bool isOn) { showInvisibleCharacters(*m_payload->view(), isOn); });
    m_payload->setStory([session](const ShownPayload& shown, const liquid::Origin& origin) {
        return originStory(*session, shown, origin);
    });
    m_payload->setPreview(session->preview());
}

RequestView* PreviewPane::makeRequestView()
{
    auto* view = new RequestView(m_session, m_secrets);
    connect(m_session, &Session::previewChanged, view, &RequestView::setPreview);
    view->setPreview(m_session->preview());
    return view;
}

CompareView* PreviewPane::makeCompareView()
{
    auto* view = new CompareView(m_session, m_history);
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

void PreviewPane::setCaret(std::size_t bodyByte)
{
    m_payload->setTag(bodyByte);
}

void PreviewPane::resizeEvent(QResizeEvent* event)
{
    m_layoutSwitch->setCompact(m_tabs->tabBar()->sizeHint().width() + m_layoutSwitch->roomyWidth() > width());
    QWidget::resizeEvent(event);
}

} // namespace hookbench
