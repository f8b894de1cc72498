#include "app/drafts/templatechange.h"

#include <QCoreApplication>
#include <QSet>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TemplateChange)
};

QString labelOf(const FormDefinition &definition, int field)
{
    const Field &one = definition.fields.at(field);
    return one.label.isEmpty() ? one.id : one.label;
}

QString moveText(const QString &from, const QString &to, MovedBy by)
{
    switch (by) {
    case MovedBy::Label:
        return Text::tr("%1 → %2 (by label)").arg(from, to);
    case MovedBy::Place:
        return Text::tr("%1 → %2 (by place)").arg(from, to);
    case MovedBy::Id:
        break;
    }
    return Text::tr("%1 → %2 (by id)").arg(from, to);
}

QStringList linesOf(const FormDefinition &before, const FormDefinition &now, const MovedAnswers &moved)
{
    QStringList lines;
    QSet<int> reached;
    QSet<int> left;
    for (const AnswerMove &move : moved.moves) {
        reached.insert(move.to);
        left.insert(move.from);
        const QString from = labelOf(before, move.from);
        const QString to = labelOf(now, move.to);
        const bool otherKind = before.fields.at(move.from).kind.index() != now.fields.at(move.to).kind.index();
        if (move.by != MovedBy::Id || from != to)
            lines.append(moveText(from, to, move.by));
        else if (otherKind)
            lines.append(Text::tr("%1: another kind of answer").arg(from));
    }
    for (const KeptAnswer &kept : moved.kept) {
        left.insert(kept.from);
        lines.append(Text::tr("%1: kept beside the form").arg(labelOf(before, kept.from)));
    }
    for (int i = 0; i < now.fields.size(); ++i) {
        if (!reached.contains(i) && before.fieldIndex(now.fields.at(i).id) < 0)
            lines.append(Text::tr("%1: new").arg(labelOf(now, i)));
    }
    for (int i = 0; i < before.fields.size(); ++i) {
        const int same = now.fieldIndex(before.fields.at(i).id);
        if (left.contains(i))
            continue;
        if (same < 0)
            lines.append(Text::tr("%1: gone").arg(labelOf(before, i)));
        else if (labelOf(before, i) != labelOf(now, same))
            lines.append(Text::tr("%1 → %2").arg(labelOf(before, i), labelOf(now, same)));
        else if (before.fields.at(i).kind.index() != now.fields.at(same).kind.index())
            lines.append(Text::tr("%1: another kind of answer").arg(labelOf(before, i)));
    }
    if (lines.isEmpty())
        lines.append(Text::tr("No field is another; notes or rules are."));
    return lines;
}

} // namespace

std::optional<TemplateChange> templateChange(const Draft &draft)
{
    const Result<LoadedForm> form = loadForm(draft.form.origin);
    const Result<FormSources> now = form ? sourcesOf(form.value()) : Result<FormSources>(form.error());
    const Result<FormSources> before = sourcesOf(draft.form);
    if (!now || !before || now.value() == before.value())
        return std::nullopt;
    TemplateChange change{form.value(), moveAnswers(*draft.form.definition, draft.given, *form.value().definition), {}};
    change.lines = linesOf(*draft.form.definition, *change.form.definition, change.moved);
    return change;
}

} // namespace waybill
