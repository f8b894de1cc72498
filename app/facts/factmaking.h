#pragma once

#include "app/base/facts.h"
#include "app/github/repositoryreader.h"

namespace waybill {

/// A fact that could not be looked up.
Fact uncheckedFact(const QString &why);
/// Why a part of the repository's state is not known, for people.
QString whyUnknown(bool read, const Error &error);
/// Appended to evidence that was kept from an earlier time: "as of 15 Mar 2025 14:02: GitHub could not be reached". Empty for what is
/// fresh.
QString ageNote(bool fromCache, const QDateTime &readAt, const Error &error);

/// Makes facts from one part of the repository's state: unchecked ones where that is not known.
template <typename T>
class PartFacts
{
public:
    /// `known` null: no repository; `whyNot` says why.
    PartFacts(Facts &facts, QString name, const Known<T> *known, QString whyNot)
        : m_facts(facts), m_name(std::move(name)), m_known(known), m_whyNot(std::move(whyNot))
    {
    }

    bool isKnown() const { return m_known && m_known->read; }
    const T &value() const { return m_known->value; }

    /// `value` and `evidence` only count where the part is known.
    void set(const char *property, const Fact::Value &value, const QString &evidence = {}, const QList<qint64> &issues = {}) const
    {
        const QString name = m_name + QLatin1Char('.') + QLatin1String(property);
        if (!isKnown()) {
            m_facts.set(name, uncheckedFact(m_known ? whyUnknown(m_known->read, m_known->error) : m_whyNot));
            return;
        }
        const QString age = ageNote(m_known->fromCache, m_known->readAt, m_known->error);
        const QString joint = evidence.isEmpty() || age.isEmpty() ? QString() : QStringLiteral(" · ");
        m_facts.set(name, Fact{true, value, evidence + joint + age, m_known->readAt, issues});
    }

private:
    Facts &m_facts;
    QString m_name;
    const Known<T> *m_known;
    QString m_whyNot;
};

} // namespace waybill
