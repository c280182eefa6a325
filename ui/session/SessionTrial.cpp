// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that puts a made-up customer in the place of the selected samples.
#include "session/Session.h"

#include <QUndoStack>

#include <algorithm>

namespace hookbench {

namespace {

Sample trialSample(SampleKind kind, const QString& name, const json::Value* fields)
{
    Sample sample;
    sample.id = TrialSamples::id;
    sample.name = name.toStdString();
    sample.kind = kind;
    sample.fields = fields != nullptr ? *fields : json::Value::object();
    return sample;
}

/// A customer of a file is tried with an event of the workspace.
const Sample* sameIn(const std::vector<Sample>& samples, const Sample& wanted)
{
    const auto found = std::ranges::find_if(samples,
        [&wanted](const Sample& each) { return each.fields == wanted.fields && each.unknown == wanted.unknown; });
    return found == samples.end() ? nullptr : &*found;
}

} // namespace

void Session::startTrial(const json::Value& rootScope, const QString& name)
{
    TrialSamples trial;
    trial.profile = trialSample(SampleKind::Profile, name, rootScope.find("Profile"));
    const json::Value* event = rootScope.find("Event");
    if (event != nullptr)
        trial.event = trialSample(SampleKind::Event, name, event);
    for (const char* root : {Sample::externalTriggerKey, "Linked"}) {
        const json::Value* other = rootScope.find(root);
        if (other == nullptr)
            continue;
        if (!trial.event) { // and no Event either: that there is none may be what breaks the payload
            trial.event = trialSample(SampleKind::Event, name, nullptr);
            trial.event->fields = json::Value();
        }
        trial.event->unknown.set(root, *other);
    }
    showTrial(std::move(trial));
}

bool Session::isOnTrial() const
{
    return m_trial.has_value();
}

void Session::endTrial()
{
    if (m_trial)
        showTrial(std::nullopt);
}

void Session::keepTrial()
{
    if (!m_trial)
        return;
    const TrialSamples kept = *m_trial;
    const auto add = [this](Sample sample) {
        sample.id.clear();
        return addSample(std::move(sample));
    };
    m_undoStack->beginMacro(tr("Keep as a sample"));
    const QString profile = add(kept.profile);
    const Sample* known = kept.event ? sameIn(workspace().events, *kept.event) : nullptr;
    const QString event = known ? QString::fromStdString(known->id) : kept.event ? add(*kept.event) : QString();
    m_undoStack->endMacro();
    selectProfile(profile);
    selectEvent(event);
}

bool Session::editTrial(const Sample& sample)
{
    if (sample.id != TrialSamples::id)
        return false;
    if (m_trial) {
        auto trial = *m_trial;
        if (sample.kind == SampleKind::Profile)
            trial.profile = sample;
        else
            trial.event = sample;
        showTrial(std::move(trial));
    }
    return true;
}

void Session::showTrial(std::optional<TrialSamples> trial)
{
    m_trial = std::move(trial);
    emit sampleChanged();
    renderScope();
}

} // namespace hookbench
