#include "app/body/bodywriter.h"

#include "app/body/bodysyntax.h"
#include "app/body/singleline.h"
#include "app/template/linesyntax.h"

namespace waybill {

namespace {

/// Puts together the body's lines and keeps one blank line where the template has some and what stood between is gone.
class Output
{
public:
    explicit Output(const QByteArray &lineEnd) : m_lineEnd(lineEnd) { }

    void blank(QByteArrayView line)
    {
        m_needsBlank = false;
        if (m_dropped && m_lastBlank)
            return;
        append(line);
        m_lastBlank = true;
    }
    void text(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return;
        if (m_needsBlank) {
            startLine();
            append(m_lineEnd);
            m_needsBlank = false;
        }
        append(bytes);
        m_lastBlank = false;
        m_dropped = false;
    }
    /// Something that the template has here is left out.
    void drop() { m_dropped = true; }

    /// Whole lines, with a blank line before and, if more follows, after.
    void paragraph(const QByteArray &lines)
    {
        startLine();
        if (!m_lastBlank)
            append(m_lineEnd);
        m_needsBlank = false;
        text(lines);
        text(m_lineEnd);
        m_needsBlank = true;
    }

    int line() const { return m_line; }
    int lineAfter() const { return m_line + (m_bytes.isEmpty() || m_bytes.endsWith('\n') ? 0 : 1); }

    QByteArray take()
    {
        if (m_dropped && m_lastBlank) {
            while (m_bytes.endsWith(m_lineEnd + m_lineEnd))
                m_bytes.chop(m_lineEnd.size());
        }
        return std::move(m_bytes);
    }

private:
    void startLine()
    {
        if (!m_bytes.isEmpty() && !m_bytes.endsWith('\n'))
            append(m_lineEnd);
    }
    void append(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        m_line += int(std::count(bytes.begin(), bytes.end(), '\n'));
    }

    const QByteArray m_lineEnd;
    QByteArray m_bytes;
    int m_line = 0;
    bool m_lastBlank = true; // The body's start counts as one.
    bool m_dropped = false;
    bool m_needsBlank = false;
};

QByteArray quoted(const QString &text)
{
    // A JSON string is a YAML scalar (YAML 1.2, 1.3 relation to JSON).
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            out += QLatin1Char('\\');
        out += c;
    }
    return (out + QLatin1Char('"')).toUtf8();
}

QByteArray quotedList(const QStringList &texts)
{
    QByteArray out = "[";
    for (const QString &text : texts)
        out += (out.size() > 1 ? ", " : "") + quoted(text);
    return out + ']';
}

class Writer
{
public:
    Writer(const FormSnapshot &snapshot, const BodyLayout &layout, const BodySyntax &syntax, const WriteOptions &options)
        : m_snapshot(snapshot), m_form(*snapshot.definition), m_layout(layout), m_syntax(syntax), m_options(options), m_out(layout.lineEnd)
    {
    }

    WrittenBody write()
    {
        for (const Part &part : m_layout.parts)
            add(part);
        WrittenBody body;
        body.fields = m_lines;
        body.markdown = m_out.take();
        if (m_options.frontMatter)
            addFrontMatter(body);
        return body;
    }

private:
    QByteArrayView bytes(SourceSpan span) const { return QByteArrayView(m_layout.source).sliced(span.begin, span.length()); }
    bool exists(int field) const { return field < 0 || m_snapshot.exists.at(field); }
    const Value &value(int field) const { return m_snapshot.values.at(field); }

    void add(const Part &part)
    {
        const int before = m_out.line();
        switch (part.kind) {
        case Part::Kind::FrontMatter:
            return;
        case Part::Kind::Blank:
            m_out.blank(bytes(part.span));
            return;
        case Part::Kind::Heading:
        case Part::Kind::Callout:
            m_out.text(bytes(part.span));
            return;
        case Part::Kind::Text:
            addText(part);
            break;
        case Part::Kind::Guidance:
            addGuidance(part);
            break;
        case Part::Kind::Label:
        case Part::Kind::LineEnd:
        case Part::Kind::Value:
            addLinePiece(part);
            break;
        case Part::Kind::Task:
            addTask(part);
            break;
        case Part::Kind::Answer:
            addAnswer(part);
            break;
        }
        if (part.field >= 0)
            note(part.field, before);
    }

