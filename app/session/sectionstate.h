#pragma once

#include <QList>
#include <QString>

namespace waybill {

class FormSession;
class VisitedFields;

/// How far a card of the form is.
struct SectionState
{
    int problems = 0; ///< Errors that are shown as such: not what is still to do.
    int warnings = 0;
    int toDo = 0;        ///< Required answers that are missing where the person has not been yet.
    bool done = false;   ///< Something of it is answered, and nothing is wrong or to do.
    bool exists = false; ///< Some field of it exists for the answers given.
    bool operator==(const SectionState &) const = default;
};

/// States of all sections at once, by index; those without a card of their own stay as they are constructed.
QList<SectionState> sectionStates(const FormSession &session, const VisitedFields &visited);

/// The state in words, e.g. "Reason, 1 problem".
QString sectionText(const QString &title, const SectionState &state);

} // namespace waybill
