#include "app/lint/lint.h"

#include "app/base/printable.h"
#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/library/authorfile.h"
#include "app/library/chooserconfig.h"
#include "app/library/contractlibrary.h"
#include "app/library/opening.h"
#include "app/library/repositoryforms.h"
#include "app/template/frontmatter.h"
#include "app/template/markdowntemplate.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

struct LintText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Lint)
};

enum class FileKind { Markdown, Form, Config, Guide, Contract };

/// GitHub's names are not case sensitive.
FileKind kindOf(const QString &path, const QByteArray &bytes)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (name.endsWith(QLatin1String(".md")))
        return FileKind::Markdown;
    if (name == QLatin1String("config.yml") || name == QLatin1String("config.yaml"))
        return FileKind::Config;
    const Result<YamlNode> root = parseYaml(bytes, path);
    // Contracts name a guide.
    if (root && root.value()["contract"].isDefined())
        return FileKind::Contract;
    if (root && root.value()["guide"].isDefined())
        return FileKind::Guide;
    const bool isYaml = name.endsWith(QLatin1String(".yml")) || name.endsWith(QLatin1String(".yaml"));
    return isYaml || (root && root.value()["body"].isList()) ? FileKind::Form : FileKind::Markdown;
}

FileProblem problemOf(const Error &error)
{
    return {error.code, Severity::Error, error.message, qMax(1, error.line), qMax(1, error.column)};
}

void checkMarkdown(LintedFile &file, const QString &path, const QByteArray &bytes)
{
    const Result<Template> read = readMarkdownTemplate(bytes, path);
    if (!read) {
        file.problems.append(problemOf(read.error()));
        return;
    }
    const auto add = [&file](const char *rule, const QString &message) {
        file.problems.append({QLatin1String(rule), Severity::Warning, message, 1, 1});
    };
    const FrontMatterBlock front = readFrontMatter(bytes, path);
    file.name = front.keys.name;
    for (const QString &notice : front.notices)
        add("front-matter.unreadable", notice);
    // A single file from before there were folders of templates needs none.
    static const QRegularExpression single(QStringLiteral("^issue[_-]template(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    if (!front.notices.isEmpty() || single.match(QFileInfo(path).fileName()).hasMatch())
        return;
    if (front.keys.name.trimmed().size() <= 3)
        add("front-matter.name", LintText::tr("“name” has more than three characters, or GitHub does not offer the template."));
    if (front.keys.about.trimmed().isEmpty())
        add("front-matter.about", LintText::tr("“about” is missing: the line that GitHub shows beneath the template's name."));
}

void checkGuide(QList<FileProblem> &problems, const QString &path, const QByteArray &bytes)
{
    const Result<YamlNode> root = parseYaml(bytes, path);
    const Result<Guide> guide = root ? readGuide(root.value(), path) : root.error();
    if (!guide) {
        problems.append(problemOf(guide.error()));
        return;
    }
    const QString its = templateFor(bytes, path);
    if (its.isEmpty()) {
        const bool isOfRepository = QFileInfo(path).absolutePath().contains(u'/' + ownGuidesFolder);
        const QString message = isOfRepository
            ? LintText::tr("None of the repository's templates is its own, so that only the guide itself was looked at.")
            : LintText::tr("Its template “%1” is not beside it, so that only the guide itself was looked at.")
                  .arg(QFileInfo(templateBeside(path)).fileName());
        problems.append({QStringLiteral("guide.no-template"), Severity::Warning, message, 1, 1});
        return;
    }
    const Result<QByteArray> text = readTextFile(its);
    if (const Result<LoadedForm> form = text ? formWithTheGuide(text.value(), its, {path, bytes, {}}) : text.error(); !form)
        problems.append(problemOf(form.error()));
}

constexpr int mostFiles = 10000;

bool isOne(const QString &path)
{
    static const QRegularExpression places(
        QStringLiteral(
            "(^|/)ISSUE_TEMPLATE/[^/]+\\.(md|ya?ml)$|(^|/)issue[_-]template(\\.md)?$|\\.guide\\.yml$|(^|/)\\.github/waybill/.*\\.ya?ml$"),
        QRegularExpression::CaseInsensitiveOption);
    return places.match(path).hasMatch();
}

} // namespace

LintedFile lintFile(const QString &path, const QByteArray &bytes)
{
    LintedFile file{path, {}, {}};
    if (const Result<QByteArray> text = checkText(bytes, path); !text) {
        file.problems.append(problemOf(text.error()));
        return file;
    }
    switch (kindOf(path, bytes)) {
    case FileKind::Markdown:
        checkMarkdown(file, path, bytes);
        break;
    case FileKind::Form: {
        const ReadIssueForm read = readIssueForm(bytes, path);
        file.name = read.form.name;
        file.problems = read.problems;
        break;
    }
    case FileKind::Config:
        file.problems = readChooserConfig(bytes, path).problems;
        break;
    case FileKind::Guide:
        checkGuide(file.problems, path, bytes);
        break;
    case FileKind::Contract:
        if (const Result<ContractHead> head = checkOwnContract({path, bytes}); !head)
            file.problems.append(problemOf(head.error()));
        break;
    }
    return file;
}

void addSharedNames(QList<LintedFile> &files)
{
    QHash<QString, QString> seen; // By folder and name.
    for (LintedFile &file : files) {
        const QString name = file.name.trimmed();
        const QString key = QFileInfo(file.path).path() + u'\n' + name;
        if (name.isEmpty())
            continue;
        if (seen.contains(key)) {
            const QString message = LintText::tr("“%1” is the name of %2 as well, and each template has one of its own.");
            file.problems.append({QStringLiteral("template.name-twice"), Severity::Error,
                                  message.arg(printable(name, 60), QFileInfo(seen.value(key)).fileName()), 1, 1});
        } else {
            seen.insert(key, file.path);
        }
    }
}

QStringList filesIn(const QStringList &paths, const std::function<bool(const QString &path)> &isMeant)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        for (QDirIterator all(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             all.hasNext() && files.size() + found.size() < mostFiles;) {
            if (const QString file = all.next(); isMeant(file))
                found.append(file);
        }
        found.sort();
        files += found;
    }
    return files.mid(0, mostFiles);
}

QStringList filesToLint(const QStringList &paths)
{
    // Absolute: the folder that is named may be the very one that tells.
    return filesIn(paths, [](const QString &file) { return isOne(QFileInfo(file).absoluteFilePath()); });
}

} // namespace waybill
