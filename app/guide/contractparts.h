#pragma once

#include "app/guide/contract.h"
#include "app/guide/guidenode.h"

namespace waybill {

// Parts of a contract. Each stops at the first fault, which is then in root.reading().

QList<ContractFile> readContractFiles(const GuideNode &root);
QList<FactSubject> readSubjects(const GuideNode &root);
QList<Reading> readReadings(const GuideNode &root);
QList<CourseStep> readCourse(const GuideNode &root);
DeliveryMarks readDeliveries(const GuideNode &root);

/// The names of the facts that a subject or reading gives.
QStringList factsOf(const FactSubject &subject);
QStringList factsOf(const Reading &reading);

} // namespace waybill
