#include "app/body/bodyedit.h"

#include "app/base/variants.h"
#include "app/body/owntext.h"
#include "app/body/partwriter.h"
#include "app/body/singleline.h"
#include "app/body/taskedits.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace waybill {

namespace {

QByteArray linesOfMarkdown(const QString &text)
{
    return text.isEmpty() ? QByteArray() : text.toUtf8() + '\n';
}

/// Changes one body.
class Editor
{
public:
    Editor(const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &markdown, const ReadBody &read,
           const QList<Value> &wanted)
        : m_form(*definition),
          m_layout(layout),
          m_syntax(*definition, layout),
          m_parts(read.parts),
          m_before(makeSnapshot(definition, read.given)),
          m_after(makeSnapshot(definition, wanted)),
          m_edits(markdown, layout.lineEnd)
    {
        m_partsOf.resize(m_form.fields.size());
        for (int i = 0; i < m_parts.size(); ++i) {
            if (m_parts.at(i).field >= 0)
                m_partsOf[m_parts.at(i).field].append(i);
        }
        m_place.fill(-1, m_form.fields.size());
        for (int i = int(layout.parts.size()) - 1; i >= 0; --i) {
            if (layout.parts.at(i).field >= 0)
                m_place[layout.parts.at(i).field] = i;
        }
    }

    QByteArray edited()
    {
        for (int field = 0; field < m_form.fields.size(); ++field) {
            if (field == m_form.titleField || givesWay(field, m_after))
                continue;
            const bool was = m_before.exists.at(field);
            const bool is = m_after.exists.at(field);
            if (was && !is && hasSection(m_form.fields.at(field).section))
                takeAway(field);
            else if (is && (m_before.given.at(field) != m_after.given.at(field) || (!was && lacks(field))))
                write(field);
        }
        return m_edits.result();
    }

    const FormSnapshot &wanted() const { return m_after; }

private:
    FieldPlace placeOf(int field) const { return m_layout.fields.at(field).place; }

    /// Whether the body has a place for it, with nothing in it or what stands for it while it does not exist.
    bool lacks(int field) const
    {
        const bool standsIn = placeOf(field) == FieldPlace::Paragraph && m_before.given.at(field).index() == 0;
        return (standsIn || m_partsOf.at(field).isEmpty()) && hasSection(m_form.fields.at(field).section);
    }

    QByteArray rendered(const std::function<bool(const Part &)> &isWanted) const
    {
        PartWriter writer(m_after, m_layout, m_syntax, {});
        for (const Part &part : m_layout.parts) {
            if (isWanted(part))
                writer.add(part);
        }
        QByteArray text = writer.written();
        text.replace("\r\n", "\n");
        return text.isEmpty() || text.endsWith('\n') ? text : text + '\n';
    }

    void takeAway(int field)
    {
        if (placeOf(field) == FieldPlace::Paragraph)
            return writeLines(field, m_form.fields.at(field).otherwise);
        if (placeOf(field) == FieldPlace::Cell)
            return; // Its row has others.
        for (const int part : m_partsOf.at(field)) {
            // Pieces of one line are one removal.
            if (const qsizetype begin = m_parts.at(part).span.begin; begin == m_edits.lineBegin(begin))
                m_edits.removeLine(begin);
        }
    }

    void write(int field)
    {
        const MarkdownAnswer *markdown = markdownOf(m_after.given.at(field));
        if (markdown && (markdown->whole ? writeWhole(field, markdown->text) : writeMarkdown(field, markdown->text)))
            return;
        if (!hasSection(m_form.fields.at(field).section))
            return insertSection(m_form.fields.at(field).section);
        switch (placeOf(field)) {
        case FieldPlace::Outside:
            return;
        case FieldPlace::Line:
        case FieldPlace::Cell:
            return writeValue(field);
        case FieldPlace::Tasks:
            return writeTasks(field);
        case FieldPlace::Paragraph:
            return writeParagraph(field);
        case FieldPlace::Rows:
            return writeLines(field, QString::fromUtf8(rendered([field](const Part &part) { return part.field == field; })).trimmed());
        }
    }

