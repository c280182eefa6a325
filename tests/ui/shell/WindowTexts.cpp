// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTabBar>

namespace hookbench {
namespace {

constexpr int mostRows = 50; // of one view

QString nameOf(const QObject* object)
{
    const QString type = QString::fromLatin1(object->metaObject()->className());
    return object->objectName().isEmpty() ? type : type + u' ' + object->objectName();
}

class Walk {
public:
    void widget(QWidget* shown)
    {
        const QString name = nameOf(shown);
        for (const char* property : {"toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
                 "windowTitle", "placeholderText", "title", "text"})
            this->property(shown, name, property);
        if (const auto* tabs = qobject_cast<const QTabBar*>(shown))
            tabBar(tabs, name);
        if (const auto* combo = qobject_cast<const QComboBox*>(shown))
            rows(combo->model(), {}, name + u" item");
        if (const auto* view = qobject_cast<const QAbstractItemView*>(shown); view && view->model())
            itemView(view->model(), name);
        for (QAction* each : shown->actions())
            action(each);
    }

    std::vector<ShownText> texts;

private:
    void add(const QString& where, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            texts.push_back({where, text});
    }

    void property(const QWidget* shown, const QString& name, const char* property)
    {
        const bool isTyped = qobject_cast<const QLineEdit*>(shown) || shown->inherits("QsciScintilla");
        const bool isContent = qstrcmp(property, "text") == 0;
        if (!(isTyped && isContent))
            add(name + u'.' + QLatin1String(property), shown->property(property).toString());
    }

    void tabBar(const QTabBar* tabs, const QString& name)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            add(name + u" tab", tabs->tabText(i));
            add(name + u" tab tip", tabs->tabToolTip(i));
            add(name + u" tab name", tabs->accessibleTabName(i));
        }
    }

    void itemView(const QAbstractItemModel* model, const QString& name)
    {
        for (int column = 0; column < model->columnCount(); ++column) {
            add(name + u" header", model->headerData(column, Qt::Horizontal).toString());
            add(name + u" header tip", model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        rows(model, {}, name);
    }

    void rows(const QAbstractItemModel* model, const QModelIndex& parent, const QString& name)
    {
        for (int row = 0; row < qMin(model->rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                if (index.data(Qt::AccessibleDescriptionRole).toString() == u"separator")
                    continue; // Qt's own mark of a line between choices, which nobody is shown
                for (const auto& [role, what] : {std::pair(Qt::DisplayRole, "cell"),
                         std::pair(Qt::ToolTipRole, "cell tip"), std::pair(Qt::AccessibleTextRole, "cell name"),
                         std::pair(Qt::AccessibleDescriptionRole, "cell description")}) {
                    const QVariant data = index.data(role);
                    if (data.typeId() == QMetaType::QString)
                        add(QStringLiteral("%1 %2 %3").arg(name, QLatin1String(what)).arg(column), data.toString());
                }
            }
            rows(model, model->index(row, 0, parent), name);
        }
    }

    void action(QAction* shown)
    {
        if (m_actions.contains(shown))
            return;
        m_actions.insert(shown);
        add(QStringLiteral("action"), shown->text());
        add(QStringLiteral("action tip"), shown->toolTip());
        if (QMenu* menu = shown->menu()) {
            emit menu->aboutToShow();
            for (QAction* each : menu->actions())
                action(each);
            emit menu->aboutToHide();
        }
    }

    QSet<const QAction*> m_actions;
};

std::vector<QWidget*> visibleWidgets(QWidget* window)
{
    std::vector<QWidget*> visible{window};
    for (QWidget* child : window->findChildren<QWidget*>()) {
        if (child->isVisibleTo(window))
            visible.push_back(child);
    }
    return visible;
}

QString sizeText(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// What a widget needs to show its text in full; empty where it is none of those that have to.
QSize neededSize(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text().isEmpty() ? QSize() : button->minimumSizeHint();
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        return {tabs->sizeHint().width(), 0}; // else it scrolls, and some are out of sight
    const bool isInside = qobject_cast<const QAbstractSpinBox*>(widget->parent()) // which lays it out itself
        || qobject_cast<const QComboBox*>(widget->parent());
    if (isInside)
        return {};
    if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QComboBox*>(widget))
        return {0, widget->minimumSizeHint().height()};
    return {};
}

} // namespace

std::vector<ShownText> shownTexts(QWidget* window)
{
    Walk walk;
    for (QWidget* widget : visibleWidgets(window))
        walk.widget(widget);
    return walk.texts;
}

QStringList clippedTexts(QWidget* window)
{
    QStringList clipped;
    for (const QWidget* widget : visibleWidgets(window)) {
        const QSize needed = neededSize(widget);
        const bool fits = needed.width() <= widget->width() && needed.height() <= widget->height();
        if (!fits)
            clipped << QStringLiteral("%1: %2 (has %3, needs %4)")
                           .arg(nameOf(widget), widget->property("text").toString(), sizeText(widget->size()),
                               sizeText(needed));
    }
    return clipped;
}

} // namespace hookbench
