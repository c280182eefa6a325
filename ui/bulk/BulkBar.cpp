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
    , m_samples(new QPushButton(tr("Samples")))
    , m_file(new QPushButton(tr("File…")))
    , m_hostile(new QPushButton(tr("Hostile")))
    , m_events(new QComboBox)
    , m_message(new MessageLine)
    , m_pace(new QLabel)
    , m_progress(new QProgressBar)
    , m_keep(new QToolButton)
    , m_report(makeReportButton())
    , m_running(makeRunning())
{
    m_events->addItems({tr("Selected event"), tr("Every event")});
    nameParts();
    auto* check = new QLabel(tr("Check:"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    layout->setSpacing(spacing::s);
    for (QWidget* widget : std::initializer_list<QWidget*>{check, m_samples, m_file, m_hostile, m_events})
        layout->addWidget(widget);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_running, 1);
    layout->addWidget(m_keep);
    layout->addWidget(m_report);
    connect(m_samples, &QPushButton::clicked, this, &BulkBar::samplesRequested);
    connect(m_file, &QPushButton::clicked, this, &BulkBar::fileRequested);
    connect(m_hostile, &QPushButton::clicked, this, &BulkBar::hostileRequested);
    connect(m_keep, &QToolButton::clicked, this, &BulkBar::keepRequested);
    m_running->hide();
    setHasResult(false);
    setCanKeep(false);
}

void BulkBar::nameParts()
{
    const auto name = [](QWidget* widget, const char* objectName, const QString& words) {
        widget->setObjectName(QLatin1String(objectName));
        widget->setAccessibleName(words);
        widget->setToolTip(words);
    };
    name(m_samples, "checkSamples", tr("Check all samples of the workspace"));
    name(m_file, "checkFile", tr("Check all profiles of a CSV or JSON file, such as an export of CleverTap"));
    name(m_hostile, "checkHostile",
        tr("Check made-up customers with quotation marks, emoji, long texts, missing fields and the like"));
    name(m_events, "checkEvents", tr("Events to check with"));
    name(m_keep, "keepProfile", tr("Add the chosen profile to the samples"));
    m_keep->setIcon(themeIcon(QStringLiteral("plus")));
    constexpr int leastCharacters = 8;
    m_events->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_events->setMinimumContentsLength(leastCharacters);
}

QToolButton* BulkBar::makeReportButton()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("saveReport"));
    button->setText(tr("Report…"));
    button->setToolTip(tr("Save what was found as a web page or a table"));
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
    m_pace->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it grows with the numbers
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 12);
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
    for (QWidget* widget : std::initializer_list<QWidget*>{m_samples, m_file, m_hostile, m_events})
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
    for (QWidget* widget : std::initializer_list<QWidget*>{m_samples, m_file, m_hostile, m_events})
        widget->setEnabled(true);
}

void BulkBar::setCanKeep(bool canKeep)
{
    m_keep->setEnabled(canKeep);
}

void BulkBar::setHasResult(bool hasResult)
{
    m_report->setEnabled(hasResult);
}

} // namespace hookbench
