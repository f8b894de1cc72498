#pragma once

#include "app/session/formsession.h"
#include "app/session/visitedfields.h"
#include "app/template/markdowntemplate.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldframe.h"
#include "ui/form/formview.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QTest>

namespace waybill::test {

/// A form on the screen, at 18:02:35 UTC on 15 March 2025.
class OpenForm
{
public:
    static QDateTime now() { return QDateTime(QDate(2025, 3, 15), QTime(18, 2, 35), Qt::UTC); }

    /// The built-in production request.
    OpenForm() : OpenForm(loadForm(QStringLiteral("production-deployment")).value()) { }
    explicit OpenForm(const LoadedForm &form, QSize size = {620, 800}) : session(form, [] { return now(); }), view(session, visited)
    {
        Style::install(*qApp, false);
        view.resize(size);
        view.show();
        view.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&view));
        QTest::qWait(20); // What is a screen away is made when nothing else is to do.
    }

    static LoadedForm fromTemplate(const QByteArray &source)
    {
        const Template read = readMarkdownTemplate(source, QStringLiteral("test.md")).value();
        LoadedForm form;
        form.definition = std::make_shared<const FormDefinition>(read.definition);
        form.layout = std::make_shared<const BodyLayout>(read.layout);
        return form;
    }

    int field(const char *id) const { return session.definition().fieldIndex(QLatin1String(id)); }
    QString text(const char *id) const { return textOf(session.model().value(field(id))); }
    Tasks tasks(const char *id) const { return tasksOf(session.model().value(field(id))); }
    void set(const char *id, const QString &answer) { session.model().setValue(field(id), Value(answer)); }

    FieldFrame *frame(int index) const
    {
        for (FieldFrame *each : view.findChildren<FieldFrame *>()) {
            if (each->field() == index)
                return each;
        }
        return nullptr;
    }
    FieldFrame *frame(const char *id) const { return frame(field(id)); }
    /// Goes to the field and gives the widget that has the focus then.
    QWidget *focus(const char *id)
    {
        view.focusField(field(id));
        QApplication::processEvents();
        return QApplication::focusWidget();
    }
    template <typename Widget>
    Widget *part(const char *id) const
    {
        return frame(id)->findChild<Widget *>();
    }

    FormSession session;
    VisitedFields visited;
    FormView view;
};

} // namespace waybill::test