    /// Remembers which lines a field wrote.
    void note(int field, int before)
    {
        const int after = m_out.lineAfter();
        if (after == before)
            return;
        if (!m_lines.isEmpty() && m_lines.constLast().field == field)
            m_lines.last().end = after;
        else
            m_lines.append({field, before, after});
    }

    void addText(const Part &part)
    {
        const bool ofTask = part.task >= 0 && part.field >= 0;
        const auto *checklist = ofTask ? std::get_if<ChecklistKind>(&m_form.fields.at(part.field).kind) : nullptr;
        const bool rewritten = checklist && checklist->editable && m_snapshot.given.at(part.field).index() != 0;
        if (exists(part.field) && !rewritten)
            m_out.text(bytes(part.span));
        else
            m_out.drop();
    }

    void addGuidance(const Part &part)
    {
        if (m_options.keepGuidance && exists(part.field)) {
            if (m_inLine && m_needsSpace)
                m_out.text(" ");
            m_out.text(bytes(part.span));
        } else {
            m_out.drop();
        }
    }

    void addLinePiece(const Part &part)
    {
        if (!exists(part.field)) {
            m_out.drop();
            return;
        }
        if (part.kind == Part::Kind::Label) {
            m_inLine = true;
            m_label = bytes(part.span);
        } else if (part.kind == Part::Kind::Value) {
            addValue(part);
        } else {
            m_inLine = m_needsSpace = false;
            const QByteArrayView end = bytes(part.span);
            // Blanks behind the value are the template's, and only of use where nothing else changed.
            m_out.text(m_options.keepGuidance ? end : end.endsWith("\r\n") ? end.last(2) : end.endsWith('\n') ? end.last(1) : end.first(0));
        }
    }

    void addValue(const Part &part)
    {
        const Field &field = m_form.fields.at(part.field);
        const QString answer = textOf(value(part.field));
        if (answer.isEmpty() && (m_options.keepGuidance || std::holds_alternative<ConstantKind>(field.kind))) {
            m_out.text(m_label);
            m_out.text(bytes(part.span));
            return;
        }
        qsizetype end = m_label.size();
        while (end > 0 && (m_label.at(end - 1) == ' ' || m_label.at(end - 1) == '\t'))
            --end;
        if (answer.isEmpty()) {
            m_out.text(m_label.first(end));
            return;
        }
        m_out.text(m_label.first(end));
        const QByteArrayView gap = m_label.sliced(end);
        m_out.text(gap.isEmpty() ? QByteArrayView(" ") : gap);
        m_out.text(escapedSingleLine(answer, singleLineStructure(m_form, m_layout, part.field)).toUtf8());
        m_needsSpace = part.span.length() == 0;
    }

    void addTask(const Part &part)
    {
        if (!exists(part.field)) {
            m_out.drop();
            return;
        }
        const Field &field = m_form.fields.at(part.field);
        if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
            addBox(part, choice->options.at(part.task).text == textOf(value(part.field)));
        } else if (const auto *checklist = std::get_if<ChecklistKind>(&field.kind)) {
            if (m_snapshot.given.at(part.field).index() == 0)
                m_out.text(bytes(part.span));
            else if (!checklist->editable)
                addFixedTask(part, *checklist);
            else if (part.task == 0)
                addEditableTasks(part);
            else
                m_out.drop();
        }
    }

    /// What stands before a task's box.
    QByteArray prefix(const Part &task) const
    {
        const QByteArrayView line = bytes(task.span);
        return line.first(line.indexOf('[')).toByteArray();
    }

