// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/InsertFieldPanel.h"

#include "completion/DateForms.h"
#include "editor/BodyInserter.h"
#include "editor/BodyKnowledge.h"
#include "editor/CodeView.h"
#include "editor/CompletionDelegate.h"
#include "editor/FieldChoices.h"
#include "liquid/Renderer.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace hookbench {

namespace {

QLabel* codeLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setFont(codeFont());
    label->setLayoutDirection(Qt::LeftToRight);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumHeight(label->fontMetrics().lineSpacing());
    return label;
}

bool mayBeDate(const KnownField& field)
{
    return field.type.empty() || field.type == "text" || field.type == "date";
}

/// What the tag gives for the samples on screen.
QString rendered(const std::string& body, const Session& session, const liquid::Dialect& dialect)
{
    const auto program = liquid::Program::parse(body, dialect);
    const liquid::Data scope = session.scope();
    liquid::RenderOptions options;
    options.clock.now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    liquid::Renderer renderer;
    return QString::fromStdString(std::string(renderer.render(*program, scope.root(), options).output));
}

} // namespace

InsertFieldPanel::InsertFieldPanel(Session* session, CodeView* body, BodyInserter* inserter, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_inserter(inserter)
    , m_fields(new FieldChoices(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_fallback(new QLineEdit)
    , m_dateForm(new QComboBox)
    , m_isMadeSafe(new QCheckBox(tr("&Keep quotes and line breaks in it from breaking the JSON")))
    , m_tag(codeLabel(QStringLiteral("fieldTag")))
    , m_resultFor(new QLabel)
    , m_result(codeLabel(QStringLiteral("fieldResult")))
    , m_insert(new QPushButton(tr("&Insert")))
{
    setObjectName(QStringLiteral("insertFieldPanel"));
    setFocusProxy(m_search);
    makeList();
    auto* form = new QFormLayout;
    makeForm(form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(m_insert, 0, Qt::AlignRight);
    m_insert->setObjectName(QStringLiteral("insertField"));
    setPrimary(m_insert);
    connect(m_insert, &QPushButton::clicked, this, &InsertFieldPanel::insert);
    connect(session, &Session::sampleChanged, this, &InsertFieldPanel::showFields);
    connect(session, &Session::previewChanged, this, &InsertFieldPanel::showResult);
    connect(body, &QsciScintilla::cursorPositionChanged, this, &InsertFieldPanel::showResult);
    showFields();
}

void InsertFieldPanel::makeList()
{
    m_search->setObjectName(QStringLiteral("fieldSearch"));
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setAccessibleName(tr("Search fields"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setSourceModel(m_fields);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("fieldChoices"));
    m_list->setAccessibleName(tr("Fields"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found->setFilterFixedString(text.trimmed());
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_found->index(0, 0));
        showChosen();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &InsertFieldPanel::insert);
    connect(m_list, &QListView::activated, this, &InsertFieldPanel::insert);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InsertFieldPanel::showChosen);
}

void InsertFieldPanel::makeForm(QFormLayout* form)
{
    form->setContentsMargins({});
    form->setSpacing(spacing::s);
    m_fallback->setObjectName(QStringLiteral("fieldFallback"));
    m_fallback->setPlaceholderText(tr("nothing"));
    m_dateForm->setObjectName(QStringLiteral("fieldDateForm"));
    m_dateForm->addItem(tr("as it is stored"), QString());
    for (const DateForm& dateForm : dateForms())
        m_dateForm->addItem(QString::fromUtf8(dateForm.example), QString::fromUtf8(dateForm.pattern));
    m_isMadeSafe->setObjectName(QStringLiteral("fieldMadeSafe"));
    m_isMadeSafe->setChecked(true);
    m_resultFor->setTextFormat(Qt::PlainText);
    form->addRow(tr("If a customer has &none"), m_fallback);
    form->addRow(tr("Write a &date as"), m_dateForm);
    form->addRow(m_isMadeSafe);
    form->addRow(tr("Goes into the body"), m_tag);
    form->addRow(m_resultFor, m_result);
    connect(m_fallback, &QLineEdit::textChanged, this, &InsertFieldPanel::showResult);
    connect(m_fallback, &QLineEdit::returnPressed, this, &InsertFieldPanel::insert);
    connect(m_dateForm, &QComboBox::currentIndexChanged, this, &InsertFieldPanel::showResult);
    connect(m_isMadeSafe, &QCheckBox::toggled, this, &InsertFieldPanel::showResult);
}

/// Another sample gives other examples; what is chosen stays.
void InsertFieldPanel::showFields()
{
    const QString before = chosen().data().toString();
    const auto knowledge = bodyKnowledge(*m_session);
    m_fields->setFields(allKnownFields(knowledge.rootScopes, knowledge.contracts));
    int row = 0;
    for (int at = 0; at < m_found->rowCount(); ++at) {
        if (m_found->index(at, 0).data().toString() == before)
            row = at;
    }
    m_list->setCurrentIndex(m_found->index(row, 0));
    showChosen();
}

QModelIndex InsertFieldPanel::chosen() const
{
    return m_found->mapToSource(m_list->currentIndex());
}

void InsertFieldPanel::showChosen()
{
    const QModelIndex field = chosen();
    const bool isThere = field.isValid();
    m_dateForm->setEnabled(isThere && mayBeDate(m_fields->field(field.row()).field));
    m_isMadeSafe->setEnabled(m_inserter->isJson() && isThere && !isBareType(m_fields->field(field.row()).field.type));
    m_insert->setEnabled(isThere);
    showResult();
}

FieldTag InsertFieldPanel::tag() const
{
    const FieldAt& field = m_fields->field(chosen().row());
    FieldTag tag;
    tag.field = liquidPath(field.path);
    tag.type = field.field.type;
    if (!m_fallback->text().isEmpty())
        tag.fallback = m_fallback->text().toStdString();
    if (m_dateForm->isEnabled())
        tag.datePattern = m_dateForm->currentData().toString().toStdString();
    tag.isMadeSafe = m_isMadeSafe->isEnabled() && m_isMadeSafe->isChecked();
    return tag;
}

void InsertFieldPanel::showResult()
{
    const QString sample = QString::fromStdString(m_session->profile().name);
    m_resultFor->setText(sample.isEmpty() ? tr("Gives") : tr("Gives for %1").arg(sample));
    if (!chosen().isValid()) {
        m_tag->setText(tr("No field of that name"));
        m_result->clear();
        return;
    }
    const FieldTag chosenTag = tag();
    m_tag->setText(QString::fromStdString(m_inserter->insertionOf(chosenTag).text));
    const std::string shown = fieldInsertion(chosenTag, TagPlace::Text, m_inserter->dialect()).text;
    const QString result = rendered(shown, *m_session, m_inserter->dialect());
    m_result->setText(result.isEmpty() ? tr("(nothing)") : result);
}

void InsertFieldPanel::insert()
{
    if (!chosen().isValid())
        return;
    m_inserter->insertField(tag());
    emit inserted();
}

/// Up and down go through the list while one types what to look for.
bool InsertFieldPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const QModelIndex next = m_found->index(m_list->currentIndex().row() + step, 0);
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    if (next.isValid())
        m_list->setCurrentIndex(next);
    return true;
}

} // namespace hookbench
