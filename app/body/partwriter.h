#pragma once

#include "app/body/bodywriter.h"

namespace waybill {

/// What a part's bytes hang on besides the part and its answer: what was written before it. Equal states and equal answers give equal
/// bytes.
struct WriterState
{
    bool atLineStart = true;
    bool lastBlank = true;   ///< A blank line was written last; the body's start counts as one.
    bool dropped = false;    ///< Something that the template has here was left out since.
    bool needsBlank = false; ///< What follows is parted from a paragraph by a blank line.
    bool inLine = false;     ///< Between a label and the end of its line.
    bool needsSpace = false; ///< The template has no value between the label and the comment behind it.
    bool ownLine = false;    ///< Of a field's line nothing was left out: its end is the template's, too.
    qsizetype passedTo = 0;  ///< The parts before this one are written already, as Markdown.
    bool operator==(const WriterState &) const = default;
};

/// The text without line ends around it.
QByteArrayView withoutLineEnds(QByteArrayView text);

/// Writes parts of a layout one after the other, and keeps one blank line where the template has some and what stood between is gone.
class PartWriter
{
public:
    /// All must outlive it. Goes on from `state`. With `answers`, long answers cost what differs from the last time.
    PartWriter(const FormSnapshot &snapshot, const BodyLayout &layout, const BodySyntax &syntax, const WriteOptions &options,
               const WriterState &state = {}, EscapedAnswers *answers = nullptr);

    void add(const Part &part);
    /// Everything since it was made.
    const QByteArray &written() const { return m_written; }
    const WriterState &state() const { return m_state; }
    /// The field that was written as Markdown last; -1: none was.
    int markdownField() const { return m_markdownField; }

private:
    QByteArrayView bytes(SourceSpan span) const { return QByteArrayView(m_layout.source).sliced(span.begin, span.length()); }
    bool exists(int field) const { return field < 0 || m_snapshot.exists.at(field); }
    const Value &value(int field) const { return m_snapshot.values.at(field); }

    void append(QByteArrayView bytes);
    void startLine();
    void blank(QByteArrayView line);
    void text(QByteArrayView bytes);
    void paragraph(const QByteArray &lines);

    void addText(const Part &part);
    void addGuidance(const Part &part);
    void addLinePiece(const Part &part);
    void addValue(const Part &part);
    void addTask(const Part &part);
    void addBox(const Part &part, bool ticked);
    bool hasOwnValue(int field) const;
    bool isLinked(const Part &part, const ChecklistKind &checklist) const;
    void addFixedTask(const Part &part, const ChecklistKind &checklist);
    bool isRearranged(int field, const ChecklistKind &checklist);
    void addOpenTasks(const Part &part);
    void addEditableTasks(const Part &part);
    void addAnswer(const Part &part);
    void addMarkdown(int field);
    FormSnapshot asForm(int field) const;
    int markdownBegunAt(qsizetype part) const;
    void addRows(const Part &part);
    void addFence(const Part &part);
    void addNoResponse(const Part &part);
    QByteArray prefix(const Part &task) const;

    const FormSnapshot &m_snapshot;
    const FormDefinition &m_form;
    const BodyLayout &m_layout;
    const BodySyntax &m_syntax;
    const WriteOptions m_options;
    EscapedAnswers *m_answers;
    WriterState m_state;
    QByteArray m_written;
    bool m_hasMarkdown = false;     ///< Some answer is written so.
    QHash<qsizetype, int> m_wholes; ///< Fields of sections that are written as a whole, by the parts with which they begin.
    int m_markdownField = -1;
    QByteArrayView m_label;                       ///< Of the line that is being written.
    std::pair<int, bool> m_rearranged{-1, false}; ///< The list that was asked about last.
};

} // namespace waybill
