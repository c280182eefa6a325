// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleEditor.h"

#include "profile/FieldsTree.h"
#include "profile/SampleFieldsModel.h"
#include "profile/SampleFieldsView.h"
#include "profile/SampleJsonEditor.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace hookbench {

SampleEditor::SampleEditor(QWidget* parent)
    : QWidget(parent)
    , m_model(new SampleFieldsModel(this))
    , m_fields(new SampleFieldsView(m_model))
    , m_jsonTab(new QWidget)
{
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("sampleTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_fields, tr("Fields"));
    connect(m_fields, &SampleFieldsView::contractsRequested, this, &SampleEditor::contractsRequested);
    tabs->addTab(m_jsonTab, tr("JSON"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(tabs);
    connect(m_model, &SampleFieldsModel::sampleEdited, this, &SampleEditor::sampleEdited);
    connect(tabs, &QTabWidget::currentChanged, this, &SampleEditor::showTab);
}

void SampleEditor::setSamples(const SampleData& samples)
{
    m_model->setSamples(samples);
    if (m_json)
        m_json->setSamples(samples);
}

void SampleEditor::offerInsertion()
{
    m_fields->tree()->offerInsertion();
    connect(m_fields->tree(), &FieldsTree::insertionRequested, this, &SampleEditor::insertionRequested);
}

void SampleEditor::showTab(int tab)
{
    if (m_json || tab == 0)
        return;
    m_json = new SampleJsonEditor;
    m_json->setSamples(m_model->samples());
    auto* layout = new QVBoxLayout(m_jsonTab);
    layout->setContentsMargins({});
    layout->addWidget(m_json);
    connect(m_json, &SampleJsonEditor::sampleEdited, this, &SampleEditor::sampleEdited);
}

void SampleEditor::setUses(const FieldUses& uses)
{
    m_model->setUses(uses);
}

} // namespace hookbench
