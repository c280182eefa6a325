// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/CodeView.h"
#include "editor/PayloadEditor.h"
#include "support/BodySession.h"

#include <QCoreApplication>
#include <QListView>
#include <QMouseEvent>
#include <QTest>
#include <QToolTip>

namespace hookbench::test {

/// The editor on a body, with the keyboard on it; ^ in the body is the caret. The sample is Ada, a gold customer.
struct EditorDesk {
    BodySession data;
    PayloadEditor editor;
    CodeView* view = editor.view();

    explicit EditorDesk(const std::string& body, const char* schema = "")
        : data(without(body), "{\"Name\": \"Ada\", \"Customer Type\": \"gold\"}")
        , editor(&data.session)
    {
        Campaign campaign = data.session.campaign();
        campaign.schema = schema;
        data.session.editCampaign(campaign);
        editor.resize(500, 300);
        editor.show();
        editor.activateWindow();
        view->setFocus();
        view->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(body.find('^')));
    }

    static std::string without(std::string body)
    {
        body.erase(body.find('^'), 1);
        return body;
    }

    QByteArray text() const
    {
        std::string text(view->contents());
        text.insert(view->positions().caret(), "^");
        return QByteArray::fromStdString(text);
    }

    void type(const char* keys) { QTest::keyClicks(view, QString::fromUtf8(keys)); }
    QListView* list() const { return editor.findChild<QListView*>(QStringLiteral("completions")); }
    bool isOpen() const { return list() && list()->isVisible(); }
    QString current() const { return list()->currentIndex().data().toString(); }

    /// What the tool tip says once the pointer has rested on this piece of the body; empty if there is none in time.
    QString hoverOver(const char* piece)
    {
        QToolTip::hideText();
        if (!QTest::qWaitForWindowActive(&editor))
            return {};
        QCoreApplication::processEvents();
        const auto byte = static_cast<long>(view->contents().find(piece));
        const long x = view->SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0UL, byte);
        const long y = view->SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, byte);
        const auto isShown = [] { return QToolTip::isVisible() && !QToolTip::text().isEmpty(); };
        for (int attempt = 0; attempt < 5 && !isShown(); ++attempt) { // what repaints the view ends a rest
            const QPointF at(static_cast<qreal>(x) + 2 + attempt % 2, static_cast<qreal>(y) + view->textHeight(0) / 2);
            QMouseEvent move(QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton, {}, {});
            QCoreApplication::sendEvent(view->viewport(), &move);
            static_cast<void>(QTest::qWaitFor(isShown, 1000));
        }
        if (!isShown())
            return {};
        QString text = QToolTip::text();
        return text.remove(QStringLiteral("<p>")).replace(QStringLiteral("<br>"), QStringLiteral("\n"));
    }
};

} // namespace hookbench::test
