#include "app/validation/finding.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Validation)
};

struct HeadingLine
{
    int level = 0;
    int line = 0; ///< From 1.
    QString text;
};

/// As a reader of lines sees them, which knows nothing of code blocks and comments.
QList<HeadingLine> headingLines(const QByteArray &body)
{
    QList<HeadingLine> headings;
    int number = 0;
    for (qsizetype begin = 0, end = 0; begin <= body.size(); begin = end + 1) {
        end = body.indexOf('\n', begin);
        end = end < 0 ? body.size() : end;
        const QByteArrayView line = QByteArrayView(body).sliced(begin, end - begin);
        ++number;
        qsizetype marks = 0;
        while (marks < line.size() && line.at(marks) == '#')
            ++marks;
        if (marks == 0 || marks >= line.size() || line.at(marks) != ' ')
            continue;
        const QString text = QString::fromUtf8(line.sliced(marks + 1)).trimmed();
        if (!text.isEmpty())
            headings.append({int(marks), number, text});
    }
    return headings;
}

Finding wrong(const QString &heading, int line, const QString &what)
{
    return {.match = heading, .reading = what, .line = line};
}

/// What is wrong with one of the headings that have to be there.
Found findNamed(const QString &name, int level, const QList<HeadingLine> &lines)
{
    const HeadingLine *first = nullptr;
    for (const HeadingLine &line : lines) {
        if (!line.text.contains(name))
            continue;
        if (line.level != level)
            return wrong(name, line.line,
                         ValidationText::tr("“%1” has level %2 in line %3 of the issue").arg(name).arg(line.level).arg(line.line));
        if (first)
            return wrong(name, line.line, ValidationText::tr("“%1” stands again in line %2 of the issue").arg(name).arg(line.line));
        first = &line;
    }
    return first ? std::nullopt : Found(wrong(name, 0, ValidationText::tr("“%1” is missing").arg(name)));
}

bool isNamed(const QString &text, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&text](const QString &name) { return text.contains(name); });
}

} // namespace

Found find(const BodyHeadingsRule &rule, const RuleInput &input)
{
    if (input.context.body.isNull())
        return Finding{.state = CheckState::NotChecked, .evidence = ValidationText::tr("the text is not written yet")};
    const QList<HeadingLine> lines = headingLines(input.context.body);
    bool begun = false;
    for (const HeadingLine &line : lines) {
        const bool known = isNamed(line.text, rule.headings);
        begun = begun || known;
        if (begun && !known && line.level <= rule.level && !isNamed(line.text, rule.allowed)) {
            return wrong(line.text, line.line,
                         ValidationText::tr("“%1” in line %2 of the issue is taken for one, too").arg(line.text).arg(line.line));
        }
    }
    for (const QString &name : rule.headings) {
        if (Found found = findNamed(name, rule.level, lines))
            return found;
    }
    return std::nullopt;
}

} // namespace waybill
