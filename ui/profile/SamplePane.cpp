// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SamplePane.h"

#include "common/EmptyState.h"
#include "profile/SampleEditor.h"
#include "profile/SampleStrip.h"
#include "profile/SampleSwitcher.h"
#include "profile/TrialStrip.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace hookbench {

SamplePane::SamplePane(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_switcher(new SampleSwitcher(session))
    , m_strip(new SampleStrip(session))
    , m_stack(new QStackedWidget)
    , m_editor(new SampleEditor)
{
    auto* empty = new EmptyState(QStringLiteral("users"),
        tr("A sample profile is a customer to render the body with. There is none yet."), tr("New Profile"));
    m_stack->addWidget(m_editor);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addWidget(m_switcher);
    layout->addWidget(m_strip);
    layout->addWidget(new TrialStrip(session));
    layout->addWidget(m_stack, 1);
    m_switcher->setContentsMargins(spacing::s, spacing::xs, spacing::s, 0);
    connect(empty, &EmptyState::activated, this, &SamplePane::addProfile);
    connect(m_editor, &SampleEditor::sampleEdited, session, &Session::editSample);
    m_editor->offerInsertion();
    connect(m_editor, &SampleEditor::insertionRequested, this, &SamplePane::insertionRequested);
    connect(m_editor, &SampleEditor::contractsRequested, this, &SamplePane::contractsRequested);
    connect(m_editor, &SampleEditor::variantMade, this, &SamplePane::addVariant);
    connect(session, &Session::workspaceReplaced, this, &SamplePane::showSamples);
    connect(session, &Session::listsChanged, this, &SamplePane::showSamples);
    connect(session, &Session::sampleChanged, this, &SamplePane::showSamples);
    connect(session, &Session::previewChanged, this, &SamplePane::showUses);
    showSamples();
    showUses();
}

void SamplePane::showSamples()
{
    std::vector<Sample> samples;
    for (const Sample& sample : {m_session->profile(), m_session->event()}) {
        if (!sample.id.empty())
            samples.push_back(sample);
    }
    m_stack->setCurrentIndex(samples.empty() ? 1 : 0);
    m_editor->setSamples(SampleData(std::move(samples)));
}

void SamplePane::showUses()
{
    m_editor->setUses(FieldUses(m_session->preview()->fieldsRead));
}

void SamplePane::addVariant(const Sample& sample)
{
    const QString id = m_session->addSample(sample);
    if (sample.kind == SampleKind::Event)
        m_session->selectEvent(id);
    else
        m_session->selectProfile(id);
}

void SamplePane::addProfile()
{
    Sample profile;
    profile.name = tr("New profile").toStdString();
    profile.fields = json::Value::object();
    m_session->selectProfile(m_session->addSample(profile));
}

} // namespace hookbench
