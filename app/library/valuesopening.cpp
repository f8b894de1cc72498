#include "app/library/valuesopening.h"

#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct ValuesOpeningText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ValuesFile)
};

/// Whether the field has lines in the body that can be other ones.
bool hasOwnLines(const LoadedForm &form, int field)
{
    const auto [first, end] = form.layout->partsOf(field);
    return end > first && !std::holds_alternative<RowsKind>(form.definition->fields.at(field).kind);
}

} // namespace

Result<ValuesFile> readValuesOf(const QByteArray &yaml, const QString &file, const LoadedForm &form)
{
    Result<ValuesFile> read = readValuesFile(yaml, file, *form.definition);
    if (!read)
        return read;
    ValuesFile values = std::move(read).value();
    QList<int> written;
    for (int field = 0; field < values.given.size(); ++field) {
        if (!markdownOf(values.given.at(field)))
            continue;
        if (!isWhole(values.given.at(field)) && !hasOwnLines(form, field))
            return Error{QStringLiteral("values.invalid"),
                         ValuesOpeningText::tr("“%1” has no lines of its own in the issue, so it cannot be written as Markdown.")
                             .arg(form.definition->fields.at(field).id),
                         file};
        written.append(field);
    }
    if (written.isEmpty())
        return values;
    const QByteArray body = writeBody(form.layout, makeSnapshot(form.definition, values.given)).markdown;
    const QList<Value> answers = readBody(form.definition, *form.layout, body).given;
    for (const int field : std::as_const(written))
        values.given[field] = withMarkdown(answers.at(field), markdownOf(values.given.at(field))->text, isWhole(values.given.at(field)));
    return values;
}

} // namespace waybill
