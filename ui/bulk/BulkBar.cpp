// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BulkBar.h"

#include "check/bulk/BulkPace.h"
#include "common/MessageLine.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace hookbench {

namespace {

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString restText(const BulkPace::Rest& rest)
{
    constexpr int aMinute = 60;
    return rest.seconds < aMinute ? BulkBar::tr("%1 s left").arg(rest.seconds)
                                  : BulkBar::tr("%1 min left").arg((rest.seconds + aMinute - 1) / aMinute);
}

} // namespace

BulkBar::BulkBar(QWidget* parent)
    : QWidget(parent)
    , m_samples(new QPushButton(tr("Check All Samples")))
    , m_file(new QPushButton(tr("Check a File…")))
    , m_events(new QComboBox)
    , m_message(new MessageLine)
    , m_pace(new QLabel)
    , m_progress(new QProgressBar)
    , m_report(makeReportButton())
    , m_running(makeRunning())
{
    m_samples->setObjectName(QStringLiteral("checkSamples"));
    m_file->setObjectName(QStringLiteral("checkFile"));
    m_file->setToolTip(tr("Check all profiles of a CSV or JSON file, such as an export of CleverTap"));
    m_events->setObjectName(QStringLiteral("checkEvents"));
    m_events->setAccessibleName(tr("Events to check with"));
    m_events->addItems({tr("With the selected event"), tr("With every event")});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    layout->setSpacing(spacing::s);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_samples, m_file, m_events})
        layout->addWidget(widget);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_running, 1);
    layout->addWidget(m_report);
    connect(m_samples, &QPushButton::clicked, this, &BulkBar::samplesRequested);
    connect(m_file, &QPushButton::clicked, this, &BulkBar::fileRequested);
    m_running->hide();
    setHasResult(false);
}

QToolButton* BulkBar::makeReportButton()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("saveReport"));
    button->setText(tr("Save Report…"));
    button->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(button);
    QAction* plain = menu->addAction(tr("Without Personal Data…"));
    QAction* full = menu->addAction(tr("With Personal Data…"));
    button->setMenu(menu);
    connect(button, &QToolButton::clicked, plain, &QAction::trigger);
    connect(plain, &QAction::triggered, this, [this] { emit reportRequested(false); });
    connect(full, &QAction::triggered, this, [this] { emit reportRequested(true); });
    return button;
}

QWidget* BulkBar::makeRunning()
{
    auto* running = new QWidget;
    m_pace->setObjectName(QStringLiteral("checkPace"));
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    auto* cancel = new QPushButton(themeIcon(QStringLiteral("circle-stop")), tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelCheck"));
    connect(cancel, &QPushButton::clicked, this, &BulkBar::cancelRequested);
    auto* layout = new QHBoxLayout(running);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(m_progress);
    layout->addWidget(m_pace, 1);
    layout->addWidget(cancel);
    return running;
}

bool BulkBar::wantsAllEvents() const
{
    return m_events->isVisibleTo(this) && m_events->currentIndex() == 1;
}

void BulkBar::setEventCount(int count)
{
    m_events->setVisible(count > 1);
}

void BulkBar::showRunning()
{
    m_progress->setRange(0, 0);
    m_pace->clear();
    m_message->hide();
    m_running->show();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_samples, m_file, m_events})
        widget->setEnabled(false);
    setHasResult(false);
}

void BulkBar::showProgress(const BulkProgress& progress, qint64 elapsedMs)
{
    const BulkPace pace = paceOf(progress, elapsedMs);
    QString text = tr("%1 checked, %2 with a problem · %3 a second")
                       .arg(number(progress.checked), number(progress.failed), number(pace.perSecond));
    if (pace.rest) {
        constexpr int all = 100;
        m_progress->setRange(0, all);
        m_progress->setValue(pace.rest->percent);
        text += QStringLiteral(" · ") + restText(*pace.rest);
    }
    m_pace->setText(text);
}

void BulkBar::showMessage(Tone tone, const QString& text)
{
    m_running->hide();
    m_message->show();
    m_message->showMessage(tone, text);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_samples, m_file, m_events})
        widget->setEnabled(true);
}

void BulkBar::setHasResult(bool hasResult)
{
    m_report->setEnabled(hasResult);
}

} // namespace hookbench