    /// In place of the lines that the body has of the field; false where it has none, or only a part of one.
    bool writeMarkdown(int field, const QString &text)
    {
        const QList<int> &own = m_partsOf.at(field);
        const auto isOthers = [field](const Part &part) { return part.field >= 0 && part.field != field; };
        if (own.isEmpty() || placeOf(field) == FieldPlace::Cell
            || std::any_of(m_parts.cbegin() + own.first(), m_parts.cbegin() + own.last(), isOthers))
            return false;
        m_edits.replaceLines(withWordsAround(field, m_layout, m_edits.source(), m_parts, {own.first(), own.last()}), linesOfMarkdown(text));
        return true;
    }

    /// In place of the lines that the body has of the section; false where it has none.
    bool writeWhole(int field, const QString &text)
    {
        const auto [first, end] = m_layout.wholePartsOf(field);
        QList<Part> own = m_parts;
        own.removeIf([from = m_layout.parts.at(first).section, to = m_layout.parts.at(end - 1).section](const Part &part) {
            return part.section < from || part.section > to || part.kind == Part::Kind::Blank;
        });
        if (own.isEmpty())
            return false;
        const SourceSpan lines{own.constFirst().span.begin, own.constLast().span.end};
        const QByteArray written = linesOfMarkdown(text);
        // As in a new body a line behind it is no part of other words.
        const bool isSame = m_edits.source().mid(lines.begin, lines.length()).replace("\r\n", "\n") == written;
        m_edits.replaceLines(lines, isSame || written.isEmpty() || m_edits.isBlankLine(lines.end) ? written : written + '\n');
        return true;
    }

    void writeValue(int field)
    {
        const auto value = std::find_if(m_partsOf.at(field).cbegin(), m_partsOf.at(field).cend(),
                                        [this](int part) { return m_parts.at(part).kind == Part::Kind::Value; });
        if (value == m_partsOf.at(field).cend()) {
            if (placeOf(field) == FieldPlace::Line)
                insert(field, rendered([field](const Part &part) { return part.field == field; }), false);
            return;
        }
        const SourceSpan span = m_parts.at(*value).span;
        const QByteArray &source = m_edits.source();
        QByteArray bytes = valueBytes(field);
        const auto isBlank = [&source](qsizetype at) { return source.at(at) == ' ' || source.at(at) == '\t'; };
        if (!bytes.isEmpty() && span.begin > 0 && !isBlank(span.begin - 1) && source.at(span.begin - 1) != '|')
            bytes.prepend(' ');
        if (!bytes.isEmpty() && span.end < source.size() && !isBlank(span.end) && source.at(span.end) != '\r'
            && source.at(span.end) != '\n')
            bytes.append(' ');
        m_edits.replace(span, bytes);
    }

    /// As it is written into a new body.
    QByteArray valueBytes(int field) const
    {
        const Field &entry = m_form.fields.at(field);
        const QString answer = textOf(m_after.values.at(field));
        const SourceSpan own = m_layout.fields.at(field).value;
        const bool templates = answer.isEmpty() ? entry.stays : answer == textOf(unansweredValue(entry)) && answer == entry.ownText;
        if (templates)
            return m_layout.source.mid(own.begin, own.length()).trimmed();
        QString written = escapedSingleLine(answer, singleLineStructure(m_form, m_layout, field));
        if (placeOf(field) == FieldPlace::Cell)
            written.replace(QLatin1Char('|'), QLatin1String("\\|"));
        return written.toUtf8();
    }

