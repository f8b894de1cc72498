#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace waybill {

/// One list item of an issue.
struct IssueLine
{
    enum class Kind { Task, Value, Other };
    Kind kind = Kind::Other;
    QString label;     ///< Of a value its label; of a task its text.
    QString value;     ///< Of a value.
    bool done = false; ///< Of a task.
    int number = 0;    ///< From 1, in the body.
};

/// A heading and what stands directly beneath it.
struct IssueHeading
{
    int level = 0;
    QString title;
    qsizetype begin = 0; ///< Of everything beneath it, its parts included, in the issue's characters;
    qsizetype end = 0;   ///< and behind that.
    QList<IssueLine> lines;
    std::vector<std::unique_ptr<IssueHeading>> parts; ///< Headings of a deeper level, up to the next that is not.
};

/// An issue as simple programs read it, line by line and by regular expressions, with no knowledge of Markdown:
///  - a heading is `#` marks at the start of a line, one blank and text, also in code blocks; colons at the title's ends do not count;
///  - a task is a dash, blanks, `[x]` or `[ ]`, blanks and text; a capital X is none;
///  - a value is a dash, one blank, `**Label:**`, blanks and text on the same line.
/// Runs of blanks count as one: such programs are handed the text by a shell.
class IssueLines
{
public:
    explicit IssueLines(const QByteArray &body);

    /// The headings that count as sections: those beside the first headings of level 3, wherever these stand.
    const QList<const IssueHeading *> &sections() const { return m_sections; }
    /// The sections with this text in their title.
    QList<const IssueHeading *> find(const QString &section) const;
    /// The headings directly beneath a section with `part` in their title, without those with `notPart`.
    static QList<const IssueHeading *> partsOf(const IssueHeading &section, const QString &part, const QString &notPart = {});
    /// Everything beneath a section, line by line, its parts included; nothing for a heading deeper than sections are.
    QString textOf(const IssueHeading &heading) const;

private:
    void addSections(const IssueHeading &heading);

    QString m_text;
    IssueHeading m_root;
    QList<const IssueHeading *> m_sections;
};

} // namespace waybill
