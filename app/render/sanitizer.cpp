#include "app/render/html.h"
#include "app/render/htmlwriter.h"

namespace waybill {

QByteArray sanitizeHtml(const QByteArray &fragment)
{
    HtmlTarget target;
    target.filtered = RawHtmlReader::Filtered::Skip;
    HtmlWriter writer(target);
    const QByteArray text = fragment.isValidUtf8() ? fragment : QString::fromUtf8(fragment).toUtf8();
    writer.raw(std::string_view(text.constData(), size_t(text.size())));
    return QByteArray::fromStdString(writer.take());
}

} // namespace waybill
