#pragma once

#include "app/issueform/issueform.h"

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

/// What is wrong with a file that somebody writes for issues: a Markdown template, an issue form, the chooser's `config.yml`, a guide or a
/// contract; which of them it is follows from its name, and of one without a telling name from its text. `path` stands in messages; a guide
/// is held against its template beside it. In the order of the file.
QList<FileProblem> lintFile(const QString &path, const QByteArray &bytes);

/// A file with what was found in it.
struct LintedFile
{
    QString path;
    QList<FileProblem> problems;
};

/// Names that two templates of one folder share, added to the second of them. GitHub asks for names that differ over all kinds.
void addSharedNames(QList<LintedFile> &files, const QHash<QString, QByteArray> &texts);

/// The files among these paths that lintFile knows: files as they are named, and those in a folder's ISSUE_TEMPLATE, .github/waybill and
/// the like, by name. At most 10,000.
QStringList filesToLint(const QStringList &paths);

} // namespace waybill
