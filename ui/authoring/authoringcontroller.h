#pragma once

#include "app/drafts/draft.h"
#include "app/session/formsession.h"

#include <QPointer>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class FormFiles;
class Workbench;

/// The window as a workbench for those who write templates: the form follows its files as they are edited elsewhere, and what is wrong with
/// them is said. While the workbench is not open, a form follows its files only until something is answered: a request that is being
/// written keeps the template that it began with.
class AuthoringController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        QWidget *window;
        QAction *action;                ///< Checkable: whether the workbench is open.
        QBoxLayout &column;             ///< The workbench comes into it,
        QWidget &before;                ///< before this.
        std::function<Draft()> current; ///< The open form as a draft.
    };
    explicit AuthoringController(Dependencies dependencies);

    /// Another form is open.
    void setForm(FormSession &session);
    /// Of the workbench, for F6; none while it is not there.
    QList<QWidget *> panes() const;

signals:
    /// The form's files are others: the open draft in the form that they make now. Nothing leads back, as the files do not.
    void draftChanged(const waybill::Draft &draft);
    void pageWanted(const QUrl &page);
    void told(const QString &sentence);
    /// The workbench came or went.
    void panesChanged();

private:
    void setOpen(bool open);
    void look();
    void follow(const LoadedForm &form);
    void read();
    void mend();

    Dependencies m_dependencies;
    QPointer<FormSession> m_session;
    FormFiles *m_files = nullptr; ///< Null until something is to be watched.
    QPointer<Workbench> m_workbench;
    QTimer m_reading;
};

} // namespace waybill
