#include "app/validation/readings.h"

#include "app/base/printable.h"
#include "app/form/zonedtime.h"
#include "app/validation/finding.h"
#include "app/validation/issuelines.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Validation)
};

/// GitHub takes no longer titles and bodies; what is longer cannot be filed.
constexpr qsizetype longestRead = 4 * longestBody;

QString withoutSpaces(const QString &text)
{
    QString out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](QChar c) { return !c.isSpace(); });
    return out;
}

/// What counts of a value; no value where nothing does.
std::optional<QString> countedPart(const Reading &reading, const QString &value)
{
    if (reading.reads.pattern().isEmpty()) {
        const QString text = value.trimmed();
        return text.isEmpty() || reading.absent.contains(text) ? std::nullopt : std::optional(text);
    }
    const QRegularExpressionMatch match = reading.reads.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(match.lastCapturedIndex());
}

/// Makes the facts of one issue.
class IssueReader
{
public:
    IssueReader(const QString &title, const QByteArray &body) : m_title(title), m_lines(body) { }

    void add(Facts &facts, const Reading &reading) const
    {
        switch (reading.kind) {
        case Reading::Kind::Title:
            return set(facts, reading, "case", titleCase(reading));
        case Reading::Kind::Line:
        case Reading::Kind::Moment:
            return addLine(facts, reading);
        case Reading::Kind::Choice:
            return set(facts, reading, "choice", choice(reading));
        case Reading::Kind::Task:
            return addTask(facts, reading);
        case Reading::Kind::Tasks:
            return addTasks(facts, reading);
        case Reading::Kind::Text:
            return addText(facts, reading);
        case Reading::Kind::Headings:
            return addHeadings(facts, reading);
        }
    }

private:
    static void set(Facts &facts, const Reading &reading, const char *property, const Fact::Value &value, const QString &evidence = {})
    {
        facts.set(reading.name + QLatin1Char('.') + QLatin1String(property), {true, value, evidence, {}});
    }

    /// The lines of a kind in one section, or in the parts of it that the reading asks for.
    template <typename Visit>
    static void forEachLine(const Reading &reading, const IssueHeading &section, IssueLine::Kind kind, Visit visit)
    {
        const QList<const IssueHeading *> headings =
            reading.part.isEmpty() ? QList<const IssueHeading *>{&section} : IssueLines::partsOf(section, reading.part, reading.notPart);
        for (const IssueHeading *heading : headings) {
            for (const IssueLine &line : heading->lines) {
                if (line.kind == kind)
                    visit(line);
            }
        }
    }

    Fact::Value titleCase(const Reading &reading) const
    {
        const QString title = reading.withoutBlanks ? withoutSpaces(m_title) : m_title;
        for (const Reading::Case &one : reading.cases) {
            if (one.matches.match(title).hasMatch())
                return one.value;
        }
        return {};
    }

    struct Value
    {
        std::optional<QString> text;
        int line = 0;
    };

    static Value valueIn(const Reading &reading, const IssueHeading &section)
    {
        Value found;
        forEachLine(reading, section, IssueLine::Kind::Value, [&](const IssueLine &line) {
            if (!line.label.contains(reading.line))
                return;
            const std::optional<QString> text = countedPart(reading, line.value);
            if (text || reading.last)
                found = {text, line.number};
        });
        return found;
    }

    /// A workflow looks at each section of a name by itself: one that lacks the value is what it stumbles over.
    void addLine(Facts &facts, const Reading &reading) const
    {
        Value found;
        for (const IssueHeading *section : m_lines.find(reading.section)) {
            found = valueIn(reading, *section);
            if (!found.text)
                break;
        }
        Fact::Value value = found.text ? Fact::Value(*found.text) : Fact::Value();
        if (found.text && reading.kind == Reading::Kind::Moment) {
            const std::optional<ZonedTime> time = readZonedTime(*found.text, {{}, reading.format, reading.zone, {}, true});
            value = time ? Fact::Value(time->utc) : Fact::Value();
        }
        const bool there = value.index() != 0;
        set(facts, reading, "value", value,
            there ? ValidationText::tr("“%1” in line %2 of the issue").arg(*found.text).arg(found.line)
                  : ValidationText::tr("not found in the issue"));
    }

