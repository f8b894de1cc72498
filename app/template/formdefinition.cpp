#include "app/template/formdefinition.h"

namespace waybill {

namespace {

QString headingKey(QString heading)
{
    heading = heading.trimmed();
    while (heading.endsWith(QLatin1Char(':')))
        heading.chop(1);
    return heading.trimmed();
}

} // namespace

int FormDefinition::fieldIndex(const QString &id) const
{
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).id == id)
            return i;
    }
    return -1;
}

int FormDefinition::sectionIndex(const QString &heading) const
{
    const QString key = headingKey(heading);
    for (int i = 0; i < sections.size(); ++i) {
        if (!sections.at(i).heading.isEmpty() && headingKey(sections.at(i).heading).compare(key, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace waybill
