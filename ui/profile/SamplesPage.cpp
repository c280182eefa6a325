// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SamplesPage.h"

#include "common/EmptyState.h"
#include "profile/ImportPanel.h"
#include "profile/SampleEditor.h"
#include "profile/SampleList.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace hookbench {

SamplesPage::SamplesPage(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new SampleList(session))
    , m_stack(new QStackedWidget)
    , m_editor(new SampleEditor)
    , m_back(new QPushButton)
{
    makeLayout();
    connect(m_list, &SampleList::chosenChanged, this, &SamplesPage::showChosen);
    connect(m_list, &SampleList::opened, this, &SamplesPage::showEditor);
    connect(m_back, &QPushButton::clicked, this, &SamplesPage::showImport);
    connect(m_editor, &SampleEditor::sampleEdited, session, &Session::editSample);
    connect(m_editor, &SampleEditor::variantMade, m_list, &SampleList::add);
    connect(m_editor, &SampleEditor::contractsRequested, this, &SamplesPage::contractsRequested);
    connect(session, &Session::previewChanged, this, &SamplesPage::showUses);
    connect(m_list, &SampleList::checkRequested, this, &SamplesPage::sampleCheckRequested);
    connect(m_list, &SampleList::importRequested, this, &SamplesPage::importRequested);
    connect(m_list, &SampleList::pasteRequested, this, [this] { importText(QGuiApplication::clipboard()->text()); });
    setAcceptDrops(true);
    showChosen();
    showUses();
}

SamplesPage::~SamplesPage() = default;

void SamplesPage::importFile(const QString& path)
{
    closeImport();
    m_import = new ImportPanel(m_session, path, m_columns.value(path));
    connect(m_import, &ImportPanel::columnsEdited, this,
        [this, path](const std::vector<TableColumn>& columns) { m_columns.insert(path, columns); });
    connect(m_import, &ImportPanel::checkRequested, this,
        [this, path] { emit fileCheckRequested(path, m_columns.value(path)); });
    connect(m_import, &ImportPanel::closed, this, &SamplesPage::closeImport);
    connect(m_import, &ImportPanel::editRequested, this, [this](const QString& id) {
        m_list->choose(SampleKind::Profile, id);
        showEditor();
    });
    m_stack->addWidget(m_import);
    m_back->setText(tr("Back to %1").arg(QFileInfo(path).fileName()));
    showImport();
}

void SamplesPage::showImport()
{
    m_stack->setCurrentWidget(m_import);
    m_back->hide();
}

/// A file that is looked into stays open behind it.
void SamplesPage::showEditor()
{
    if (!m_import || !m_list->chosen())
        return;
    m_stack->setCurrentWidget(m_editor);
    m_back->show();
}

/// What was copied goes through a file, as everything else that is looked into.
void SamplesPage::importText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    closeImport();
    m_pasted = std::make_unique<QTemporaryDir>();
    QFile file(m_pasted->filePath(tr("Copied text")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return;
    file.close();
    importFile(file.fileName());
}

void SamplesPage::closeImport()
{
    if (!m_import)
        return;
    m_stack->removeWidget(m_import);
    m_import->deleteLater();
    m_import = nullptr;
    m_back->hide();
    showChosen();
}

void SamplesPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* dropped = event->mimeData();
    if (dropped->hasUrls() ? dropped->urls().first().isLocalFile() : dropped->hasText())
        event->acceptProposedAction();
}

void SamplesPage::dropEvent(QDropEvent* event)
{
    const QMimeData* dropped = event->mimeData();
    if (dropped->hasUrls() && dropped->urls().first().isLocalFile())
        importFile(dropped->urls().first().toLocalFile());
    else
        importText(dropped->text());
    event->acceptProposedAction();
}

void SamplesPage::makeLayout()
{
    auto* empty = new EmptyState(QStringLiteral("users"),
        tr("Sample profiles are the customers to render a campaign with. There is none yet."), tr("New Profile"));
    connect(empty, &EmptyState::activated, m_list, [this] { m_list->addNew(SampleKind::Profile); });
    m_stack->addWidget(m_editor);
    m_stack->addWidget(empty);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    m_back->setObjectName(QStringLiteral("backToFile"));
    m_back->setIcon(themeIcon(QStringLiteral("chevron-left")));
    m_back->hide();
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_back);
    column->addWidget(m_stack, 1);
    splitter->addWidget(m_list);
    splitter->addWidget(shown);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    m_list->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
}

void SamplesPage::showChosen()
{
    const auto sample = m_list->chosen();
    if (!m_import)
        m_stack->setCurrentIndex(sample ? 0 : 1);
    else if (!sample)
        showImport();
    m_editor->setSamples(sample ? SampleData({*sample}) : SampleData());
    showUses();
}

/// Only what the campaign reads of this sample: the other one is not on this page, hence not missing.
void SamplesPage::showUses()
{
    const auto sample = m_list->chosen();
    if (!sample) {
        m_editor->setUses({});
        return;
    }
    const SampleData shown({*sample});
    std::vector<liquid::DataPath> paths = m_session->preview()->fieldsRead;
    std::erase_if(paths,
        [&shown](const liquid::DataPath& path) { return path.steps.empty() || !shown.canHold(path.steps.front()); });
    m_editor->setUses(FieldUses(paths));
}

} // namespace hookbench
