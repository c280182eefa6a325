// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"
#include "common/LatestJob.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QAction;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace hookbench {

class SampleListModel;
class Session;

/// The list of samples with a search field and the actions on whole samples. All of them are undoable, hence none asks.
/// Which ones break a field contract is found out on a worker.
class SampleList : public QWidget {
    Q_OBJECT

public:
    explicit SampleList(Session* session, QWidget* parent = nullptr);

    /// The chosen sample as the workspace holds it now.
    std::optional<Sample> chosen() const;
    void choose(SampleKind kind, const QString& id);
    void addNew(SampleKind kind);
    /// Adds a sample that was made elsewhere, and chooses it. Undoable.
    void add(Sample sample);

signals:
    void chosenChanged();
    void checkRequested(); ///< the campaign is to be checked with all samples
    void opened(); ///< the user pointed at the chosen one, or pressed Enter on it
    void importRequested(); ///< a file of profiles is to be looked into
    void pasteRequested(); ///< the same for what was copied

private:
    void makeView();
    void makeActions();
    void makeLayout();
    QAction* makeAction(const QString& text, const QKeySequence& key, void (SampleList::*handler)());
    void fill();
    void checkContracts();
    void chooseFirst();
    void search(const QString& text);
    void updateActions();
    void addTestUser(bool isRandom);
    QWidget* makeMaskButton();
    void anonymise();
    void duplicate();
    void rename();
    void remove();

    Session* m_session;
    SampleListModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QTreeView* m_view;
    QAction* m_duplicate = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_anonymise = nullptr;
    std::uint64_t m_seed; ///< of those who are put in place of others, so that they are the same in all samples
    SampleKind m_chosenKind = SampleKind::Profile;
    QString m_chosenId;
    LatestJob m_checking;
};

} // namespace hookbench
