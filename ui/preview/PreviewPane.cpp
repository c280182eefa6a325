// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/PreviewPane.h"

#include "common/LazyWidget.h"
#include "editor/CodeView.h"
#include "editor/InvisibleCharacters.h"
#include "preview/CompareView.h"
#include "preview/OriginStory.h"
#include "preview/PayloadView.h"
#include "preview/RequestView.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookbench {

PreviewPane::PreviewPane(Session* session, const History* history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
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
    connect(m_invisible, &QAction::toggled, m_payload,
        [this](bool isOn) { showInvisibleCharacters(*m_payload->view(), isOn); });
    m_payload->setStory([session](const ShownPayload& shown, const liquid::Origin& origin) {
        return originStory(*session, shown, origin);
    });
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

QWidget* PreviewPane::makeLayoutSwitch()
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, spacing::xs, spacing::xs);
    layout->setSpacing(spacing::xs);
    auto* group = new QButtonGroup(box);
    auto* invisible = new QToolButton;
    invisible->setDefaultAction(m_invisible);
    invisible->setObjectName(QStringLiteral("showInvisible"));
    invisible->setAccessibleName(tr("Show invisible characters"));
    invisible->setAutoRaise(true);
    layout->addWidget(invisible);
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
