#include "app/lint/templatestats.h"

#include "app/base/variants.h"
#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/markdown/markdownparser.h"
#include "app/template/linesyntax.h"
#include "app/template/templatewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

struct Figure
{
    const char *name;
    int TemplateStats::*value;
};

constexpr std::array<Figure, 19> all{{{"bytes", &TemplateStats::bytes},
                                      {"bytes_kept", &TemplateStats::bytesKept},
                                      {"sections", &TemplateStats::sections},
                                      {"texts", &TemplateStats::texts},
                                      {"paragraphs", &TemplateStats::paragraphs},
                                      {"choices", &TemplateStats::choices},
                                      {"checklists", &TemplateStats::checklists},
                                      {"labels", &TemplateStats::labels},
                                      {"label_fields", &TemplateStats::labelFields},
                                      {"tasks", &TemplateStats::tasks},
                                      {"task_fields", &TemplateStats::taskFields},
                                      {"cells", &TemplateStats::cells},
                                      {"cell_fields", &TemplateStats::cellFields},
                                      {"groups", &TemplateStats::groups},
                                      {"group_fields", &TemplateStats::groupFields},
                                      {"fallen_back", &TemplateStats::fallenBack},
                                      {"without_place", &TemplateStats::withoutPlace},
                                      {"without_field", &TemplateStats::withoutField},
                                      {"remarks", &TemplateStats::remarks}}};

/// The first line of each part that has this kind, and the part.
const Part *partAt(const BodyLayout &layout, qsizetype offset)
{
    const auto after = std::upper_bound(layout.parts.cbegin(), layout.parts.cend(), offset,
                                        [](qsizetype at, const Part &part) { return at < part.span.begin; });
    // Of several that begin there all but the last are empty.
    return after == layout.parts.cbegin() ? nullptr : &*std::prev(after);
}

/// Looks through the Markdown of a body for what somebody would fill in.
class Counter
{
public:
    Counter(const LoadedForm &form, TemplateStats &stats)
        : m_form(*form.definition), m_layout(*form.layout), m_body(form.layout->body()), m_stats(stats)
    {
        m_begin = m_layout.source.size() - m_body.size();
        m_lines.append(0);
        for (qsizetype at = m_body.indexOf('\n'); at >= 0; at = m_body.indexOf('\n', at + 1))
            m_lines.append(at + 1);
        m_isPlain.assign(size_t(m_lines.size()), true);
    }

    void count()
    {
        const MarkdownNode root =
            parseMarkdown({m_body.constData(), size_t(m_body.size())}, CMARK_OPT_DEFAULT, {"table", "strikethrough", "tasklist"});
        bool inGroup = false;
        for (cmark_node *node = cmark_node_first_child(root.get()); node; node = cmark_node_next(node))
            inGroup = block(node, inGroup);
        for (int line = 0; line < m_lines.size(); ++line) {
            if (m_isPlain[size_t(line)])
                countLabel(line);
        }
    }

    QList<LabelLine> labels; ///< Once they were counted.

private:
    QString textOf(int line) const
    {
        const qsizetype end = line + 1 < m_lines.size() ? m_lines.at(line + 1) : m_body.size();
        return QString::fromUtf8(m_body.mid(m_lines.at(line), end - m_lines.at(line))).trimmed();
    }
    const Part *part(int line) const { return partAt(m_layout, m_begin + m_lines.value(line)); }

