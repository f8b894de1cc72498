#include "app/body/singleline.h"

#include "app/base/variants.h"
#include "app/template/linesyntax.h"

namespace waybill {

namespace {

/// Number of backslashes right before `end`.
qsizetype backslashesBefore(const QString &text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && text.at(begin - 1) == QLatin1Char('\\'))
        --begin;
    return end - begin;
}

bool isPlaceholder(const QString &text, const SingleLineStructure &structure, qsizetype *slashes)
{
    *slashes = 0;
    while (*slashes < text.size() && text.at(*slashes) == QLatin1Char('\\'))
        ++*slashes;
    return !structure.placeholder.isEmpty() && QStringView(text).sliced(*slashes) == structure.placeholder;
}

} // namespace

SingleLineStructure singleLineStructure(const FormDefinition &form, const BodyLayout &layout, int field)
{
    SingleLineStructure structure;
    const Field &entry = form.fields.at(field);
    structure.own = entry.ownText;
    // The words that stand for a choice are its options.
    const bool guidance = isParenthesisedText(structure.own);
    const bool isPlaceholder = std::visit(Overloaded{
                                              [](const ChoiceKind &) { return true; },
                                              [=](const LineAnswer &) { return guidance; },
                                              [=](const ParagraphKind &) { return guidance; },
                                              [=](const ChecklistKind &) { return guidance; },
                                              [=](const ConstantKind &) { return guidance; },
                                          },
                                          entry.kind);
    if (isPlaceholder)
        structure.placeholder = structure.own;
    // The part right behind the value is the comment, if there is one.
    const qsizetype begin = layout.fields.at(field).value.end;
    const qsizetype end = layout.source.indexOf('\n', begin);
    const QString rest = layout.text({begin, end < 0 ? layout.source.size() : end}).trimmed();
    if (rest.startsWith(QLatin1String("<!--")) && rest.endsWith(QLatin1String("-->")))
        structure.comment = rest;
    return structure;
}

QString escapedSingleLine(const QString &answer, const SingleLineStructure &structure)
{
    QString text = answer;
    if (!structure.comment.isEmpty() && text.endsWith(structure.comment))
        text.insert(text.size() - structure.comment.size(), QLatin1Char('\\'));
    qsizetype slashes = 0;
    if (isPlaceholder(text, structure, &slashes))
        text.prepend(QLatin1Char('\\'));
    return text;
}

QString unescapedSingleLine(const QString &written, const SingleLineStructure &structure, bool *hadComment)
{
    QString text = written.trimmed();
    *hadComment = false;
    if (!structure.comment.isEmpty() && text.endsWith(structure.comment)) {
        qsizetype begin = text.size() - structure.comment.size();
        if (backslashesBefore(text, begin) == 0) {
            *hadComment = true;
            text = text.first(begin).trimmed();
            begin = text.size() - structure.comment.size();
        }
        if (text.endsWith(structure.comment) && backslashesBefore(text, begin) > 0)
            text.remove(begin - 1, 1);
    }
    qsizetype slashes = 0;
    if (isPlaceholder(text, structure, &slashes))
        return slashes == 0 ? QString() : text.mid(1);
    return text;
}

} // namespace waybill
