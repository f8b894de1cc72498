#pragma once

#include "app/library/templatelibrary.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace waybill {

/// How much of a template became a form. What there is to find is counted from the Markdown by simpler means than those that find it, so
/// that the two can differ.
struct TemplateStats
{
    int bytes = 0;      ///< Of the body.
    int bytesKept = 0;  ///< Of them, how many the untouched form writes back before the first that differs.
    int sections = 0;   ///< Without the issue's own details.
    int texts = 0;      ///< Fields of one line, whatever their kind.
    int paragraphs = 0; ///< Fields of many lines.
    int choices = 0;
    int checklists = 0;
    int labels = 0;      ///< Lines that look like a label with a place for a value.
    int labelFields = 0; ///< Of them, how many became a field or the head of a group.
    int tasks = 0;
    int taskFields = 0;
    int cells = 0; ///< Empty cells of tables.
    int cellFields = 0;
    int groups = 0;       ///< Lists of tasks with something else between them.
    int groupFields = 0;  ///< Of them, how many are a field of their own.
    int fallenBack = 0;   ///< Sections where nothing better was found than their own text.
    int withoutPlace = 0; ///< Innermost sections without a field.
    int withoutField = 0; ///< Templates with nothing but a title to fill in.
    int remarks = 0;      ///< What reading the untouched body complains of.

    TemplateStats &operator+=(const TemplateStats &other);
    /// Name and figure of each, in this order. The names are those of `waybill inspect --stats`.
    QList<std::pair<const char *, int>> figures() const;
};

TemplateStats statsOf(const LoadedForm &form);

/// A line of a body that looks like a label, whatever stands behind it. Some of them are sentences that lead in, which only a person tells.
struct LabelLine
{
    QString text;         ///< Trimmed.
    bool isField = false; ///< Something can be written behind it.
    bool isHead = false;  ///< It is the head of a group.
};
QList<LabelLine> labelLinesOf(const LoadedForm &form);

} // namespace waybill
