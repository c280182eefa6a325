// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/BulkJob.h"
#include "campaign/import/TableColumn.h"
#include "theme/Theme.h"

#include <QWidget>

class QStackedLayout;
class QTreeView;

namespace hookbench {

class BulkBar;
class BulkFacts;
class BulkModel;
class BulkOrder;
class EmptyState;
class Session;

/// Checks the selected campaign with many profiles: all samples of the workspace, or those of a file. A finding leads
/// to its place, and shows the preview with a profile that has it.
class BulkView : public QWidget {
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit BulkView(Session* session, QWidget* parent = nullptr);
    ~BulkView() override;

    void checkSamples();
    /// Of any format that can be imported. `columns` are what those of a table mean; none: what they seem to.
    void checkFile(const QString& path, const std::vector<TableColumn>& columns = {});
    /// Made-up customers who take after the selected samples.
    void checkHostile();
    /// HTML or CSV, by the ending of the name.
    void saveReport(const QString& path, bool withPersonalData);

signals:
    void fileRequested(); ///< a file has to be chosen
    void reportRequested(bool withPersonalData); ///< the same for where to save one
    /// The preview shows the profile now. The place may be of the payload.
    void placeActivated(const hookbench::Place& place);

private:
    void layOut();
    void check(std::shared_ptr<ProfileSource> profiles, const QString& name);
    void take(const std::shared_ptr<const BulkResult>& result);
    void finish(const std::shared_ptr<const BulkResult>& result);
    void activate(const QModelIndex& index);
    void keepProfile();
    void updateKeep();
    bool isInWorkspace(const ProfileWindow::Record& record) const;
    const ProfileWindow::Record* chosen() const;
    void showProfile(const ProfileWindow::Record& record, const QString& name);
    void summarise(Tone tone, const QString& summary);
    void showAge();
    void clear();

    Session* m_session;
    BulkBar* m_bar;
    BulkModel* m_model;
    BulkOrder* m_order;
    QTreeView* m_tree;
    BulkFacts* m_facts;
    QStackedLayout* m_stack;
    BulkInput m_input; ///< of the latest check
    std::shared_ptr<ProfileSource> m_source; ///< likewise
    QString m_campaignId; ///< likewise
    QString m_sourceName; ///< likewise
    enum class Age { Current, BodyChanged, OtherCampaign };
    Age m_age = Age::Current; ///< of what was found
    Tone m_tone = Tone::Muted; ///< how it ended
    QString m_summary;
    BulkJob m_job;
};

} // namespace hookbench
