#include "ui/export/exporter.h"

#include "app/base/textfile.h"
#include "app/render/html.h"
#include "app/session/formsession.h"
#include "app/session/leftplaceholders.h"
#include "ui/export/exportfilename.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

namespace waybill {

namespace {

/// How many problems the question names; the rest are counted.
constexpr qsizetype shownProblems = 4;

QList<Problem> errorsOf(const FormSession &session)
{
    QList<Problem> errors = session.problems();
    errors.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
    return errors;
}

} // namespace

Exporter::Exporter(FormSession &session, Prompts &prompts, QWidget *window, QObject *parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_window(window)
{
}

void Exporter::start(Target target, const std::function<void()> &then)
{
    emit tried();
    // Brings what depends on the whole text up to date: it may still be waiting for the last key.
    m_session.body();
    const QList<Problem> errors = errorsOf(m_session);
    if (errors.isEmpty()) {
        askOfPlaceholders(target, then);
        return;
    }
    const auto inWords = [this](const Problem &problem) {
        const int field = m_session.definition().fieldIndex(problem.field);
        return field < 0 ? tr("• %1").arg(problem.message)
                         : tr("• %1: %2").arg(m_session.definition().fields.at(field).label, problem.message);
    };
    Prompts::Question question;
    question.title = tr("Not complete yet");
    question.text = tr("%n problem(s) would stop this request.", nullptr, int(errors.size()));
    question.accept = tr("Go to the First Problem");
    question.warning = true;
    ask(question, errors, inWords, target, then);
}

/// What only stands for an answer goes out when the person wants that.
void Exporter::askOfPlaceholders(Target target, const std::function<void()> &then)
{
    const QList<Problem> left = leftPlaceholders(m_session.model().snapshot(), m_session.body());
    if (left.isEmpty())
        return exportTo(target, then);
    const auto inWords = [&definition = m_session.definition()](const Problem &one) {
        const Field &field = definition.fields.at(definition.fieldIndex(one.field));
        return tr("• Line %1, %2: %3").arg(QString::number(one.line), field.label, one.message);
    };
    Prompts::Question question;
    question.title = tr("Placeholders are left");
    question.text = tr("%n word(s) of the template still stand for an answer.", nullptr, int(left.size()));
    question.accept = tr("Go to the First Placeholder");
    ask(question, left, inWords, target, then);
}

void Exporter::ask(Prompts::Question question, const QList<Problem> &problems, const std::function<QString(const Problem &)> &inWords,
                   Target target, const std::function<void()> &then)
{
    QStringList lines;
    for (const Problem &problem : problems.first(std::min(problems.size(), shownProblems)))
        lines += inWords(problem);
    if (problems.size() > shownProblems)
        lines += tr("… and %n more", nullptr, int(problems.size() - shownProblems));
    question.details = lines.join(u'\n');
    question.alternative = target == Target::Clipboard ? tr("Copy Anyway") : tr("Export Anyway");
    const int first = m_session.definition().fieldIndex(problems.first().field);
    m_prompts.ask(m_window, question, [self = QPointer(this), target, first, then](Prompts::Button button) {
        if (!self)
            return;
        if (button == Prompts::Button::Alternative)
            self->exportTo(target, then);
        else if (button == Prompts::Button::Accept && first >= 0)
            emit self->fieldWanted(first);
    });
}

bool Exporter::hasUnsavedAnswers() const
{
    const QList<Value> &given = m_session.model().snapshot().given;
    const bool any = std::any_of(given.cbegin(), given.cend(), [](const Value &value) { return !isBlank(value); });
    return any && given != m_saved;
}

void Exporter::whenSaved(const std::function<void()> &then)
{
    if (!hasUnsavedAnswers())
        return then();
    Prompts::Question question;
    question.title = tr("Answers not saved");
    question.text = tr("This draft cannot be saved, and your answers are in no file.");
    question.details = tr("Export them to open them again later. What is on the clipboard may be gone with the window.");
    question.accept = tr("Export…");
    question.alternative = tr("Discard");
    question.warning = true;
    m_prompts.ask(m_window, question, [self = QPointer(this), then](Prompts::Button button) {
        if (!self)
            return;
        if (button == Prompts::Button::Alternative)
            then();
        else if (button == Prompts::Button::Accept)
            self->start(Target::MarkdownFile, then);
    });
}

void Exporter::exportTo(Target target, const std::function<void()> &then)
{
    if (target == Target::Clipboard) {
        copy();
        return;
    }
    const QString suffix = target == Target::HtmlFile ? QStringLiteral(".html") : QStringLiteral(".md");
    const QString folder = QFileInfo(m_folder).isDir() ? m_folder : QDir::homePath();
    const FormDefinition &definition = m_session.definition();
    askForFile(target, QDir(folder).filePath(exportFileName(issueTitle(m_session.model().snapshot()), definition.id) + suffix), then);
}

void Exporter::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(contents(Target::Clipboard)));
    emit exported(copiedText(), Target::Clipboard);
}

