#include "app/outbox/filingrecord.h"

namespace waybill {

bool FilingRecord::surelyNotThere() const
{
    switch (phase) {
    case Phase::Confirmed:
    case Phase::Duplicates:
    case Phase::Refused:
        return true;
    case Phase::Ask:
        return question == filingQuestion::duplicate || question == filingQuestion::confirmAgain
            || question == filingQuestion::parentMissing || question == filingQuestion::sendAgain;
    default:
        return false;
    }
}

} // namespace waybill
