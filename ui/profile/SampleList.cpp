// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleList.h"

#include "campaign/privacy/Anonymiser.h"
#include "check/FieldGuess.h"
#include "check/TestUser.h"
#include "common/IconButton.h"
#include "common/PrivacyMask.h"
#include "profile/SampleDelegate.h"
#include "profile/SampleListModel.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hookbench {

namespace {

QToolButton* makeButton(const QString& objectName, QAction* action, const QString& icon)
{
    QToolButton* button = makeIconButton(objectName, icon, action->text());
    action->setIcon(themeIcon(icon));
    button->setDefaultAction(action);
    return button;
}

} // namespace

SampleList::SampleList(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SampleListModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_view(new QTreeView)
    , m_seed(QRandomGenerator::system()->generate64())
{
    makeView();
    makeActions();
    makeLayout();
    connect(m_model, &SampleListModel::renamed, session, &Session::editSample);
    connect(session, &Session::workspaceReplaced, this, &SampleList::fill);
    connect(session, &Session::listsChanged, this, &SampleList::fill);
    connect(session, &Session::sampleChanged, this, &SampleList::fill);
    connect(session, &Session::contractsChanged, this, &SampleList::checkContracts);
    fill();
    choose(SampleKind::Profile, session->profileId());
}

void SampleList::makeView()
{
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterRole(SampleListModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_found);
    m_view->setObjectName(QStringLiteral("sampleList"));
    m_view->setAccessibleName(tr("Sample profiles and events"));
    m_view->setItemDelegate(new SampleDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(spacing::s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_search->setObjectName(QStringLiteral("sampleSearch"));
    m_search->setAccessibleName(tr("Search samples"));
    m_search->setPlaceholderText(tr("Search names and values"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SampleList::search);
    connect(m_view, &QTreeView::clicked, this, &SampleList::opened);
    connect(m_view, &QTreeView::activated, this, &SampleList::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const Sample* sample = m_model->sampleAt(m_found->mapToSource(current)))
            choose(sample->kind, QString::fromStdString(sample->id));
    });
}

void SampleList::makeActions()
{
    m_rename = makeAction(tr("Rename"), Qt::Key_F2, &SampleList::rename);
    m_duplicate = makeAction(tr("Duplicate"), Qt::CTRL | Qt::Key_D, &SampleList::duplicate);
    m_anonymise = makeAction(tr("Anonymise"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, &SampleList::anonymise);
    m_remove = makeAction(tr("Delete"), QKeySequence::Delete, &SampleList::remove);
}

QAction* SampleList::makeAction(const QString& text, const QKeySequence& key, void (SampleList::*handler)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, handler);
    m_view->addAction(action);
    return action;
}

void SampleList::makeLayout()
{
    auto* add = makeIconButton(QStringLiteral("newSample"), QStringLiteral("plus"), tr("New sample"));
    auto* menu = new QMenu(add);
    connect(menu->addAction(tr("New Profile")), &QAction::triggered, this, [this] { addNew(SampleKind::Profile); });
    connect(menu->addAction(tr("New Event")), &QAction::triggered, this, [this] { addNew(SampleKind::Event); });
    menu->addSeparator();
    QAction* random = menu->addAction(tr("Random Test User"));
    random->setObjectName(QStringLiteral("randomTestUser"));
    connect(random, &QAction::triggered, this, [this] { addTestUser(true); });
    QAction* handMade = menu->addAction(tr("Hand-Made Test User"));
    handMade->setObjectName(QStringLiteral("handMadeTestUser"));
    connect(handMade, &QAction::triggered, this, [this] { addTestUser(false); });
    menu->addSeparator();
    connect(menu->addAction(tr("Import File…")), &QAction::triggered, this, &SampleList::importRequested);
    QAction* paste = menu->addAction(tr("Import What Was Copied"));
    paste->setObjectName(QStringLiteral("importCopied"));
    connect(paste, &QAction::triggered, this, &SampleList::pasteRequested);
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::xs);
    buttons->addWidget(m_search, 1);
    buttons->addWidget(add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addLayout(buttons);
    layout->addWidget(m_view, 1);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(spacing::xs);
    footer->addWidget(makeButton(QStringLiteral("renameSample"), m_rename, QStringLiteral("pencil")));
    footer->addWidget(makeButton(QStringLiteral("duplicateSample"), m_duplicate, QStringLiteral("copy")));
    footer->addWidget(makeButton(QStringLiteral("anonymiseSample"), m_anonymise, QStringLiteral("lock-keyhole")));
    footer->addWidget(makeButton(QStringLiteral("deleteSample"), m_remove, QStringLiteral("trash-2")));
    auto* check = makeIconButton(
        QStringLiteral("checkAll"), QStringLiteral("circle-check"), tr("Check the campaign with all samples"));
    connect(check, &QToolButton::clicked, this, &SampleList::checkRequested);
    footer->addStretch();
    footer->addWidget(makeMaskButton());
    footer->addWidget(check);
    layout->addLayout(footer);
}

std::optional<Sample> SampleList::chosen() const
{
    const Workspace& workspace = m_session->workspace();
    const std::string id = m_chosenId.toStdString();
    const Sample* sample = m_chosenKind == SampleKind::Event ? workspace.event(id) : workspace.profile(id);
    return sample ? std::optional(*sample) : std::nullopt;
}

void SampleList::choose(SampleKind kind, const QString& id)
{
    m_chosenKind = kind;
    m_chosenId = id;
    const QModelIndex index = m_found->mapFromSource(m_model->indexOf(kind, id));
    if (m_view->currentIndex() != index)
        m_view->setCurrentIndex(index);
    updateActions();
    emit chosenChanged();
}

void SampleList::fill()
{
    m_model->setSamples(m_session->workspace().profiles, m_session->workspace().events);
    m_view->expandAll();
    if (!chosen())
        chooseFirst();
    choose(m_chosenKind, m_chosenId);
    checkContracts();
}

void SampleList::checkContracts()
{
    const Workspace& workspace = m_session->workspace();
    if (workspace.contracts.isEmpty()) {
        m_checking.cancel();
        m_model->setBreaches({});
        return;
    }
    m_checking.start([this, contracts = workspace.contracts, profiles = workspace.profiles, events = workspace.events](
                         const std::atomic_bool& isStale) -> LatestJob::Completion {
        const auto breaches = std::make_shared<SampleBreaches>(contracts, profiles, events, isStale);
        if (isStale)
            return {};
        return [this, breaches] { m_model->setBreaches(*breaches); };
    });
}

void SampleList::chooseFirst()
{
    const Workspace& workspace = m_session->workspace();
    const bool isEvent = workspace.profiles.empty() && !workspace.events.empty();
    const std::vector<Sample>& list = isEvent ? workspace.events : workspace.profiles;
    m_chosenKind = isEvent ? SampleKind::Event : SampleKind::Profile;
    m_chosenId = list.empty() ? QString() : QString::fromStdString(list.front().id);
}

void SampleList::search(const QString& text)
{
    m_found->setFilterFixedString(text);
    m_view->expandAll();
}

void SampleList::updateActions()
{
    const bool isSomething = chosen().has_value();
    for (QAction* action : {m_rename, m_duplicate, m_anonymise, m_remove})
        action->setEnabled(isSomething);
}

void SampleList::addNew(SampleKind kind)
{
    Sample sample;
    sample.kind = kind;
    sample.name = (kind == SampleKind::Profile ? tr("New profile") : tr("New event")).toStdString();
    sample.fields = json::Value::object();
    add(sample);
    rename();
}

void SampleList::add(Sample sample)
{
    m_search->clear();
    const SampleKind kind = sample.kind;
    choose(kind, m_session->addSample(std::move(sample)));
    emit opened();
}

/// With what the campaign reads, as its contracts and the other samples have it.
void SampleList::addTestUser(bool isRandom)
{
    const Workspace& workspace = m_session->workspace();
    TestUserNeeds needs;
    for (const liquid::DataPath& path : m_session->preview()->fieldsRead)
        needs.fields.push_back(path.steps);
    needs.contracts = guessFieldContracts(workspace.profiles, workspace.events);
    for (const auto& [path, contract] : workspace.contracts.entries())
        needs.contracts.set(path, contract);
    Sample sample;
    sample.fields = isRandom ? randomTestUser(needs, QRandomGenerator::global()->generate64()) : blankTestUser(needs);
    sample.name = isRandom ? sample.fields.textOf("Name") : tr("Hand-made test user").toStdString();
    add(std::move(sample));
}

QWidget* SampleList::makeMaskButton()
{
    PrivacyMask& mask = PrivacyMask::instance();
    auto* button =
        makeIconButton(QStringLiteral("maskPersonalData"), QStringLiteral("eye-off"), tr("Mask personal data"));
    button->setToolTip(tr("Mask personal data: names, addresses, numbers and ids of people show as dots"));
    button->setCheckable(true);
    button->setChecked(mask.isOn());
    connect(button, &QToolButton::toggled, &mask, &PrivacyMask::setOn);
    connect(&mask, &PrivacyMask::changed, button, [button, &mask] { button->setChecked(mask.isOn()); });
    return button;
}

/// Another person in place of this one, in one step of undo. What the file was called after goes, too.
void SampleList::anonymise()
{
    const auto sample = chosen();
    if (!sample)
        return;
    QUndoStack* undo = m_session->undoStack();
    undo->beginMacro(tr("Anonymise"));
    Sample other = Anonymiser(m_seed).anonymised(*sample);
    m_session->removeSample(m_chosenKind, m_chosenId);
    add(std::move(other));
    undo->endMacro();
}

void SampleList::duplicate()
{
    auto copy = chosen();
    if (!copy)
        return;
    copy->id.clear();
    copy->name = tr("%1 (copy)").arg(QString::fromStdString(copy->name)).toStdString();
    add(*copy);
}

void SampleList::rename()
{
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void SampleList::remove()
{
    m_session->removeSample(m_chosenKind, m_chosenId);
}

} // namespace hookbench
