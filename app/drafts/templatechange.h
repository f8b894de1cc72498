#pragma once

#include "app/drafts/draft.h"

#include <optional>

namespace waybill {

/// The template or the guide of a draft as they are now, where that is not as they were when it began.
struct TemplateChange
{
    LoadedForm form;
    MovedAnswers moved; ///< The draft's answers in it.
    QStringList lines;  ///< What is another, field by field, for people.
};

/// No value: they are the same, or are not there any more; the draft has its own.
std::optional<TemplateChange> templateChange(const Draft &draft);

} // namespace waybill