    /// Only the first section of this name is looked at.
    Fact::Value choice(const Reading &reading) const
    {
        const QList<const IssueHeading *> headings = m_lines.find(reading.section);
        if (headings.isEmpty())
            return {};
        for (const IssueLine &line : headings.constFirst()->lines) {
            if (line.kind != IssueLine::Kind::Task || !line.done)
                continue;
            for (const QString &option : reading.options) {
                if (line.label.contains(option))
                    return option;
            }
        }
        return {};
    }

    /// Of the section in which it is not ticked, if there is one. No such task is none that is ticked.
    void addTask(Facts &facts, const Reading &reading) const
    {
        enum class Found { None, Open, Ticked } found = Found::None;
        for (const IssueHeading *section : m_lines.find(reading.section)) {
            found = Found::None;
            forEachLine(reading, *section, IssueLine::Kind::Task, [&](const IssueLine &line) {
                if (line.label.contains(reading.task))
                    found = line.done ? Found::Ticked : Found::Open;
            });
            if (found != Found::Ticked)
                break;
        }
        set(facts, reading, "ticked", found == Found::Ticked,
            found == Found::None         ? ValidationText::tr("no such task in the issue")
                : found == Found::Ticked ? ValidationText::tr("ticked")
                                         : ValidationText::tr("not ticked"));
    }

    /// Of the section with the fewest, if there are several; all that are not ticked.
    void addTasks(Facts &facts, const Reading &reading) const
    {
        std::optional<qint64> fewest;
        qint64 all = 0;
        qint64 open = 0;
        for (const IssueHeading *section : m_lines.find(reading.section)) {
            qint64 count = 0;
            forEachLine(reading, *section, IssueLine::Kind::Task, [&](const IssueLine &line) {
                ++count;
                open += line.done ? 0 : 1;
            });
            all += count;
            fewest = std::min(count, fewest.value_or(count));
        }
        const QString evidence = ValidationText::tr("%1 of %2 ticked").arg(all - open).arg(all);
        set(facts, reading, "count", fewest.value_or(0), evidence);
        set(facts, reading, "open", open, evidence);
    }

    void addText(Facts &facts, const Reading &reading) const
    {
        const QList<const IssueHeading *> headings = m_lines.find(reading.section);
        const bool found = std::any_of(headings.cbegin(), headings.cend(), [&](const IssueHeading *heading) {
            return reading.reads.match(m_lines.textOf(*heading)).hasMatch();
        });
        set(facts, reading, "found", found,
            found ? ValidationText::tr("found in the issue") : ValidationText::tr("not found in the issue"));
    }

    bool isThere(const Reading &reading, const QString &heading) const
    {
        if (reading.section.isEmpty())
            return !m_lines.find(heading).isEmpty();
        const QList<const IssueHeading *> sections = m_lines.find(reading.section);
        return std::all_of(sections.cbegin(), sections.cend(),
                           [&heading](const IssueHeading *section) { return !IssueLines::partsOf(*section, heading).isEmpty(); });
    }

    void addHeadings(Facts &facts, const Reading &reading) const
    {
        QStringList missing;
        std::copy_if(reading.headings.cbegin(), reading.headings.cend(), std::back_inserter(missing),
                     [&](const QString &heading) { return !isThere(reading, heading); });
        set(facts, reading, "missing", missing, missing.isEmpty() ? ValidationText::tr("none is missing") : enumeration(missing));
    }

    QString m_title;
    IssueLines m_lines;
};

} // namespace

Facts readIssue(const QList<Reading> &readings, const QString &title, const QByteArray &body)
{
    Facts facts;
    if (readings.isEmpty())
        return facts;
    const bool readable = !body.isNull() && body.size() <= longestRead;
    const IssueReader reader(title, readable ? body : QByteArray());
    for (const Reading &reading : readings) {
        const bool ofTitle = reading.kind == Reading::Kind::Title;
        if (ofTitle ? !title.isNull() : readable)
            reader.add(facts, reading);
    }
    return facts;
}

Facts withReadings(Facts facts, const std::optional<Contract> &contract, const FormSnapshot &snapshot, const QByteArray &body)
{
    if (!contract)
        return facts;
    const QString title = issueTitle(snapshot);
    const Facts read = readIssue(contract->readings, title.isNull() ? QStringLiteral("") : title, body);
    for (const QString &name : read.names())
        facts.set(name, read.fact(name));
    return facts;
}

} // namespace waybill
