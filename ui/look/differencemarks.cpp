#include "ui/look/differencemarks.h"

#include "ui/look/theme.h"

#include <QTextBlock>
#include <QTextCursor>

namespace waybill {

void markDifference(QTextDocument &lines, const Theme &theme)
{
    for (QTextBlock block = lines.begin(); block.isValid(); block = block.next()) {
        const bool gone = block.text().startsWith(u'−');
        QTextBlockFormat format;
        format.setBackground(gone ? theme.errorBackground : theme.okBackground);
        if (gone || block.text().startsWith(u'+'))
            QTextCursor(block).mergeBlockFormat(format);
    }
}

} // namespace waybill
