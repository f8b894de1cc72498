#include "app/template/formdefinition.h"

#include "app/template/linesyntax.h"

namespace waybill {

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
    for (int i = 0; i < sections.size(); ++i) {
        if (sections.at(i).level > 0 && readsAs(heading, sections.at(i).heading))
            return i;
    }
    return -1;
}

} // namespace waybill
