#include "app/submit/formlink.h"

#include "app/base/printable.h"
#include "app/issueform/issueform.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace waybill {

namespace {

struct FormLinkText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::FormLink)
};

/// By field: the id of its element as the form has it; empty where it has none.
QStringList elementIds(const LoadedForm &form)
{
    const FormDefinition &definition = *form.definition;
    // A guide may show them in another order; in the text of the issue they stand in that of the form.
    QList<int> fields;
    for (int i = 0; i < definition.fields.size(); ++i) {
        if (form.layout->fields.at(i).place != FieldPlace::Outside)
            fields.append(i);
    }
    const auto begin = [&form](int field) { return form.layout->fields.at(field).span.begin; };
    std::sort(fields.begin(), fields.end(), [begin](int one, int other) { return begin(one) < begin(other); });
    QStringList ids(definition.fields.size());
    qsizetype next = 0;
    for (const FormElement &element : readIssueForm(form.layout->form, form.origin).form.body) {
        if (element.type != FormElement::Type::Markdown && next < fields.size())
            ids[fields.at(next++)] = element.id;
    }
    return ids;
}

} // namespace

QString FormLink::leftText() const
{
    return left.isEmpty() ? QString()
                          : FormLinkText::tr("The link leaves these answers out, as their elements have no id: %1.").arg(enumeration(left));
}

Result<FormLink> formLink(const Host &host, const RepositoryName &repository, const LoadedForm &form, const FormSnapshot &snapshot,
                          const NewIssue &issue, const QString &milestoneTitle)
{
    FormLink link;
    if (form.layout->form.isEmpty()) {
        const Result<QUrl> address = prefilledIssueUrl(host, repository, issue, milestoneTitle);
        if (!address)
            return address.error();
        link.address = address.value();
        return link;
    }
    link.ofForm = true;
    QList<PrefilledPart> parts{{QStringLiteral("template"), QFileInfo(form.origin).fileName()}};
    const QStringList ids = elementIds(form);
    for (int i = 0; i < ids.size(); ++i) {
        const Value &given = snapshot.given.at(i);
        if (!snapshot.exists.at(i) || isBlank(given)
            || (i != form.definition->titleField && given == unansweredValue(form.definition->fields.at(i))))
            continue;
        if (i == form.definition->titleField)
            parts.append({QStringLiteral("title"), issue.title});
        else if (ids.at(i).isEmpty())
            link.left.append(form.definition->fields.at(i).label);
        else
            parts.append({ids.at(i), writtenAnswer(given)});
    }
    if (!milestoneTitle.isEmpty())
        parts.append({QStringLiteral("milestone"), milestoneTitle});
    const Result<QUrl> address = newIssueUrl(host, repository, parts);
    if (!address)
        return address.error();
    link.address = address.value();
    return link;
}

} // namespace waybill
