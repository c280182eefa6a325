// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTemporaryDir;

namespace hookbench {

class ImportPanel;
class SampleEditor;
class SampleList;
class Session;
struct TableColumn;

/// The page of all sample profiles and events: find, add, duplicate, rename, delete, and edit the fields.
class SamplesPage : public QWidget {
    Q_OBJECT

public:
    explicit SamplesPage(Session* session, QWidget* parent = nullptr);
    ~SamplesPage() override;

    /// Looks into a file of profiles; nothing is taken until the user says so.
    void importFile(const QString& path);

signals:
    void sampleCheckRequested(); ///< of the campaign, with all samples
    /// The same with a file of profiles. `columns` are those of a table; none: what they seem to be.
    void fileCheckRequested(const QString& path, const std::vector<hookbench::TableColumn>& columns);
    void importRequested(); ///< a file has to be chosen
    void contractsRequested(const QString& path); ///< as SampleFieldsView has it

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void importText(const QString& text);
    void closeImport();
    void showImport();
    void showEditor();
    void makeLayout();
    void showChosen();
    void showUses();

    Session* m_session;
    SampleList* m_list;
    QStackedWidget* m_stack;
    SampleEditor* m_editor;
    QPushButton* m_back; ///< to the file, while a sample is shown meanwhile
    ImportPanel* m_import = nullptr; ///< while a file is looked into
    QHash<QString, std::vector<TableColumn>> m_columns; ///< what was made of those of a file, by its path
    std::unique_ptr<QTemporaryDir> m_pasted; ///< holds what was copied, as a file
};

} // namespace hookbench
