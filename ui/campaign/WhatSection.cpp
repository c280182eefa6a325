// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/WhatSection.h"

#include "campaign/BodyOptions.h"
#include "campaign/KeyValueForm.h"
#include "campaign/KeyValueTable.h"
#include "common/LazyWidget.h"
#include "common/RememberedSplitter.h"
#include "editor/BodyInserter.h"
#include "editor/InvisibleCharacters.h"
#include "editor/PayloadEditor.h"
#include "preview/PreviewPane.h"
#include "profile/SamplePane.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookbench {

WhatSection::WhatSection(Session* session, const History* history, const SecretStore* secrets, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_options(new BodyOptions(session, this))
    , m_urlParameters(new LazyWidget([this] { return makeUrlParameters(); }, this))
    , m_body(new QStackedWidget(this))
    , m_editor(new PayloadEditor(session, this))
    , m_samples(new SamplePane(session, this))
    , m_preview(new PreviewPane(session, history, secrets, this))
{
    setObjectName(QStringLiteral("whatSection"));
    auto* splitter = new RememberedSplitter(QStringLiteral("what"), Qt::Horizontal, this);
    splitter->addWidget(makeBodySide());
    splitter->addWidget(makePreviewSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->restoreSizes({600, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(session, &Session::campaignChanged, this, &WhatSection::showBodyMode);
    connect(session, &Session::workspaceReplaced, this, &WhatSection::showBodyMode);
    connect(m_preview, &PreviewPane::placeActivated, this, &WhatSection::showPlace);
    connect(m_samples, &SamplePane::insertionRequested, m_editor->inserter(), &BodyInserter::insertDragged);
    connect(m_editor, &PayloadEditor::fixRequested, this, &WhatSection::fixRequested);
    connect(m_editor, &PayloadEditor::caretMoved, this, [this](std::size_t byte) {
        m_caret = byte;
        m_preview->setCaret(byte);
    });
    connect(m_preview->invisibleAction(), &QAction::toggled, m_editor,
        [this](bool isOn) { showInvisibleCharacters(*m_editor->view(), isOn); });
    showBodyMode();
}

QWidget* WhatSection::makeBodySide()
{
    auto* side = new QWidget(this);
    m_body->addWidget(m_editor);
    m_body->addWidget(new LazyWidget([this] { return new KeyValueForm(m_session); }));
    m_urlParameters->hide();
    connect(m_options->urlParametersButton(), &QToolButton::toggled, m_urlParameters, &QWidget::setVisible);

    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(spacing::l, spacing::xs, spacing::s, 0);
    layout->addWidget(m_options);
    layout->addWidget(m_urlParameters);
    layout->addWidget(m_body, 1);
    return side;
}

KeyValueTable* WhatSection::makeUrlParameters()
{
    auto* table = new KeyValueTable(m_session, &Campaign::urlParameters, tr("URL parameters"));
    table->setObjectName(QStringLiteral("urlParameterTable"));
    return table;
}

QWidget* WhatSection::makePreviewSide()
{
    auto* splitter = new RememberedSplitter(QStringLiteral("sampleAndPreview"), Qt::Vertical, this);
    splitter->addWidget(m_samples);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->restoreSizes({240, 400});
    return splitter;
}

void WhatSection::showBodyMode()
{
    m_body->setCurrentIndex(m_session->campaign().bodyMode == BodyMode::Custom ? 0 : 1);
}

void WhatSection::showPlace(const Place& place)
{
    switch (place.part) {
    case Part::Body:
        m_editor->showPlace(place);
        return;
    case Part::Payload:
        m_preview->showPayload();
        return;
    case Part::UrlParameterName:
    case Part::UrlParameterValue:
        m_options->urlParametersButton()->setChecked(true);
        static_cast<KeyValueTable*>(m_urlParameters->content())
            ->editCell(place.item, place.part == Part::UrlParameterName ? 0 : 1);
        return;
    default:
        emit placeActivated(place);
    }
}

void WhatSection::showInPreview()
{
    m_preview->showMadeBy(m_caret);
}

} // namespace hookbench