    /// Whether a group of tasks may go on behind this block.
    bool block(cmark_node *root, bool inGroup)
    {
        bool tasks = false;
        cmark_iter *iterator = cmark_iter_new(root);
        for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator)) {
            cmark_node *node = cmark_iter_get_node(iterator);
            if (event != CMARK_EVENT_ENTER)
                continue;
            const cmark_node_type type = cmark_node_get_type(node);
            const QByteArrayView name(cmark_node_get_type_string(node));
            if (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_BLOCK_QUOTE
                || type == CMARK_NODE_HEADING || name == QByteArrayView("table"))
                leaveOut(node);
            if (name == QByteArrayView("tasklist")) {
                countTask(cmark_node_get_start_line(node) - 1, !tasks && !inGroup);
                tasks = true;
            } else if (name == QByteArrayView("table_cell")) {
                countCell(node);
            }
        }
        cmark_iter_free(iterator);
        return tasks;
    }

    /// No line of it is a label.
    void leaveOut(cmark_node *node)
    {
        const int end = std::min(cmark_node_get_end_line(node), int(m_lines.size()));
        for (int line = std::max(0, cmark_node_get_start_line(node) - 1); line < end; ++line)
            m_isPlain[size_t(line)] = false;
    }

    void countTask(int line, bool begins)
    {
        const Part *task = part(line);
        // Boxes without words are a list to fill.
        if (const auto words = parseTaskLine(textOf(line) + QLatin1Char(' ')); words && (words->text.isEmpty() || isStandIn(words->text)))
            return;
        const bool found = task && task->kind == Part::Kind::Task;
        m_stats.tasks += 1;
        m_stats.taskFields += found ? 1 : 0;
        m_isPlain[size_t(line)] = false;
        if (!begins)
            return;
        m_stats.groups += 1;
        if (found && task->field != m_lastGroup)
            m_stats.groupFields += 1;
        m_lastGroup = found ? task->field : -1;
    }

    void countCell(cmark_node *cell)
    {
        cmark_node *row = cmark_node_parent(cell);
        if (cmark_node_first_child(cell) || !row || !cmark_node_previous(row))
            return;
        m_stats.cells += 1;
        const Part *found = part(cmark_node_get_start_line(row) - 1);
        if (found && found->kind == Part::Kind::Label)
            m_stats.cellFields += 1;
    }

    void countLabel(int line)
    {
        static const QRegularExpression label(QStringLiteral(
            R"(^(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?(?:(?:\*\*|__|[*_])[^*_]{1,80}(?::(?:\*\*|__|[*_])|(?:\*\*|__|[*_])[ \t]*:)|[^:*_`<|#\[>]{1,50}:)[ \t]*(?:$|<!--|\[[^\]]*\]$|<[^>]*>$|_\())"));
        static const QRegularExpression bold(
            QStringLiteral(R"(^(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?(?:\*\*|__)[^*_]{1,80}(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*:))"));
        const QString text = textOf(line);
        const bool isOpen = label.match(text).hasMatch();
        if (!isOpen && !bold.match(text).hasMatch())
            return;
        const Part *found = part(line);
        const bool isField = found && found->kind == Part::Kind::Label;
        const bool isHead = found && found->kind == Part::Kind::Heading;
        labels.append({text, isField, isHead});
        m_stats.labels += isOpen ? 1 : 0;
        m_stats.labelFields += isOpen && (isField || isHead) ? 1 : 0;
    }

    const FormDefinition &m_form;
    const BodyLayout &m_layout;
    const QByteArray m_body;
    TemplateStats &m_stats;
    qsizetype m_begin = 0;       ///< Of the body in the template.
    QList<qsizetype> m_lines;    ///< Where each begins.
    std::vector<bool> m_isPlain; ///< By line: neither code, HTML, a quote, a heading, a table nor a task.
    int m_lastGroup = -1;
};

int keptBytes(const LoadedForm &form)
{
    const QByteArray body = form.layout->body();
    const QByteArray written = writeBody(form.layout, makeSnapshot(form.definition, {}), {true, false}).markdown;
    return int(std::mismatch(body.begin(), body.end(), written.begin(), written.end()).first - body.begin());
}

void countPlaces(const FormDefinition &form, TemplateStats &stats)
{
    QList<int> fields(form.sections.size());
    QList<bool> innermost(form.sections.size(), true);
    for (const Field &field : form.fields)
        ++fields[field.section];
    for (const Section &section : form.sections) {
        if (section.parent >= 0)
            innermost[section.parent] = false;
    }
    // What stands before the first heading is no section where there are others.
    for (int i = 1; i < form.sections.size(); ++i) {
        const bool counts = innermost.at(i) && (form.sections.at(i).level > 0 || form.sections.size() == 2);
        stats.withoutPlace += counts && fields.at(i) == 0 ? 1 : 0;
    }
    stats.withoutField = form.fields.size() <= (form.titleField >= 0 ? 1 : 0) ? 1 : 0;
    for (const Field &field : form.fields)
        stats.fallenBack += field.stays && std::holds_alternative<ParagraphKind>(field.kind) && !field.prefill.isEmpty() ? 1 : 0;
    stats.sections = int(form.sections.size()) - 1;
}

void countKinds(const FormDefinition &form, TemplateStats &stats)
{
    for (int i = 0; i < form.fields.size(); ++i) {
        if (i == form.titleField)
            continue;
        std::visit(Overloaded{
                       [&](const LineAnswer &) { ++stats.texts; },
                       [&](const ParagraphKind &) { ++stats.paragraphs; },
                       [&](const ChoiceKind &) { ++stats.choices; },
                       [&](const ChecklistKind &) { ++stats.checklists; },
                       [](const ConstantKind &) {},
                   },
                   form.fields.at(i).kind);
    }
}

} // namespace

TemplateStats &TemplateStats::operator+=(const TemplateStats &other)
{
    for (const Figure &figure : all)
        this->*figure.value += other.*figure.value;
    return *this;
}

QList<std::pair<const char *, int>> TemplateStats::figures() const
{
    QList<std::pair<const char *, int>> list;
    for (const Figure &figure : all)
        list.append({figure.name, this->*figure.value});
    return list;
}

TemplateStats statsOf(const LoadedForm &form)
{
    TemplateStats stats;
    stats.bytes = int(form.layout->body().size());
    stats.bytesKept = keptBytes(form);
    stats.remarks = int(readBody(form.definition, *form.layout, form.layout->body()).problems.size());
    countPlaces(*form.definition, stats);
    countKinds(*form.definition, stats);
    Counter(form, stats).count();
    return stats;
}

QList<LabelLine> labelLinesOf(const LoadedForm &form)
{
    TemplateStats stats;
    Counter counter(form, stats);
    counter.count();
    return counter.labels;
}

} // namespace waybill