    /// The template's own line with the box ticked or not.
    void addBox(const Part &part, bool ticked)
    {
        QByteArray line = bytes(part.span).toByteArray();
        const qsizetype box = line.indexOf('[');
        line[box + 1] = ticked ? 'x' : ' ';
        m_out.text(line);
    }

    void addFixedTask(const Part &part, const ChecklistKind &checklist)
    {
        const Task &task = std::get<Tasks>(value(part.field)).at(part.task);
        const TemplateTask &source = checklist.tasks.at(part.task);
        if (source.linkWords.isEmpty() || task.link.isEmpty()) {
            addBox(part, task.done);
            return;
        }
        m_out.text(prefix(part) + (task.done ? "[x] " : "[ ] ") + task.text.toUtf8() + " (" + task.link.toUtf8() + ')');
        endLine(part);
    }

    void addEditableTasks(const Part &part)
    {
        const Tasks tasks = std::get<Tasks>(value(part.field));
        if (tasks.isEmpty())
            m_out.drop();
        for (const Task &task : tasks) {
            m_out.text(prefix(part) + (task.done ? "[x] " : "[ ] ") + task.text.toUtf8());
            endLine(part);
        }
    }

    void endLine(const Part &) { m_out.text(m_layout.lineEnd); }

    void addAnswer(const Part &part)
    {
        const bool here = exists(part.field);
        const QString answer = here ? textOf(value(part.field)) : m_form.fields.at(part.field).otherwise;
        if (answer.isEmpty()) {
            if (here && m_options.keepGuidance)
                m_out.text(bytes(part.span));
            else if (part.span.length() > 0)
                m_out.drop();
            return;
        }
        QStringList lines = answer.split(QLatin1Char('\n'));
        if (here) {
            for (QString &line : lines)
                line = m_syntax.escaped(line, part.section);
        }
        m_out.paragraph(lines.join(QString::fromLatin1(m_layout.lineEnd)).toUtf8());
    }

    void addFrontMatter(WrittenBody &body) const
    {
        QByteArrayList lines{"---"};
        const FrontMatter &keys = m_form.frontMatter;
        if (!keys.name.isEmpty())
            lines.append("name: " + quoted(keys.name));
        if (!keys.about.isEmpty())
            lines.append("about: " + quoted(keys.about));
        lines.append("title: " + quoted(issueTitle(m_snapshot)));
        lines.append("labels: " + quotedList(issueLabels(m_snapshot)));
        if (!keys.type.isEmpty())
            lines.append("type: " + quoted(keys.type));
        if (!keys.assignees.isEmpty())
            lines.append("assignees: " + quotedList(keys.assignees));
        lines.append("---");
        lines.append("");
        body.markdown.prepend(lines.join(m_layout.lineEnd) + m_layout.lineEnd);
        for (WrittenBody::FieldLines &field : body.fields) {
            field.first += int(lines.size());
            field.end += int(lines.size());
        }
    }

    const FormSnapshot &m_snapshot;
    const FormDefinition &m_form;
    const BodyLayout &m_layout;
    const BodySyntax &m_syntax;
    const WriteOptions m_options;
    Output m_out;
    QList<WrittenBody::FieldLines> m_lines;
    QByteArrayView m_label;
    bool m_inLine = false;
    bool m_needsSpace = false; ///< The template has no value between the label and the comment behind it.
};

} // namespace

BodyWriter::BodyWriter(const FormDefinition &definition, BodyLayoutPtr layout)
    : m_layout(std::move(layout)), m_syntax(std::make_unique<const BodySyntax>(definition, *m_layout))
{
}

BodyWriter::~BodyWriter() = default;

WrittenBody BodyWriter::write(const FormSnapshot &snapshot, const WriteOptions &options) const
{
    return Writer(snapshot, *m_layout, *m_syntax, options).write();
}

WrittenBody writeBody(const BodyLayoutPtr &layout, const FormSnapshot &snapshot, const WriteOptions &options)
{
    return BodyWriter(*snapshot.definition, layout).write(snapshot, options);
}

} // namespace waybill
