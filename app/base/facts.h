#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <variant>

namespace waybill {

/// Something that was looked up outside of the form, or could not be.
struct Fact
{
    /// monostate: it is known that there is none (a milestone without a due date).
    using Value = std::variant<std::monostate, bool, qint64, QString, QStringList, QDateTime>;

    bool checked = false; ///< Only then does `value` mean anything. What was not checked never passes for anything.
    Value value;
    QString evidence; ///< For people, a few words: "closed; 0 open issues". With !checked: why it was not, "not signed in". May be empty.
    QDateTime readAt; ///< When the server said so. Invalid with !checked and for what follows from the answers alone.
    QList<qint64> issues{}; ///< Numbers of the issues that it speaks of.

    bool operator==(const Fact &) const = default;
};

/// Facts by name, `subject.property`: "milestone.state", "tag.exists", "viewer.can_push". Cheap to copy.
class Facts
{
public:
    void set(const QString &name, const Fact &fact) { m_facts.insert(name, fact); }
    /// A name that nobody set gives a fact that was not checked.
    Fact fact(const QString &name) const { return m_facts.value(name); }
    QStringList names() const { return m_facts.keys(); }
    bool operator==(const Facts &) const = default;

private:
    QHash<QString, Fact> m_facts;
};

} // namespace waybill
