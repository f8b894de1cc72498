#include "app/submit/issuewrites.h"

#include "app/submit/issueedit.h"

namespace waybill {

namespace {

Issue issueOf(const IssueText &text, qint64 number)
{
    Issue issue;
    issue.number = number;
    issue.title = text.title;
    issue.body = text.body;
    issue.labels = text.labels;
    issue.assignees = text.assignees;
    issue.milestoneTitle = text.milestone;
    return issue;
}

} // namespace

MergedEdit mergedByForm(const IssueWrite &write, const Issue &there)
{
    if (write.formTemplate.isEmpty() || there.body == write.base.body)
        return mergedPlainly(write, there);
    const Result<LoadedForm> form = formOfSources({write.formTemplate, write.formGuide}, write.formOrigin, write.formBuiltIn);
    if (!form)
        return mergedPlainly(write, there);
    const Issue opened = issueOf(write.base, write.number);
    WantedIssue wanted;
    wanted.given = answersOf(form.value(), issueOf(write.wanted, write.number)).given;
    wanted.milestone = write.wanted.milestone;
    const Result<IssueEdit> edit = editOf(form.value(), opened, there, wanted, {});
    MergedEdit merged;
    if (!edit) {
        merged.conflicts = {edit.error().message};
        return merged;
    }
    for (const EditConflict &conflict : edit.value().conflicts)
        merged.conflicts.append(conflict.label);
    if (!merged.conflicts.isEmpty())
        return merged;
    merged.change.body = edit.value().change.body;
    merged.milestone = edit.value().milestone;
    // Labels follow from answers and are chosen as well: what the person saw is what is wanted.
    mergeNames(write, there, merged.change);
    merged.change.title = edit.value().change.title;
    if (form.value().definition->titleField < 0) {
        IssueWrite title = write;
        title.wanted.body = title.base.body;
        const MergedEdit plain = mergedPlainly(title, there);
        merged.change.title = plain.change.title;
        if (!plain.conflicts.isEmpty())
            return plain;
    }
    return merged;
}

IssueWrite editToQueue(const LoadedForm &form, const QString &host, const QString &account, const RepositoryName &repository,
                       const Issue &there, const IssueEdit &edit)
{
    IssueWrite write;
    write.kind = WriteKind::Edit;
    write.host = host;
    write.account = account;
    write.repository = repository;
    write.number = there.number;
    write.title = there.title;
    write.base = textOf(there);
    write.wanted = write.base;
    write.wanted.title = edit.change.title.value_or(write.base.title);
    write.wanted.body = edit.change.body.value_or(write.base.body);
    write.wanted.labels = edit.change.labels.value_or(write.base.labels);
    write.wanted.assignees = edit.change.assignees.value_or(write.base.assignees);
    write.wanted.milestone = edit.milestone.value_or(write.base.milestone);
    if (const Result<FormSources> sources = sourcesOf(form)) {
        write.formTemplate = sources.value().markdown;
        write.formGuide = sources.value().guide;
        write.formOrigin = form.origin;
        write.formBuiltIn = form.builtIn;
    }
    return write;
}

Result<IssueWriter *> issueWriter(Services &services)
{
    const Result<IssueWriter *> writer = services.writer();
    if (writer)
        writer.value()->setMerge(mergedByForm);
    return writer;
}

} // namespace waybill