    void writeTasks(int field)
    {
        QList<PlacedTask> tasks;
        for (const int index : m_partsOf.at(field)) {
            const Part &part = m_parts.at(index);
            if (part.kind == Part::Kind::Task)
                tasks.append({part.task, part.span, part.span});
            else if (!tasks.isEmpty() && tasks.constLast().all.end == part.span.begin)
                tasks.last().all.end = part.span.end;
        }
        if (tasks.isEmpty())
            return insert(field, rendered([field](const Part &part) { return part.field == field; }), false);
        TaskEdits edits(m_edits, m_layout, field, tasks);
        std::visit(Overloaded{
                       [&](const ChoiceKind &choice) {
                           const QString answer = textOf(m_after.values.at(field));
                           const auto named = std::find_if(choice.options.cbegin(), choice.options.cend(),
                                                           [&answer](const ChoiceOption &option) { return option.text == answer; });
                           edits.choose(named == choice.options.cend() ? -1 : int(named - choice.options.cbegin()));
                       },
                       [&](const ChecklistKind &list) {
                           const Tasks before = tasksOf(m_before.values.at(field));
                           const Tasks after = tasksOf(m_after.values.at(field));
                           if (!list.editable && haveSameTexts(before, after))
                               edits.change(before, after);
                           else if (before.size() == tasks.size())
                               edits.rewrite(before, after);
                       },
                       [](const LineAnswer &) {}, // None of these stands on task items.
                       [](const ParagraphKind &) {},
                       [](const ConstantKind &) {},
                   },
                   m_form.fields.at(field).kind);
    }

    void writeParagraph(int field)
    {
        const Field &entry = m_form.fields.at(field);
        const bool own = entry.stays && m_after.given.at(field).index() == 0;
        if (own || m_layout.isForm()) {
            const QByteArray whole = rendered([field](const Part &part) {
                return part.field == field && (part.kind == Part::Kind::Answer || part.kind == Part::Kind::NoResponse);
            });
            writeLines(field, QString::fromUtf8(whole.endsWith('\n') ? whole.chopped(1) : whole));
        } else {
            const QString answer = textOf(m_after.values.at(field));
            writeLines(field, answer.isEmpty() ? answer : QString::fromUtf8(m_syntax.escapedLines(answer, entry.section, "\n")));
        }
        // Behind the lines: what is put in at one place stays in the order in which it was put there.
        widenFences(field);
    }

