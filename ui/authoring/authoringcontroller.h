#pragma once

#include "app/drafts/draft.h"
#include "app/library/opening.h"
#include "app/lint/lint.h"
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

/// The window as a workbench for those who write templates: the form follows its files as they are edited elsewhere, with its answers, and
/// while the workbench is open it says what is wrong with them.
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
    /// Whether what was opened is only to be seen in the workbench, which is open over it then: the form that is open stays, with its
    /// answers, where it is of that template already or none is known.
    bool takes(const OpenedForm &opened);
    /// Opens the workbench over this file as well, which says something about templates, for as long as the form is open. Empty: none.
    void showFile(const QString &path);
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
    void watch();
    void look();
    QList<LintedFile> lintedFiles() const;
    void follow(const LoadedForm &form);
    void read();
    void mend();
    void mendOne(const QString &path, const FileProblem &problem);

    Dependencies m_dependencies;
    QPointer<FormSession> m_session;
    QString m_file;               ///< See showFile();
    QString m_fileOf;             ///< and the form that was open then.
    FormFiles *m_files = nullptr; ///< Null until something is to be watched.
    QPointer<Workbench> m_workbench;
    QTimer m_reading;
};

} // namespace waybill
