#include "app/template/templatelimits.h"

#include "app/markdown/costguard.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct MarkdownTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::MarkdownTemplate)
};

/// Sections, fields and tasks, together. The window makes some seven kilobytes for each.
constexpr qsizetype mostToAnswer = 8'000;

QString textOf(CostExcess excess)
{
    switch (excess) {
    case CostExcess::None:
        return {};
    case CostExcess::Cells:
        return MarkdownTemplateText::tr("The tables of this text have too many cells: rows are filled up to the width of their heading.");
    case CostExcess::Nodes:
        return MarkdownTemplateText::tr("This text has too many marks and lines for a template.");
    case CostExcess::Time:
        return MarkdownTemplateText::tr("The marks of this text are nested or repeated so often that reading it would take too long.");
    }
    Q_UNREACHABLE();
}

bool isToAnswer(const TemplateLine &line)
{
    return (line.kind == TemplateLine::Kind::Heading && line.first) || line.kind == TemplateLine::Kind::Task
        || line.kind == TemplateLine::Kind::Field || line.kind == TemplateLine::Kind::Row;
}

} // namespace

std::optional<Error> excessOfMarks(const QByteArray &source, const QString &name)
{
    if (source.size() < neverTooCostly)
        return std::nullopt;
    const CostExcess excess = parseCost({source.constData(), size_t(source.size())}).excess(source.size());
    if (excess == CostExcess::None)
        return std::nullopt;
    return Error{QStringLiteral("template.too-costly"), textOf(excess), name};
}

bool isTooMuchToAnswer(const std::vector<TemplateLine> &lines)
{
    return std::count_if(lines.begin(), lines.end(), isToAnswer) > mostToAnswer;
}

Error excessToAnswer(const QString &name)
{
    return Error{
        QStringLiteral("template.too-many"),
        MarkdownTemplateText::tr("The template has more than %1 sections, fields and tasks. Nobody could fill it in.").arg(mostToAnswer),
        name};
}

} // namespace waybill
