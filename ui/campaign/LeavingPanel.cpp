// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/LeavingPanel.h"

#include "campaign/LeavingModel.h"
#include "common/RowDelegate.h"
#include "preview/PlaceNames.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace hookbench {

LeavingPanel::LeavingPanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LeavingModel(this))
    , m_hosts(new QLabel)
    , m_none(new QLabel(tr("The campaign reads no field of the customer.")))
    , m_list(new QTreeView)
{
    setObjectName(QStringLiteral("leavingPanel"));
    m_hosts->setObjectName(QStringLiteral("leavingHosts"));
    m_list->setObjectName(QStringLiteral("leavingFields"));
    for (QLabel* label : {m_hosts, m_none}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Fields that leave"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::m);
    layout->addWidget(m_hosts);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    const auto activate = [this](const QModelIndex& index) { emit placeActivated(m_model->place(index.row())); };
    connect(m_list, &QTreeView::clicked, this, activate);
    connect(m_list, &QTreeView::activated, this, activate);
    connect(session, &Session::previewChanged, this, &LeavingPanel::refresh);
    connect(session, &Session::environmentChanged, this, &LeavingPanel::refresh);
    refresh();
}

void LeavingPanel::refresh()
{
    refreshFields();
    refreshHosts();
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void LeavingPanel::refreshFields()
{
    const auto requestTemplate = m_session->requestTemplate();
    std::vector<LeavingModel::Row> rows;
    PlaceNames names(m_session->preview(), m_session->webhook(), m_session->environment());
    for (const LeavingField& field : requestTemplate ? leavingFields(*requestTemplate) : std::vector<LeavingField>()) {
        for (const LeavingField::Use& use : field.uses) {
            Diagnostic there;
            there.place = use.place;
            rows.push_back({QString::fromStdString(field.field), use, names.name(there)});
        }
    }
    m_model->setRows(std::move(rows));
}

/// Each environment may have a host of its own.
void LeavingPanel::refreshHosts()
{
    const auto requestTemplate = m_session->requestTemplate();
    QStringList lines;
    for (const Environment& environment : m_session->workspace().environments) {
        if (!requestTemplate)
            break;
        RequestTemplate there = *requestTemplate;
        there.environment = environment;
        const QString host = QString::fromStdString(destinationHost(there, m_session->scope()));
        lines
            << tr("%1: to %2").arg(QString::fromStdString(environment.name), host.isEmpty() ? tr("nowhere yet") : host);
    }
    m_hosts->setText(lines.join(u'\n'));
    m_hosts->setVisible(!lines.isEmpty());
}

} // namespace hookbench
