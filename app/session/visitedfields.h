#pragma once

#include <QObject>
#include <QSet>

namespace waybill {

/// Which fields the person has been to. What is missing in the others is still "to do", not wrong: it turns red when the field is left or
/// when export is tried.
class VisitedFields : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(int field) const { return m_all || m_fields.contains(field); }
    void add(int field);
    void addAll();
    void clear();

signals:
    void changed();

private:
    QSet<int> m_fields;
    bool m_all = false;
};

} // namespace waybill
