#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

/// What tst_structure holds the tree to, as pure functions over a file's path and text, so that each can be shown a text
/// that breaks it. Each gives one line a breach: "path:line: what".
namespace waybill::test {

// Raw strings stand outside of macros here: moc 6.4 does not read them there.

struct SourceFile
{
    QString path; ///< From the repository root.
    QString text;
};

inline QString breach(const SourceFile &file, qsizetype line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line + 1).arg(what);
}

/// The folder that the table speaks of: "app/form" of "app/form/value.h", "ui" of "ui/main.cpp".
inline QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
}

/// Which folders each folder may include, besides its own.
using FolderTable = QHash<QString, QSet<QString>>;

/// The table of folders in README.md: rows of `folder`s, what they are for, and what they may include. There, a bare name is a folder of
/// app, or else of ui; "all of app but cli" and "everything" mean what they say. A name that is no folder of the table stays as it is, so
/// that nothing is allowed by it.
inline FolderTable folderTable(const QString &readme)
{
    static const QRegularExpression row(QString::fromLatin1(R"(^\| (`[^|]+`) \|[^|]+\|([^|]*)\|$)"), QRegularExpression::MultilineOption);
    static const QRegularExpression name(QString::fromLatin1(R"(`([\w./]+)`)"));
    static const QRegularExpression allOf(QString::fromLatin1(R"(^all of (\w+)(?: but (\w+))?$)"));
    QList<std::pair<QStringList, QString>> rows;
    QStringList known;
    const qsizetype begin = readme.indexOf(u"| folder | step |");
    const QString text = begin < 0 ? QString() : readme.mid(begin, readme.indexOf(QStringLiteral("\n\n"), begin) + 1 - begin);
    for (auto it = row.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QStringList folders;
        for (auto names = name.globalMatch(match.captured(1)); names.hasNext();)
            folders += names.next().captured(1);
        known += folders;
        rows.append({folders, match.captured(2).trimmed()});
    }
    const auto meant = [&known](const QString &word) -> QSet<QString> {
        QSet<QString> folders;
        const QRegularExpressionMatch all = allOf.match(word);
        for (const QString &folder : std::as_const(known)) {
            const bool part = all.hasMatch() && folder.section(u'/', 0, 0) == all.captured(1) && folder.section(u'/', 1) != all.captured(2);
            if (word == u"everything" || part)
                folders += folder;
        }
        if (!folders.isEmpty())
            return folders;
        const QString ofApp = QStringLiteral("app/") + word;
        return {known.contains(ofApp) ? ofApp : QStringLiteral("ui/") + word};
    };
    FolderTable table;
    for (const auto &[folders, words] : std::as_const(rows)) {
        QSet<QString> allowed;
        for (const QString &word : words.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            allowed += meant(word);
        for (const QString &folder : folders)
            table.insert(folder == u"ui/main.cpp" ? QStringLiteral("ui") : folder, allowed);
    }
    return table;
}

/// Folders of the sources without a row in the table, and rows without a source.
inline QStringList rowBreaches(const FolderTable &table, const QSet<QString> &folders)
{
    QStringList breaches;
    for (const QString &folder : folders) {
        if (!table.contains(folder))
            breaches += QStringLiteral("%1: stands in no row of README's table").arg(folder);
    }
    for (auto it = table.keyBegin(); it != table.keyEnd(); ++it) {
        if (!folders.contains(*it))
            breaches += QStringLiteral("%1: has a row in README's table, but no source").arg(*it);
    }
    return breaches;
}

/// Includes against the table of folders; `guiHeaders` are the names that QtGui and QtWidgets offer.
inline QStringList includeBreaches(const SourceFile &file, const FolderTable &table, const QSet<QString> &guiHeaders)
{
    static const QRegularExpression include(QString::fromLatin1(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    const QString folder = folderOf(file.path);
    const QSet<QString> allowed = table.value(folder);
    QStringList breaches;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        if (match.captured(1) == u"<") {
            const bool gui = header.startsWith(u"QtGui") || header.startsWith(u"QtWidgets") || guiHeaders.contains(header);
            if (folder.startsWith(u"app") && gui)
                breaches += breach(file, i, QStringLiteral("app knows no window, yet includes <%1>").arg(header));
            continue;
        }
        if (header.endsWith(u".moc"))
            continue;
        const QString target = folderOf(header);
        if (!header.startsWith(u"app/") && !header.startsWith(u"ui/"))
            breaches += breach(file, i, QStringLiteral("\"%1\" is not written from the repository root").arg(header));
        else if (target != folder && !allowed.contains(target))
            breaches += breach(file, i, QStringLiteral("%1 may not include \"%2\"").arg(folder, header));
    }
    return breaches;
}

/// Lower case, and one blank for every way that code joins two words: riskLevel, risk_level, risk-level.
inline QString spoken(const QString &text)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])"));
    static const QRegularExpression joint(QString::fromLatin1(R"([_\-\s]+)"));
    return QString(text).replace(hump, QStringLiteral(" ")).replace(joint, QStringLiteral(" ")).toLower();
}

struct TemplateWords
{
    QSet<QString> pairs;   ///< Two neighbouring words of a heading, a label or a task, spoken.
    QSet<QString> options; ///< Single words that can be chosen, spoken. Too common to be banned outside a string of their own.
};