void Exporter::askForFile(Target target, const QString &suggestion, const std::function<void()> &then)
{
    const bool html = target == Target::HtmlFile;
    Prompts::FileRequest request;
    request.title = html ? tr("Export HTML") : tr("Export Markdown");
    request.suggestion = suggestion;
    request.filters = {html ? tr("HTML (*.html *.htm)") : tr("Markdown (*.md)"), tr("All files (*)")};
    request.suffix = html ? QStringLiteral("html") : QStringLiteral("md");
    m_prompts.saveFile(m_window, request, [self = QPointer(this), target, then](const QString &path) {
        if (self && !path.isEmpty())
            self->writeFile(target, path, then);
    });
}

void Exporter::writeFile(Target target, const QString &path, const std::function<void()> &then)
{
    const auto written = writeFileAtomically(path, contents(target));
    if (written) {
        m_saved = m_session.model().snapshot().given;
        m_folder = QFileInfo(path).absolutePath();
        emit exported(savedText(target).arg(QDir::toNativeSeparators(path)), target);
        if (then)
            then();
        return;
    }
    Prompts::Question question;
    question.title = tr("Not exported");
    question.text = written.error().text();
    question.details = tr("Your answers are still here, and an earlier file of that name is as it was.");
    question.accept = tr("Choose Another Place…");
    question.warning = true;
    m_prompts.ask(m_window, question, [self = QPointer(this), target, path, then](Prompts::Button button) {
        if (self && button == Prompts::Button::Accept)
            self->askForFile(target, path, then);
    });
}

QByteArray Exporter::contents(Target target) const
{
    WriteOptions options = m_options;
    if (target != Target::HtmlFile)
        return m_session.body(options).markdown;
    // The page shows title and labels itself; front matter would stand there as text.
    options.frontMatter = false;
    const FormSnapshot &snapshot = m_session.model().snapshot();
    return htmlDocument(issueTitle(snapshot), issueLabels(snapshot), m_session.body(options).markdown);
}

QString Exporter::copiedText() const
{
    if (m_options.keepGuidance) {
        return m_options.frontMatter ? tr("The Markdown is on the clipboard, with guidance and front matter.")
                                     : tr("The Markdown is on the clipboard, with guidance.");
    }
    return m_options.frontMatter ? tr("The Markdown is on the clipboard, with front matter.") : tr("The Markdown is on the clipboard.");
}

QString Exporter::savedText(Target target) const
{
    if (target != Target::MarkdownFile)
        return tr("Saved to %1.");
    if (m_options.keepGuidance)
        return m_options.frontMatter ? tr("Saved to %1, with guidance and front matter.") : tr("Saved to %1, with guidance.");
    return m_options.frontMatter ? tr("Saved to %1, with front matter.") : tr("Saved to %1.");
}

} // namespace waybill
