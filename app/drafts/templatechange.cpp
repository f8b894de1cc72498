#include "app/drafts/templatechange.h"

#include "app/form/snapshot.h"
#include "app/library/chosenguide.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace waybill {

namespace {

struct TemplateChangeText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TemplateChange)
};

QString labelOf(const Field &field)
{
    return field.label.isEmpty() ? field.id : field.label;
}

QString wayOf(MovedBy by)
{
    switch (by) {
    case MovedBy::Label:
        return TemplateChangeText::tr("by label");
    case MovedBy::Place:
        return TemplateChangeText::tr("by place");
    case MovedBy::Id:
        break;
    }
    return TemplateChangeText::tr("by id");
}

/// The same field in both, if anything about it is another.
void addPair(QList<ChangedField> &changed, const Field &before, const FormDefinition &form, int index, MovedBy by)
{
    const Field &now = form.fields.at(index);
    const bool otherKind = before.kind.index() != now.kind.index();
    if (by != MovedBy::Id || before.ownLabel != now.ownLabel || otherKind)
        changed.append({ChangedField::Kind::Moved, labelOf(before), labelOf(now),
                        otherKind ? TemplateChangeText::tr("another kind of answer") : wayOf(by), index});
}

/// The view in the other form: at the field that the person was at, by where its answer is now, by its id, or else at the last answer
/// before it that is there.
DraftView placeIn(const FormDefinition &form, const MovedAnswers &moved, DraftView view, int before)
{
    const AnswerMove *nearest = nullptr;
    for (const AnswerMove &move : moved.moves) {
        if (move.from <= before)
            nearest = &move;
    }
    if (!nearest || (nearest->from != before && form.fieldIndex(view.field) >= 0))
        return view;
    if (nearest->from != before)
        view.cursor = view.anchor = -1;
    view.field = form.fields.at(nearest->to).id;
    return view;
}

} // namespace

QString ChangedField::text() const
{
    const QString none = QStringLiteral("—");
    return TemplateChangeText::tr("%1 → %2 (%3)").arg(before.isEmpty() ? none : before, now.isEmpty() ? none : now, why);
}

QList<ChangedField> changedFields(const FormDefinition &before, const FormDefinition &now, const MovedAnswers &moved)
{
    QList<ChangedField> changed;
    QSet<int> reached;
    QSet<int> left;
    for (const AnswerMove &move : moved.moves) {
        reached.insert(move.to);
        left.insert(move.from);
        addPair(changed, before.fields.at(move.from), now, move.to, move.by);
    }
    for (int i = 0; i < before.fields.size(); ++i) {
        const int same = now.fieldIndex(before.fields.at(i).id);
        if (!left.contains(i) && same >= 0)
            addPair(changed, before.fields.at(i), now, same, MovedBy::Id);
    }
    for (int i = 0; i < now.fields.size(); ++i) {
        if (!reached.contains(i) && before.fieldIndex(now.fields.at(i).id) < 0)
            changed.append({ChangedField::Kind::New, {}, labelOf(now.fields.at(i)), TemplateChangeText::tr("new"), i});
    }
    for (const KeptAnswer &kept : moved.kept) {
        left.insert(kept.from);
        changed.append({ChangedField::Kind::Kept, labelOf(before.fields.at(kept.from)), TemplateChangeText::tr("kept beside the form"),
                        TemplateChangeText::tr("no place"), -1});
    }
    for (int i = 0; i < before.fields.size(); ++i) {
        if (!left.contains(i) && now.fieldIndex(before.fields.at(i).id) < 0)
            changed.append({ChangedField::Kind::Gone, labelOf(before.fields.at(i)), {}, TemplateChangeText::tr("gone"), -1});
    }
    return changed;
}

Draft movedOver(const Draft &before, const LoadedForm &form, const MovedAnswers &moved)
{
    Draft draft = before;
    draft.form = form;
    draft.given = moved.given;
    draft.kept += moved.kept;
    draft.history = {};
    draft.toLookAt = {};
    for (const AnswerMove &move : moved.moves) {
        if (before.toLookAt.contains(move.from))
            draft.toLookAt.insert(move.to);
    }
    draft.view = placeIn(*form.definition, moved, before.view, before.form.definition->fieldIndex(before.view.field));
    return draft;
}

Draft movedBack(Draft before, const Draft &now)
{
    before.revision = now.revision;
    const QList<Value> moved = moveAnswers(*before.form.definition, before.given, *now.form.definition).given;
    if (makeSnapshot(now.form.definition, moved).values == makeSnapshot(now.form.definition, now.given).values)
        return before;
    const MovedAnswers back = moveAnswers(*now.form.definition, now.given, *before.form.definition);
    for (const AnswerMove &move : back.moves) {
        if (std::exchange(before.given[move.to], back.given.at(move.to)) != back.given.at(move.to))
            before.toLookAt.remove(move.to);
    }
    before.kept += back.kept;
    before.history = {};
    return before;
}

std::optional<TemplateChange> templateChange(const Draft &draft)
{
    const Result<LoadedForm> form = loadAsChosen(draft.form);
    const Result<FormSources> now = form ? sourcesOf(form.value()) : Result<FormSources>(form.error());
    const Result<FormSources> before = sourcesOf(draft.form);
    if (!now || !before || now.value() == before.value())
        return std::nullopt;
    TemplateChange change{form.value(), moveAnswers(*draft.form.definition, draft.given, *form.value().definition), {}};
    change.fields = changedFields(*draft.form.definition, *change.form.definition, change.moved);
    return change;
}

} // namespace waybill