    /// Of a long answer only the lines that differ.
    void writeLines(int field, const QString &text)
    {
        QList<SourceSpan> spans;
        QStringList before;
        SourceSpan fence{-1, -1};
        for (const int index : m_partsOf.at(field)) {
            const Part &part = m_parts.at(index);
            if (part.kind == Part::Kind::Answer || part.kind == Part::Kind::Rows) {
                spans.append(part.span);
                before.append(m_edits.lineText(part.span));
            } else if (part.kind == Part::Kind::Fence && fence.end < 0) {
                fence = part.span;
            }
        }
        const QStringList after = text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
        if (spans.isEmpty()) {
            const QByteArray lines = text.toUtf8() + '\n';
            if (!after.isEmpty() && fence.end >= 0)
                m_edits.insertLines(fence.end, lines);
            else if (!after.isEmpty())
                insert(field, lines, placeOf(field) == FieldPlace::Paragraph);
            return;
        }
        const qsizetype both = std::min(before.size(), after.size());
        qsizetype same = 0;
        while (same < both && before.at(same) == after.at(same))
            ++same;
        qsizetype end = 0;
        while (same + end < both && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
            ++end;
        const auto line = [&after](qsizetype at) { return after.at(at).toUtf8() + '\n'; };
        const qsizetype rewritten = std::min(before.size(), after.size()) - end;
        for (qsizetype i = same; i < before.size() - end; ++i) {
            if (i < rewritten)
                m_edits.replaceLines(spans.at(i), line(i));
            else
                m_edits.remove(spans.at(i));
        }
        QByteArray more;
        for (qsizetype i = std::max(same, rewritten); i < after.size() - end; ++i)
            more += line(i);
        if (!more.isEmpty())
            m_edits.insertLines(rewritten > 0 ? spans.at(rewritten - 1).end : spans.constFirst().begin, more);
    }

    /// A block of code is closed by the first line of as many marks (CommonMark 4.5); an answer with such a line needs more around it.
    void widenFences(int field)
    {
        QByteArray wanted;
        for (const Part &part : m_layout.parts) {
            if (part.kind == Part::Kind::Fence && part.section == m_form.fields.at(field).section && wanted.isEmpty())
                wanted = rendered([&part](const Part &other) { return other.span == part.span; }).trimmed();
        }
        for (const int index : m_partsOf.at(field)) {
            const Part &part = m_parts.at(index);
            if (part.kind != Part::Kind::Fence || wanted.isEmpty())
                continue;
            const qsizetype begin = m_edits.source().indexOf(wanted.at(0), part.span.begin);
            const auto marksAt = [&wanted](QByteArrayView text) {
                return std::find_if(text.begin(), text.end(), [&wanted](char c) { return c != wanted.at(0); }) - text.begin();
            };
            const qsizetype missing = begin < 0 ? 0 : marksAt(wanted) - marksAt(QByteArrayView(m_edits.source()).sliced(begin));
            if (missing > 0)
                m_edits.replace({begin, begin}, QByteArray(missing, wanted.at(0)));
        }
    }

    bool hasSection(int section) const
    {
        // What stands before the first heading has none that could be missing.
        return m_form.sections.at(section).level == 0
            || std::any_of(m_parts.cbegin(), m_parts.cend(), [section](const Part &part) { return part.section == section; });
    }

    /// Behind what the template has before it.
    void insertSection(int section)
    {
        if (std::exchange(m_inserted[section], true))
            return;
        QByteArray text = rendered([section](const Part &part) { return part.section == section; }).trimmed() + '\n';
        qsizetype at = 0;
        for (const Part &part : m_parts) {
            if (part.kind == Part::Kind::FrontMatter || (part.section >= 0 && part.section < section && part.kind != Part::Kind::Blank))
                at = m_edits.lineEnd(std::max(part.span.begin, part.span.end - 1));
        }
        m_edits.insertApart(at, text);
    }

    /// Lines of a field that the body has nothing of: behind the fields of its section that the template has before it, else behind what
    /// introduces the section.
    void insert(int field, const QByteArray &lines, bool apart)
    {
        if (lines.isEmpty())
            return;
        const int section = m_form.fields.at(field).section;
        qsizetype at = 0;
        bool behindField = false;
        bool behindAnswer = false;
        bool introduces = true;
        for (const Part &part : m_parts) {
            if (part.kind == Part::Kind::FrontMatter)
                at = part.span.end;
            if (part.section != section)
                continue;
            const bool before = part.field >= 0 && part.field != field && m_place.at(part.field) < m_place.at(field);
            const bool intro = part.kind == Part::Kind::Heading || part.kind == Part::Kind::Guidance
                || (part.kind == Part::Kind::Text && part.field < 0
                    && m_syntax.textBefore(section).contains(
                        QString::fromUtf8(m_edits.source().mid(part.span.begin, part.span.length())).trimmed()));
            introduces = introduces && (intro || part.kind == Part::Kind::Blank);
            if (before || (introduces && intro && !behindField)) {
                at = m_edits.lineEnd(std::max(part.span.begin, part.span.end - 1));
                behindField = behindField || before;
                behindAnswer = part.kind == Part::Kind::Answer;
            }
        }
        if (apart)
            return m_edits.insertApart(at, lines);
        if (behindField || at == 0)
            return m_edits.insertLines(at, behindAnswer ? '\n' + lines : lines);
        // The blank line behind a heading stays there.
        const bool blank = at < m_edits.source().size() && m_edits.isBlankLine(at);
        m_edits.insertLines(blank ? m_edits.lineEnd(at) : at, blank ? lines : '\n' + lines);
    }

    const FormDefinition &m_form;
    const BodyLayout &m_layout;
    const BodySyntax m_syntax;
    const QList<Part> &m_parts;
    const FormSnapshot m_before;
    const FormSnapshot m_after;
    BodyEdits m_edits;
    QList<QList<int>> m_partsOf; ///< By field.
    QList<int> m_place;          ///< By field: the first of its parts in the template.
    QHash<int, bool> m_inserted; ///< By section.
};

} // namespace

Result<QByteArray> editedBody(const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &markdown,
                              const QList<Value> &wanted)
{
    const ReadBody read = readBody(definition, layout, markdown);
    Editor editor(definition, layout, markdown, read, wanted);
    const QByteArray edited = editor.edited();
    const FormSnapshot after = makeSnapshot(definition, (edited == markdown ? read : readBody(definition, layout, edited)).given);
    if (const QList<int> wrong = changedAnswers(editor.wanted(), after); !wrong.isEmpty())
        return cannotChange(*definition, wrong);
    return edited;
}

} // namespace waybill
