#include "ui/export/exportfilename.h"

namespace waybill {

QString exportFileName(const QString &title, const QString &formId)
{
    constexpr qsizetype longest = 80;
    QString name;
    for (const QChar c : title.toLower()) {
        // Letters and digits of every script are safe; dots only between digits, where a version has them.
        if (c.isLetterOrNumber())
            name += c;
        else if (c == u'.' && !name.isEmpty() && name.back().isDigit())
            name += c;
        else if (!name.isEmpty() && name.back() != u'-')
            name += u'-';
    }
    name.truncate(longest);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    if (!name.isEmpty())
        return name;
    return formId.isEmpty() ? QStringLiteral("request") : exportFileName(formId, {});
}

} // namespace waybill
