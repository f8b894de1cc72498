#pragma once

#include "app/form/value.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace waybill {

struct Problem;

/// Which fields the person has been to, and where the person is typing. What is missing elsewhere is still "to do", not wrong: it turns
/// red when the field is left or when export is tried. What a half-typed answer has wrong waits until the field is left, or until typing
/// pauses on something that no more typing can make right.
class VisitedFields : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(int field) const { return m_all || m_fields.contains(field); }
    /// The field was left, which ends the typing there.
    void add(int field);
    void addAll();
    void clear();
    /// All of it but what is being typed and what taken() gives, for another window over the same form.
    struct State
    {
        QSet<int> fields;
        bool all = false;
    };
    State state() const { return {m_fields, m_all}; }
    void setState(const State &state);

    /// Answers came from another request, by field: they are to be looked at until the person has been to the field. Replaces what came
    /// before.
    void take(const QHash<int, Value> &answers);
    const QHash<int, Value> &taken() const { return m_taken; }

    /// The person types in this field. Problems of the rules in `shown` stand there already and stay, so that nothing flickers.
    void startTyping(int field, const QStringList &shown);
    /// For a second or so nothing was typed.
    void pauseTyping();
    bool isTyping(int field) const { return field == m_typing && !m_paused; }
    /// Whether the problem, which is the field's, waits for the rest of what is being typed.
    bool holdsBack(int field, const Problem &problem) const;

signals:
    void changed();
    /// What taken() gives is another.
    void takenChanged();

private:
    QSet<int> m_fields;
    QHash<int, Value> m_taken;
    bool m_all = false;
    int m_typing = -1;
    bool m_paused = false;
    QStringList m_shown; ///< Rules whose problems stand at the field that is typed in.
};

} // namespace waybill
