#pragma once

#include "app/issueform/issueform.h"

#include <functional>
#include <span>

namespace waybill {

/// A rule that files are held against, as people read about it.
struct LintRule
{
    const char *id;
    Severity severity;
    const char *summary; ///< In English, as programs that read the log expect.
    const char *source;  ///< Where the rule is from.
};

/// All there are, by id.
std::span<const LintRule> lintRules();

/// A file with what was found in it.
struct LintedFile
{
    QString path;
    QString name;                ///< That a template or a form goes by; empty for all else.
    QList<FileProblem> problems; ///< In the order of the file.
    QList<FileProblem> fixed{};  ///< Those that were, before.
};

/// What is wrong with a file that somebody writes for issues: a Markdown template, an issue form, the chooser's `config.yml`, a guide or a
/// contract; which of them it is follows from its name, and of one without a telling name from its text. `path` stands in messages; a guide
/// is held against its template beside it.
LintedFile lintFile(const QString &path, const QByteArray &bytes);

/// The bytes with each problem mended that has a sure fix. Where that would leave more errors than there were, nothing is done. `file` is
/// what is wrong with them then, and what was mended.
struct MendedFile
{
    QByteArray bytes;
    LintedFile file;
};
MendedFile mended(const LintedFile &file, const QByteArray &bytes);

/// Names that two templates of one folder share, added to the second of them. GitHub asks for names that differ over all kinds.
void addSharedNames(QList<LintedFile> &files);

/// The files themselves, and those in folders that `isMeant` takes, by name. At most 10,000.
QStringList filesIn(const QStringList &paths, const std::function<bool(const QString &path)> &isMeant);

/// Those in folders that GitHub or Waybill reads: in ISSUE_TEMPLATE, in .github/waybill, guides.
QStringList filesToLint(const QStringList &paths);

} // namespace waybill
