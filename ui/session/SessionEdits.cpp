// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that changes the workspace.
#include "campaign/ItemIds.h"
#include "session/ContractsCommand.h"
#include "session/ItemCommand.h"
#include "session/PreviewPipeline.h"
#include "session/Session.h"
#include "session/WorkspaceDocument.h"

#include <QUndoStack>

#include <algorithm>

namespace hookbench {
namespace {

template <typename T> std::size_t indexOf(const std::vector<T>& items, const std::string& id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
    return static_cast<std::size_t>(found - items.begin());
}

} // namespace

template <typename T> void Session::edit(std::vector<T> Workspace::*list, const T& item, const QString& text)
{
    const auto& items = workspace().*list;
    const std::size_t index = indexOf(items, item.id);
    if (index < items.size() && !(items[index] == item))
        perform<T>({list, index, items[index], item}, text);
}

template <typename T> QString Session::add(std::vector<T> Workspace::*list, T item, const QString& text)
{
    const auto& items = workspace().*list;
    item.id = uniqueId(items, item);
    const QString id = QString::fromStdString(item.id);
    perform<T>({list, items.size(), std::nullopt, std::move(item)}, text);
    return id;
}

template <typename T> void Session::remove(std::vector<T> Workspace::*list, const QString& id, const QString& text)
{
    const auto& items = workspace().*list;
    const std::size_t index = indexOf(items, id.toStdString());
    if (index < items.size())
        perform<T>({list, index, items[index], std::nullopt}, text);
}

template <typename T> void Session::perform(ItemChange<T> change, const QString& text)
{
    m_undoStack->push(new ItemCommand<T>(text, std::move(change), [this](const ItemChange<T>& step) { apply(step); }));
}

template <typename T> void Session::apply(const ItemChange<T>& change)
{
    m_document->change([&](Workspace& workspace) {
        auto& items = workspace.*change.list;
        const auto place = items.begin() + static_cast<std::ptrdiff_t>(change.index);
        if (!change.before) {
            items.insert(place, *change.after);
        } else if (!change.after) {
            items.erase(place);
        } else if constexpr (std::is_same_v<T, Campaign>) {
            std::string body = std::move(place->body); // it has the editor's own undo
            *place = *change.after;
            place->body = std::move(body);
        } else {
            *place = *change.after;
        }
    });
    if (!change.before || !change.after || change.before->name != change.after->name)
        emit listsChanged();
    announce(change);
    select(m_selection);
}

void Session::announce(const ItemChange<Campaign>& change)
{
    if (!change.before || !change.after || change.after->id != m_selection.campaign)
        return;
    emit campaignChanged();
    if (change.before->webhook != change.after->webhook)
        emit webhookChanged();
    renderTemplate();
}

void Session::announce(const ItemChange<Webhook>&)
{
    emit webhookChanged();
    renderTemplate();
}

void Session::announce(const ItemChange<Environment>&)
{
    emit environmentChanged();
    renderTemplate();
}

void Session::announce(const ItemChange<Sample>&)
{
    m_scopes.reset();
    emit sampleChanged();
    renderScope();
}

void Session::editCampaign(const Campaign& campaign)
{
    Campaign withBody = campaign;
    if (const auto* current = workspace().campaign(campaign.id))
        withBody.body = current->body;
    edit(&Workspace::campaigns, withBody, tr("Edit campaign"));
}

void Session::editBody(const QString& campaignId, const std::string& body)
{
    const std::size_t index = indexOf(workspace().campaigns, campaignId.toStdString());
    if (index >= workspace().campaigns.size() || workspace().campaigns[index].body == body)
        return;
    m_document->change([&](Workspace& workspace) { workspace.campaigns[index].body = body; });
    if (campaignId.toStdString() == m_selection.campaign)
        renderTemplate();
}

void Session::editWebhook(const Webhook& webhook)
{
    edit(&Workspace::webhooks, webhook, tr("Edit webhook"));
}

void Session::editEnvironment(const Environment& environment)
{
    edit(&Workspace::environments, environment, tr("Edit environment"));
}

void Session::editSample(const Sample& sample)
{
    if (editTrial(sample))
        return;
    if (sample.kind == SampleKind::Profile)
        edit(&Workspace::profiles, sample, tr("Edit profile"));
    else
        edit(&Workspace::events, sample, tr("Edit event"));
}

void Session::editContracts(const FieldContracts& contracts, const QString& typedInto)
{
    if (contracts == workspace().contracts)
        return;
    m_undoStack->push(new ContractsCommand(tr("Edit field contracts"), workspace().contracts, contracts, typedInto,
        [this](const FieldContracts& step) { applyContracts(step); }));
}

void Session::applyContracts(const FieldContracts& contracts)
{
    m_document->change([&](Workspace& workspace) { workspace.contracts = contracts; });
    takeContracts();
    emit contractsChanged();
    renderScope();
}

QString Session::addCampaign(Campaign campaign)
{
    return add(&Workspace::campaigns, std::move(campaign), tr("Add campaign"));
}

QString Session::addWebhook(Webhook webhook)
{
    return add(&Workspace::webhooks, std::move(webhook), tr("Add webhook"));
}

QString Session::addEnvironment(Environment environment)
{
    return add(&Workspace::environments, std::move(environment), tr("Add environment"));
}

QString Session::addSample(Sample sample)
{
    if (sample.kind == SampleKind::Profile)
        return add(&Workspace::profiles, std::move(sample), tr("Add profile"));
    return add(&Workspace::events, std::move(sample), tr("Add event"));
}

void Session::removeCampaign(const QString& id)
{
    remove(&Workspace::campaigns, id, tr("Remove campaign"));
}

void Session::removeWebhook(const QString& id)
{
    remove(&Workspace::webhooks, id, tr("Remove webhook"));
}

void Session::removeEnvironment(const QString& id)
{
    remove(&Workspace::environments, id, tr("Remove environment"));
}

void Session::removeSample(SampleKind kind, const QString& id)
{
    if (kind == SampleKind::Profile)
        remove(&Workspace::profiles, id, tr("Remove profile"));
    else
        remove(&Workspace::events, id, tr("Remove event"));
}

} // namespace hookbench
