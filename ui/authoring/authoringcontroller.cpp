#include "ui/authoring/authoringcontroller.h"

#include "app/base/textfile.h"
#include "app/body/bodyreader.h"
#include "app/drafts/templatechange.h"
#include "app/form/valuesfile.h"
#include "app/library/chosenguide.h"
#include "ui/authoring/formfiles.h"
#include "ui/authoring/workbench.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialog>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace waybill {

namespace {

/// Milliseconds after a key until the issue is read as a program would; and after a form was opened until its files are watched, which a
/// start need not wait for.
constexpr int readingDelay = 80;
constexpr int watchingDelay = 400;

/// One that is open over the window: it is about the form as it was when it came.
QDialog *dialogOver(const QWidget *window)
{
    for (QDialog *dialog : window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

AuthoringController::AuthoringController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingDelay);
    connect(&m_reading, &QTimer::timeout, this, &AuthoringController::read);
    connect(m_dependencies.action, &QAction::toggled, this, &AuthoringController::setOpen);
}

void AuthoringController::setForm(FormSession &session)
{
    m_session = &session;
    if (session.form().origin != m_fileOf)
        m_file.clear();
    // What was edited before this form was opened is not for it: a draft is asked about that (see DraftController).
    if (m_files && m_files->followed() != session.form().origin)
        m_files->follow({}, m_file);
    connect(&session, &FormSession::changed, this, [this] {
        if (m_workbench)
            m_reading.start();
    });
    QTimer::singleShot(m_workbench ? 0 : watchingDelay, &session, [this] {
        watch();
        if (m_workbench)
            look();
    });
}

bool AuthoringController::takes(const OpenedForm &opened)
{
    if (opened.workbenchFile.isEmpty() || (!opened.any && opened.form.origin != m_session->form().origin))
        return false;
    showFile(opened.workbenchFile);
    return true;
}

void AuthoringController::showFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_file = path;
    m_fileOf = m_session->form().origin;
    watch();
    if (m_workbench)
        look();
    else
        m_dependencies.action->setChecked(true);
}

void AuthoringController::watch()
{
    const bool builtIn = m_session->form().builtIn;
    const QString guide = chosenGuideFile(m_session->form());
    // What came with Waybill has no files to watch, and is what most windows show.
    if (!m_files && (!builtIn || !m_file.isEmpty() || !guide.isEmpty())) {
        m_files = new FormFiles(this);
        connect(m_files, &FormFiles::changed, this, &AuthoringController::look);
    }
    if (m_files)
        m_files->follow(builtIn ? QString() : m_session->form().origin, m_file, guide);
}

QList<QWidget *> AuthoringController::panes() const
{
    return m_workbench ? QList<QWidget *>{m_workbench} : QList<QWidget *>();
}

void AuthoringController::setOpen(bool open)
{
    if (!open) {
        delete m_workbench;
        emit panesChanged();
        return;
    }
    m_workbench = new Workbench(m_dependencies.window);
    m_dependencies.column.insertWidget(m_dependencies.column.indexOf(&m_dependencies.before), m_workbench);
    connect(m_workbench, &Workbench::fileWanted, this, [this](const QString &path) { emit pageWanted(QUrl::fromLocalFile(path)); });
    connect(m_workbench, &Workbench::mendWanted, this, &AuthoringController::mend);
    connect(m_workbench, &Workbench::fixWanted, this, &AuthoringController::mendOne);
    m_workbench->show();
    emit panesChanged();
    look();
}

void AuthoringController::look()
{
    if (!m_session)
        return;
    const LoadedForm &form = m_session->form();
    const bool fromFile = m_files && (!form.builtIn || !chosenGuideFile(form).isEmpty());
    const Result<LoadedForm> now = fromFile ? loadAsChosen(form) : form;
    if (m_workbench) {
        QString note;
        if (!now)
            note = tr("The form stays as it was: %1").arg(now.error().text());
        else if (form.builtIn && m_file.isEmpty())
            note = tr("This template came with Waybill; a template of your own is opened from a file.");
        m_workbench->showFiles(lintedFiles(), note);
    }
    if (now && fromFile) {
        const Result<FormSources> before = sourcesOf(form);
        const Result<FormSources> after = sourcesOf(now.value());
        if (before && after && before.value() != after.value())
            return follow(now.value());
    }
    read();
}

QList<LintedFile> AuthoringController::lintedFiles() const
{
    QList<LintedFile> files;
    for (const QString &path : m_files ? m_files->paths() : QStringList()) {
        if (const Result<QByteArray> bytes = readTextFile(path))
            files.append(lintFile(path, bytes.value()));
        else if (QFileInfo::exists(path))
            files.append({path, {}, {{bytes.error().code, Severity::Error, bytes.error().message, 1, 1}}});
    }
    return files;
}

void AuthoringController::follow(const LoadedForm &form)
{
    if (const QDialog *dialog = dialogOver(m_dependencies.window)) {
        connect(dialog, &QDialog::finished, this, &AuthoringController::look,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    const Draft before = m_dependencies.current();
    // An issue that is being changed was read by the template that it had then.
    if (before.edits && !m_workbench)
        return;
    const MovedAnswers moved = moveAnswers(*before.form.definition, before.given, *form.definition);
    emit draftChanged(movedOver(before, form, moved));
    emit told(tr("The template was edited, and the form with it"));
}

void AuthoringController::read()
{
    if (!m_workbench || !m_session)
        return;
    const LoadedForm &form = m_session->form();
    const ReadBody read = readBody(form.definition, *form.layout, m_session->body().markdown);
    QString text = QString::fromUtf8(writeValuesFile(*form.definition, form.origin, read.given));
    for (const Problem &problem : read.problems)
        text += QStringLiteral("# %1: %2\n").arg(problem.line).arg(problem.message);
    m_workbench->showReading(text);
}

void AuthoringController::mend()
{
    int count = 0;
    for (const QString &path : m_files ? m_files->paths() : QStringList()) {
        const Result<QByteArray> bytes = readTextFile(path);
        if (!bytes)
            continue;
        const MendedFile now = mended(lintFile(path, bytes.value()), bytes.value());
        if (now.bytes == bytes.value())
            continue;
        if (const Result<Done> written = writeFileAtomically(path, now.bytes); !written)
            return emit told(written.error().text());
        count += int(now.file.fixed.size());
    }
    emit told(tr("%n place(s) mended", nullptr, count));
    look();
}

void AuthoringController::mendOne(const QString &path, const FileProblem &problem)
{
    const Result<QByteArray> bytes = readTextFile(path);
    if (!bytes)
        return emit told(bytes.error().text());
    LintedFile file = lintFile(path, bytes.value());
    // The list may be older than the file.
    const bool isThere = file.problems.contains(problem);
    for (FileProblem &other : file.problems) {
        if (!(other == problem))
            other.fix.reset();
    }
    const MendedFile now = mended(file, bytes.value());
    if (!isThere)
        emit told(tr("%1 was changed meanwhile, so that nothing was mended in it").arg(QFileInfo(path).fileName()));
    else if (now.bytes == bytes.value())
        emit told(tr("That would make more of %1 wrong, so that nothing was mended in it").arg(QFileInfo(path).fileName()));
    else if (const Result<Done> written = writeFileAtomically(path, now.bytes); !written)
        emit told(written.error().text());
    else
        emit told(tr("%n place(s) mended", nullptr, int(now.file.fixed.size())));
    look();
}

} // namespace waybill
