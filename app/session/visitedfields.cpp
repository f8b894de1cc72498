#include "app/session/visitedfields.h"

namespace waybill {

void VisitedFields::add(int field)
{
    if (contains(field))
        return;
    m_fields.insert(field);
    emit changed();
}

void VisitedFields::addAll()
{
    if (m_all)
        return;
    m_all = true;
    emit changed();
}

void VisitedFields::clear()
{
    if (!m_all && m_fields.isEmpty())
        return;
    m_all = false;
    m_fields.clear();
    emit changed();
}

} // namespace waybill
