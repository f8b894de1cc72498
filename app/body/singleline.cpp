#include "app/body/singleline.h"

#include "app/base/variants.h"
#include "app/template/linesyntax.h"

#include <algorithm>

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
    if (structure.placeholder.isEmpty() || !text.endsWith(structure.placeholder) || text.size() - structure.placeholder.size() > *slashes)
        return false;
    // It may begin with a backslash of its own.
    *slashes = text.size() - structure.placeholder.size();
    return true;
}

} // namespace

namespace {

/// Whether what follows an open label makes its line one of another label.
bool isMisread(const QString &text, const SingleLineStructure &structure)
{
    if (structure.openLabel.isEmpty())
        return false;
    const QString line = structure.openLabel + QLatin1Char(' ') + text;
    if (const auto label = parseFieldLine(line); label && structure.others.contains(comparable(label->label)))
        return true;
    const QString rest = line.mid(itemPrefix(line));
    return std::any_of(structure.others.begin(), structure.others.end(), [&](const QString &other) {
        return other.size() > structure.openLabel.size() - itemPrefix(line) && rest.startsWith(other, Qt::CaseInsensitive);
    });
}

void addOpenLabel(SingleLineStructure &structure, const FormDefinition &form, const BodyLayout &layout, int field)
{
    const FieldSpot &spot = layout.fields.at(field);
    const QString label = layout.text({spot.span.begin, spot.value.begin});
    if (spot.place != FieldPlace::Line || parseFieldLine(label))
        return;
    structure.openLabel = label;
    while (!structure.openLabel.isEmpty() && structure.openLabel.back().isSpace())
        structure.openLabel.chop(1);
    for (int i = 0; i < form.fields.size(); ++i) {
        if (form.fields.at(i).section == form.fields.at(field).section && layout.fields.at(i).place == FieldPlace::Line)
            structure.others.append(comparable(form.fields.at(i).ownLabel));
    }
}

} // namespace

SingleLineStructure singleLineStructure(const FormDefinition &form, const BodyLayout &layout, int field)
{
    SingleLineStructure structure;
    const Field &entry = form.fields.at(field);
    structure.own = entry.ownText;
    // The words that stand for a choice are its options.
    const bool guidance = entry.stays || isParenthesisedText(structure.own);
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
    addOpenLabel(structure, form, layout, field);
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
    if (isPlaceholder(text, structure, &slashes) || isMisread(text.mid(slashes), structure))
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
    if (slashes > 0 && isMisread(text.mid(slashes), structure))
        return text.mid(1);
    return text;
}

} // namespace waybill
