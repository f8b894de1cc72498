#include "app/body/frontreader.h"

#include "app/base/printable.h"
#include "app/template/frontmatter.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct BodyReaderText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::BodyReader)
};

Problem leftOut(const QString &message)
{
    return {{}, QStringLiteral("body.left-out"), Severity::Warning, message, false, 1, {}};
}

/// Those that are not known; letter case does not count.
QStringList others(QStringList names, const QStringList &known)
{
    names.removeIf([&known](const QString &name) { return known.contains(name, Qt::CaseInsensitive); });
    return names;
}

} // namespace

bool hasFrontMatter(const QByteArray &own, const QByteArray &body)
{
    const auto opens = [](const QByteArray &text) { return text.first(std::max<qsizetype>(0, text.indexOf('\n'))).trimmed() == "---"; };
    const qsizetype end = readFrontMatter(body, {}).end;
    if (end == 0 || !opens(own))
        return end > 0;
    const auto front = [](const QByteArray &text) { return text.first(readFrontMatter(text, {}).end).replace("\r\n", "\n").trimmed(); };
    return front(body) != front(own) && opens(body.mid(end));
}

QList<Problem> readFront(QList<Value> &given, const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &body)
{
    if (!hasFrontMatter(layout.body(), body))
        return {};
    const FrontMatterBlock front = readFrontMatter(body, {});
    QList<Problem> problems;
    const QStringList own = front.notices.isEmpty() ? QStringList() : readFrontMatter(layout.source, {}).notices;
    for (const QString &notice : others(front.notices, own))
        problems.append(leftOut(notice));
    const FrontMatter &keys = definition->frontMatter;
    const FormSnapshot snapshot = makeSnapshot(definition, given);
    const QString &title = front.keys.title;
    if (definition->titleField >= 0 && !title.isEmpty() && title != keys.title && title != issueTitle(snapshot))
        given[definition->titleField] = Value(title);
    if (const QStringList labels = others(front.keys.labels, keys.labels + issueLabels(snapshot)); !labels.isEmpty())
        problems.append(
            leftOut(BodyReaderText::tr("The form does not set these labels and leaves them out: %1.").arg(enumeration(labels))));
    if (const QStringList people = others(front.keys.assignees, keys.assignees); !people.isEmpty())
        problems.append(
            leftOut(BodyReaderText::tr("The form does not set these assignees and leaves them out: %1.").arg(enumeration(people))));
    return problems;
}

} // namespace waybill
