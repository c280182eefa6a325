// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/CodeView.h"
#include "editor/PayloadEditor.h"
#include "support/BodySession.h"

#include <QTest>

namespace hookbench {

/// The editor of a body on screen, to be typed into. In its texts ^ is the caret, and « … » what is selected.
struct EditorDesk {
    BodySession data;
    PayloadEditor editor;
    CodeView* view = editor.view();

    explicit EditorDesk(const QString& body, std::string_view profileFields = "{}")
        : data(plain(body).toStdString(), profileFields)
        , editor(&data.session)
    {
        editor.resize(500, 300);
        editor.show();
        editor.activateWindow();
        view->setFocus();
        if (!QTest::qWaitForWindowActive(&editor)) // shortcuts work in the active window only
            qFatal("The editor's window does not become active");
        const QByteArray bytes = body.toUtf8();
        const auto at = [&](const char* sign) {
            const qsizetype place = bytes.indexOf(sign);
            return plain(QString::fromUtf8(bytes.left(place))).toUtf8().size();
        };
        if (body.contains(u'«'))
            view->SendScintilla(QsciScintillaBase::SCI_SETSEL, static_cast<unsigned long>(at("«")), at("»"));
        else if (body.contains(u'^'))
            view->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(at("^")));
    }

    static QString plain(QString body) { return body.remove(u'^').remove(u'«').remove(u'»'); }

    QString text() const { return QString::fromStdString(std::string(view->contents())); }
    QString textWithCaret() const
    {
        std::string text(view->contents());
        text.insert(view->positions().caret(), "^");
        return QString::fromStdString(text);
    }
    QString selected() const { return view->selectedText(); }

    void type(const QString& keys) { QTest::keyClicks(view, keys); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view, static_cast<Qt::Key>(key), modifiers);
    }
    bool isMarked(CodeIndicator indicator, const char* piece) const
    {
        const auto at = static_cast<long>(view->contents().find(piece));
        return view->SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator), at)
            != 0;
    }
};

} // namespace hookbench
