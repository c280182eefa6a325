// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleEditor.h"

#include "common/PrivacyMask.h"
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
    , m_tabs(new QTabWidget)
    , m_jsonTab(new QWidget)
{
    m_tabs->setObjectName(QStringLiteral("sampleTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_fields, tr("Fields"));
    connect(m_fields, &SampleFieldsView::contractsRequested, this, &SampleEditor::contractsRequested);
    connect(m_fields, &SampleFieldsView::variantMade, this, &SampleEditor::variantMade);
    m_tabs->addTab(m_jsonTab, tr("JSON"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    connect(m_model, &SampleFieldsModel::sampleEdited, this, &SampleEditor::sampleEdited);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SampleEditor::showTab);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &SampleEditor::showMask);
    showMask();
}

/// Text to edit cannot be masked.
void SampleEditor::showMask()
{
    const int tab = m_tabs->indexOf(m_jsonTab);
    const bool isMasked = PrivacyMask::instance().isOn();
    if (isMasked && m_tabs->currentIndex() == tab)
        m_tabs->setCurrentIndex(0);
    m_tabs->setTabEnabled(tab, !isMasked);
    m_tabs->setTabToolTip(tab, isMasked ? tr("Personal data is masked") : QString());
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