/// What only this template says: taken from its headings, its bold labels and options, its choices and its tasks.
inline TemplateWords templateWords(const QString &markdown)
{
    static const QRegularExpression telling(QString::fromLatin1(
        R"(^(?:#+ +(?<heading>.+)|\s*[-*] +(?:\[.\] +)?\*\*(?<bold>[^*]+)\*\*(?<value>.*)|\s*[-*] +\[.\] +(?<task>.+))$)"));
    static const QRegularExpression word(QStringLiteral("[a-z]+"));
    // A pair with one of these, like "date and", would ban half of English.
    static const QSet<QString> joiners{
        QStringLiteral("a"),  QStringLiteral("all"), QStringLiteral("and"), QStringLiteral("any"), QStringLiteral("are"),
        QStringLiteral("is"), QStringLiteral("for"), QStringLiteral("in"),  QStringLiteral("not"), QStringLiteral("of"),
        QStringLiteral("on"), QStringLiteral("or"),  QStringLiteral("the"), QStringLiteral("to"),
    };
    // What one says of GitHub and of clocks, whatever the template.
    static const QSet<QString> everyday{QStringLiteral("pull requests"), QStringLiteral("one hour"), QStringLiteral("rest api")};
    TemplateWords words;
    for (const QString &line : markdown.split(u'\n')) {
        const QRegularExpressionMatch match = telling.match(line);
        if (!match.hasMatch())
            continue;
        const QString text = match.captured(u"heading") + match.captured(u"bold") + match.captured(u"task");
        QString before;
        for (auto it = word.globalMatch(spoken(text)); it.hasNext();) {
            const QString now = it.next().captured();
            const QString pair = before + u' ' + now;
            if (!before.isEmpty() && !joiners.contains(before) && !joiners.contains(now) && !everyday.contains(pair))
                words.pairs += pair;
            before = now;
        }
        if (!match.captured(u"bold").isEmpty() && !match.captured(u"bold").contains(u' '))
            words.options += spoken(match.captured(u"bold"));
        const QStringList choices = match.captured(u"value").split(QStringLiteral(" / "));
        if (choices.size() > 1) {
            for (const QString &choice : choices)
                words.options += spoken(choice.trimmed());
        }
    }
    return words;
}

/// Words of the template in C++ or .ui: what the program knows of a template is data.
inline QStringList wordBreaches(const SourceFile &file, const TemplateWords &words)
{
    static const QRegularExpression literal(QString::fromLatin1(R"re("((?:[^"\\]|\\.)*)")re"));
    static const QRegularExpression stem(QStringLiteral("(?:roll ?back|deploy)"), QRegularExpression::CaseInsensitiveOption);
    // What a database calls undoing a transaction is not the template's word.
    static const QRegularExpression transaction(QString::fromLatin1(R"(\bROLLBACK\b|\brollback\(\))"));
    QStringList breaches;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = spoken(QString(lines.at(i)).remove(transaction));
        if (const QRegularExpressionMatch match = stem.match(line); match.hasMatch())
            breaches += breach(file, i, match.captured());
        for (const QString &pair : words.pairs) {
            if (line.contains(pair))
                breaches += breach(file, i, pair);
        }
        for (auto it = literal.globalMatch(lines.at(i)); it.hasNext();) {
            if (const QString text = spoken(it.next().captured(1)).trimmed(); words.options.contains(text))
                breaches += breach(file, i, text);
        }
    }
    return breaches;
}

/// Marks of unfinished work, string connects and nested event loops. `program` is false for tests, which may wait.
inline QStringList leftoverBreaches(const SourceFile &file, bool program)
{
    static const QRegularExpression marks(QString::fromLatin1(R"(\b(?:TODO|FIXME|XXX)\b|\bQ_UNUSED\b)"));
    static const QRegularExpression loops(QString::fromLatin1(R"(\bQEventLoop\b|\b(?:SIGNAL|SLOT)\(|\bexec\(\))"));
    // The one loop that every program has, and a database query.
    static const QRegularExpression allowed(QString::fromLatin1(R"(\b(?:app|application|query)\.exec\(\)|QC?o?r?e?Application::exec\(\))"));
    QStringList breaches;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const QRegularExpressionMatch match = marks.match(lines.at(i)); match.hasMatch())
            breaches += breach(file, i, match.captured());
        const QString line = QString(lines.at(i)).remove(allowed);
        if (const QRegularExpressionMatch match = loops.match(line); program && match.hasMatch())
            breaches += breach(file, i, match.captured());
    }
    return breaches;
}

/// Names at the top of the tree that nobody asked for. Dotfiles are free.
inline QStringList topLevelBreaches(const QStringList &names)
{
    static const QSet<QString> allowed{
        QStringLiteral("CMakeLists.txt"),
        QStringLiteral("CMakePresets.json"),
        QStringLiteral("LICENSE"),
        QStringLiteral("README.md"),
        QStringLiteral("app"),
        QStringLiteral("ui"),
        QStringLiteral("resources"),
        QStringLiteral("translations"),
        QStringLiteral("tests"),
        QStringLiteral("packaging"),
    };
    QStringList breaches;
    for (const QString &name : names) {
        if (!name.startsWith(u'.') && !allowed.contains(name))
            breaches += name;
    }
    return breaches;
}

} // namespace waybill::test
