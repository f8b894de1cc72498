#include "app/drafts/draft.h"

namespace waybill {

QString Draft::title() const
{
    const QString title = issueTitle(makeSnapshot(form.definition, given));
    return title.isEmpty() ? form.definition->name : title;
}

} // namespace waybill
