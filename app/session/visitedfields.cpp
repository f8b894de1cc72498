#include "app/session/visitedfields.h"

#include "app/base/problem.h"

#include <utility>

namespace waybill {

void VisitedFields::add(int field)
{
    const bool typed = m_typing >= 0 && m_typing == field;
    if (typed)
        m_typing = -1;
    const bool taken = m_taken.remove(field);
    if (!typed && !taken && contains(field))
        return;
    m_fields.insert(field);
    if (taken)
        emit takenChanged();
    emit changed();
}

void VisitedFields::addAll()
{
    if (m_all && m_typing < 0)
        return;
    m_all = true;
    m_typing = -1;
    emit changed();
}

void VisitedFields::take(const QHash<int, Value> &answers)
{
    if (std::exchange(m_taken, answers) == answers)
        return;
    emit takenChanged();
    emit changed();
}

void VisitedFields::clear()
{
    if (!m_all && m_fields.isEmpty() && m_taken.isEmpty() && m_typing < 0)
        return;
    m_all = false;
    const bool taken = !std::exchange(m_taken, {}).isEmpty();
    m_fields.clear();
    m_typing = -1;
    if (taken)
        emit takenChanged();
    emit changed();
}

void VisitedFields::setState(const State &state)
{
    m_fields = state.fields;
    m_all = state.all;
    emit changed();
}

void VisitedFields::startTyping(int field, const QStringList &shown)
{
    // Nothing to tell: what stands stays, and what the key brings comes with the session's own word.
    m_typing = field;
    m_paused = false;
    m_shown = shown;
}

void VisitedFields::pauseTyping()
{
    if (m_typing < 0 || m_paused)
        return;
    m_paused = true;
    emit changed();
}

bool VisitedFields::holdsBack(int field, const Problem &problem) const
{
    if (field < 0 || field != m_typing || m_shown.contains(problem.rule))
        return false;
    return !m_paused || problem.unfinished || problem.missing;
}

} // namespace waybill
