#pragma once

#include "app/guide/guidenode.h"

namespace waybill {

/// What a guide says of going back: which answers a way back has, by the ids of their fields. Nothing in the form hangs on it, so the form
/// does not carry it: whoever begins a way back reads it.
struct GoingBackKeys
{
    struct Given
    {
        QString field;
        QString text; ///< With `{to}`, `{from}` (versions) and `{release}` ("#214", the request that is taken back).
    };
    QString to;           ///< The version that is to run again.
    QString from;         ///< The version that runs now.
    QString trigger;      ///< What only the person knows; asked for first.
    QString time;         ///< When it is to happen: so many minutes from now. Empty: the form has none.
    int minutes = 0;      ///< …
    QStringList kept;     ///< As the request that is taken back has them.
    QStringList ofTarget; ///< As the request has them that brought the version that is to run again.
    QList<Given> given;

    /// Nothing is said: the form knows no way back.
    bool isEmpty() const { return to.isEmpty(); }
};

/// What a guide says of looking at what was delivered: the lists of tasks to go through, and whose zone the times are told in.
struct VerificationKeys
{
    QStringList lists; ///< Ids of fields for lists of tasks.
    QString time;      ///< Id of a field for a time; empty: there is none.
};

/// The blocks `going_back` and `verification` of a guide; a field that the form lacks, or that is of the wrong kind, fails the reading.
void checkAfterwards(const GuideNode &root, const FormDefinition &form);
/// The same of a guide that was read without a fault.
GoingBackKeys goingBackIn(const YamlNode &guide);
VerificationKeys verificationIn(const YamlNode &guide);

/// Id of the field that is offered notes from the request's milestone (`notes_from: milestone`), of a guide that was read without a fault;
/// empty: none is.
QString notesFieldIn(const YamlNode &guide);

} // namespace waybill
