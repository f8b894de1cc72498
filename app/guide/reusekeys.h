#pragma once

#include "app/guide/guidenode.h"

namespace waybill {

/// What becomes of an answer in a new request that starts from an earlier one.
enum class CarryOver {
    ByKind, ///< The guide says nothing: see carryOver().
    Keep,   ///< It is taken over as it is, with ticks and links.
    Clear,  ///< It is asked for anew.
    Derive, ///< It follows: from other answers, or for a version from what was published since.
};

/// What a guide says of a field's answers in other requests. Nothing in the form itself hangs on it, so the form does not carry it: whoever
/// starts a request from another one reads it.
struct FieldReuse
{
    CarryOver carryOver = CarryOver::ByKind;
    bool isPrivate = false; ///< Answers are offered in no other request.
};

/// `carry_over` and `private` of a field or the title; `field` has its other keys by now. A wrong word, or `derive` where nothing says how,
/// fails the reading.
FieldReuse readReuse(const GuideNode &node, const Field &field);
/// All of it, by the id of the field, in a guide that was read without a fault; the title has the id of the form's title field.
QHash<QString, FieldReuse> reuseIn(const YamlNode &guide, const FormDefinition &form);

} // namespace waybill
